import { useState } from 'preact/hooks';
import type { CsvMapping, CsvPreview } from '../../../../formats/prices/csv-mapping';
import { plural, t } from '../../../../i18n/translator';
import { Choice } from '../../../parts/choice';
import { SelectField } from '../../../parts/select-field';
import { columnName } from './column-name';
import { CsvPreviewTable } from './csv-preview-table';
import { forgetFile, readFile } from './file-reading';
import { TimeZoneField } from './time-zone-field';
import { UnitFields } from './unit-fields';

interface CsvMappingFormProps {
  readonly file: File;
  readonly preview: CsvPreview;
}

interface ColumnFieldProps {
  readonly label: string;
  readonly preview: CsvPreview;
  readonly value: number | undefined;
  /** What leaving the column out means, where it may be. */
  readonly without?: string;
  readonly onColumn: (column: number | undefined) => void;
}

const ColumnField = ({ label, preview, value, without, onColumn }: ColumnFieldProps) => (
  <SelectField
    label={label}
    value={value === undefined ? '' : String(value)}
    options={[
      ...(without === undefined ? [] : [{ value: '', label: without }]),
      ...preview.columns.map((_, index) => ({
        value: String(index),
        label: columnName(preview, index),
      })),
    ]}
    onChoose={(text) => onColumn(text === '' ? undefined : Number(text))}
  />
);

const withOptional = (
  mapping: CsvMapping,
  key: 'time' | 'end',
  column: number | undefined,
): CsvMapping => {
  const { [key]: _, ...rest } = mapping;
  return column === undefined ? rest : { ...rest, [key]: column };
};

/** Asks how a CSV of no known source is to be read, beside its first rows. */
export const CsvMappingForm = ({ file, preview }: CsvMappingFormProps) => {
  const [mapping, setMapping] = useState(preview.guess);
  const change = (part: Partial<CsvMapping>) => setMapping({ ...mapping, ...part });
  const isUnsure = (field: CsvPreview['unsure'][number]) => preview.unsure.includes(field);
  return (
    <form
      class="file-question"
      onSubmit={(event) => {
        event.preventDefault();
        readFile(file, { mapping });
      }}
    >
      <h3>{t('files.mapping.title')}</h3>
      <p>{plural('files.mapping.text', preview.rowCount, { file: file.name })}</p>
      <CsvPreviewTable preview={preview} mapping={mapping} />
      <ColumnField
        label={t('files.mapping.start')}
        preview={preview}
        value={mapping.start}
        onColumn={(start = 0) => change({ start })}
      />
      <ColumnField
        label={t('files.mapping.time')}
        preview={preview}
        value={mapping.time}
        without={t('files.mapping.time.none')}
        onColumn={(column) => setMapping(withOptional(mapping, 'time', column))}
      />
      <ColumnField
        label={t('files.mapping.end')}
        preview={preview}
        value={mapping.end}
        without={t('files.mapping.end.none')}
        onColumn={(column) => setMapping(withOptional(mapping, 'end', column))}
      />
      <ColumnField
        label={t('files.mapping.price')}
        preview={preview}
        value={mapping.price}
        onColumn={(price = 0) => change({ price })}
      />
      <UnitFields
        unit={mapping.unit}
        isUnsure={isUnsure('unit')}
        onUnit={(unit) => change({ unit })}
      />
      <SelectField
        label={t('files.mapping.decimal')}
        value={mapping.decimal}
        options={[
          { value: '.', label: t('files.mapping.decimal.point', { example: '1.5' }) },
          { value: ',', label: t('files.mapping.decimal.comma', { example: '1,5' }) },
        ]}
        {...(isUnsure('decimal') && { hint: t('files.mapping.unsure') })}
        onChoose={(sign) => change({ decimal: sign === ',' ? ',' : '.' })}
      />
      <TimeZoneField
        value={mapping.timeZone}
        {...(isUnsure('timeZone') && { hint: t('files.mapping.unsure') })}
        onZone={(timeZone) => change({ timeZone })}
      />
      <Choice<CsvMapping['contains']>
        label={t('files.mapping.contains')}
        value={mapping.contains}
        options={[
          { value: 'wholesale', label: t('files.mapping.wholesale') },
          { value: 'final', label: t('files.mapping.final') },
        ]}
        onChoose={(contains) => change({ contains })}
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
