import type { CsvMapping, CsvPreview } from '../../../../formats/prices/csv-mapping';
import { t } from '../../../../i18n/translator';
import { columnName } from './column-name';

interface CsvPreviewTableProps {
  readonly preview: CsvPreview;
  readonly mapping: CsvMapping;
}

// Enough to see the distance of two rows and how figures are written.
const rowsShown = 4;

const roleOf = ({ start, time, end, price }: CsvMapping, column: number) => {
  if (column === price) return 'price';
  if (column === start) return 'start';
  if (column === time) return 'time';
  return column === end ? 'end' : undefined;
};

/** The first rows of a CSV, a column to a line as columns are what is asked for. */
export const CsvPreviewTable = ({ preview, mapping }: CsvPreviewTableProps) => {
  const rows = preview.rows.slice(0, rowsShown);
  return (
    <table class="csv-preview">
      <caption class="quiet small">{t('files.mapping.preview')}</caption>
      <tbody>
        {preview.columns.map((_, column) => {
          const name = columnName(preview, column);
          const role = roleOf(mapping, column);
          return (
            <tr key={`${column} ${name}`} data-used={role ? '' : undefined}>
              <th scope="row">
                {name} {role && <span class="badge">{t(`files.mapping.${role}`)}</span>}
              </th>
              <td>
                {rows.map((row) => (
                  <span key={row.join()}>{row[column]}</span>
                ))}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
