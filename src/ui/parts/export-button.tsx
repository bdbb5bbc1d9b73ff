import { useId, useState } from 'preact/hooks';
import { t } from '../../i18n/translator';
import { showToast } from '../../state/toast';
import { Icon } from './icon';
import './export-button.css';

/** `spreadsheet`: the user's language and signs; `data`: stable names and RFC 4180. */
export type CsvKind = 'spreadsheet' | 'data';

interface ExportButtonProps {
  /** Gives the user the file; where a part of the app is missing it rejects, which is said. */
  readonly onExport: (kind: CsvKind) => Promise<void>;
}

/** Asks which kind of CSV file it is to be. */
export const ExportButton = ({ onExport }: ExportButtonProps) => {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const choose = async (kind: CsvKind): Promise<void> => {
    setOpen(false);
    try {
      await onExport(kind);
    } catch {
      showToast({ text: t('export.failed') });
    }
  };
  return (
    <div class="export">
      <button
        type="button"
        class="button primary"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="download" />
        {t('export.csv')}
      </button>
      <div class="export-kinds" id={id} hidden={!isOpen}>
        <div class="export-kind">
          <button
            type="button"
            class="button"
            aria-describedby={`${id}-s`}
            onClick={() => choose('spreadsheet')}
          >
            {t('export.spreadsheet')}
          </button>
          <p class="quiet small" id={`${id}-s`}>
            {t('export.spreadsheet.hint')}
          </p>
        </div>
        <div class="export-kind">
          <button
            type="button"
            class="button"
            aria-describedby={`${id}-d`}
            onClick={() => choose('data')}
          >
            {t('export.data')}
          </button>
          <p class="quiet small" id={`${id}-d`}>
            {t('export.data.hint')}
          </p>
        </div>
      </div>
    </div>
  );
};
