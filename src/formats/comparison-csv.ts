import { isoDate } from '../model/calendar';
import {
  type ComparisonTable,
  columns,
  type SpreadsheetLabels,
  type Words,
} from './comparison-columns';
import { type Cell, dataDialect, dialectFor, writeCsv } from './csv';

const codes: Words = {
  heading: (column) => column,
  category: (category) => category,
  state: (state) => state,
  offMethod: (method) => method,
  tariff: (kind) => kind,
  runsAnyway: (runs) => (runs.charged === 'share' ? `share:${runs.otherJobs}` : runs.charged),
  between: '|',
};

const tableRows = ({ devices, ...table }: ComparisonTable, words: Words): Cell[][] => [
  columns.map(({ name }) => words.heading(name)),
  ...devices.map((device) => columns.map(({ cell }) => cell({ ...table, ...device, words }))),
];

/**
 * The data kind: RFC 4180 with stable column names and codes (docs/csv.md).
 * @throws RangeError where a figure is not finite
 */
export const dataCsv = (table: ComparisonTable): string =>
  writeCsv(tableRows(table, codes), dataDialect);

/**
 * The spreadsheet kind: the same columns in the user's words, in the locale's dialect.
 * @param locale a BCP 47 tag
 * @throws RangeError where a figure is not finite or the tag is malformed
 */
export const spreadsheetCsv = (
  table: ComparisonTable,
  labels: SpreadsheetLabels,
  locale: string,
): string => writeCsv(tableRows(table, { ...labels, between: ', ' }), dialectFor(locale));

/** `kilowait-comparison-YYYY-MM-DD.csv`, the day by the device's own clock and time zone. */
export const csvFileName = (date: Date): string => `kilowait-comparison-${isoDate(date)}.csv`;
