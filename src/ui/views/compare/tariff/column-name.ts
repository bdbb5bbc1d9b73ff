import type { CsvPreview } from '../../../../formats/prices/csv-mapping';
import { t } from '../../../../i18n/translator';

/** The heading of a column, or its number where it has none. */
export const columnName = ({ columns }: CsvPreview, index: number): string =>
  columns[index]?.trim() || t('files.mapping.column', { number: String(index + 1) });
