import { useId, useState } from 'preact/hooks';
import { t } from '../../../i18n/translator';
import { showToast } from '../../../state/toast';
import { Icon } from '../../parts/icon';
import { lazy } from '../../parts/lazy';
import type { CsvKind } from './export-csv';
import './comparison-actions.css';

const DevicePicker = lazy(async () => (await import('./device-picker')).DevicePicker);
const KeptSheet = lazy(async () => (await import('./kept/kept-sheet')).KeptSheet);

const exportAs = async (kind: CsvKind): Promise<void> => {
  try {
    const { exportCsv } = await import('./export-csv');
    await exportCsv(kind);
  } catch {
    showToast({ text: t('export.failed') });
  }
};

const savePicture = async (): Promise<void> => {
  try {
    const picture = await import('./save-picture');
    await picture.savePicture();
  } catch {
    showToast({ text: t('export.failed') });
  }
};

const ExportButton = () => {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const choose = (kind: CsvKind) => {
    setOpen(false);
    exportAs(kind);
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

/** What can be done with the comparison: other devices, keeping it, a file, a picture. */
export const ComparisonActions = () => {
  const [isPicking, setPicking] = useState(false);
  const [isKeeping, setKeeping] = useState(false);
  return (
    <div class="buttons comparison-actions">
      <button type="button" class="button" onClick={() => setPicking(true)}>
        <Icon name="list" />
        {t('picker.open')}
      </button>
      <button type="button" class="button" onClick={savePicture}>
        <Icon name="picture" />
        {t('picture.save')}
      </button>
      <button type="button" class="button" onClick={() => setKeeping(true)}>
        <Icon name="keep" />
        {t('kept.open')}
      </button>
      <ExportButton />
      {isKeeping && <KeptSheet onClose={() => setKeeping(false)} />}
      {isPicking && <DevicePicker onClose={() => setPicking(false)} />}
    </div>
  );
};
