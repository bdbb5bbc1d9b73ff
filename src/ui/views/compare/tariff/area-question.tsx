import { useState } from 'preact/hooks';
import { t } from '../../../../i18n/translator';
import type { SeriesSource } from '../../../../model/price-series';
import { SelectField } from '../../../parts/select-field';
import { forgetFile, readFile } from './file-reading';
import { sourceName } from './source-name';

interface AreaQuestionProps {
  readonly file: File;
  readonly source: SeriesSource;
  readonly areas: readonly string[];
}

/** Asks which of a file's price areas is the user's. */
export const AreaQuestion = ({ file, source, areas }: AreaQuestionProps) => {
  const [area, setArea] = useState(areas[0] ?? '');
  return (
    <form
      class="file-question"
      onSubmit={(event) => {
        event.preventDefault();
        readFile(file, { area });
      }}
    >
      <p>{t('files.area.text', { source: sourceName(source) })}</p>
      <SelectField
        label={t('files.area.label')}
        value={area}
        options={areas.map((value) => ({ value, label: value }))}
        onChoose={setArea}
      />
      <div class="buttons">
        <button type="submit" class="button primary">
          {t('files.readThis')}
        </button>
        <button type="button" class="button" onClick={forgetFile}>
          {t('files.cancel')}
        </button>
      </div>
    </form>
  );
};
