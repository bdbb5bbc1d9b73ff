import Papa from 'papaparse';
import { type Separator, separators } from './csv-mapping';
import { excerpt, type Place, PriceFileError } from './price-file-fault';

export type Row = readonly string[];

/** A CSV cut into cells. */
export interface CsvTable {
  readonly separator: Separator;
  /** Every line, blank ones included as a row of one empty cell. */
  readonly rows: readonly Row[];
  /** False where the last line has no line end: it may be cut off. */
  readonly endsCleanly: boolean;
}

const sampleRows = 60;

const parse = (text: string, delimiter: string, preview = 0) =>
  Papa.parse<string[]>(text, { delimiter, preview });

/** True for a line without any value. */
export const isBlank = (row: Row): boolean => row.every((cell) => cell.trim() === '');

/** How many of the sampled lines have the commonest number of cells, if that is above one. */
const agreement = (rows: readonly Row[]): number => {
  const widths = new Map<number, number>();
  for (const row of rows) {
    if (row.length > 1) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
  }
  return Math.max(0, ...widths.values()) / Math.max(1, rows.length);
};

/** The separator by which most lines fall into the same number of cells. */
const separatorOf = (head: string): Separator | undefined => {
  let best: Separator | undefined;
  let share = 0.5;
  for (const separator of separators) {
    const rows = parse(head, separator, sampleRows).data.filter((row) => !isBlank(row));
    // English dates hold a comma, so a semicolon that fits as well goes first.
    const found = agreement(rows);
    if (found > share + 0.05) [best, share] = [separator, found];
  }
  return best;
};

/** Where a row of the table stands in the file; a quoted cell may hold line breaks. */
export const placeOfRow = ({ rows }: CsvTable, index: number): Place => {
  let line = index + 1;
  for (const row of rows.slice(0, index)) {
    for (const cell of row) line += cell.match(/\r\n|\r|\n/g)?.length ?? 0;
  }
  return { in: 'line', at: line };
};

const lastFilled = (rows: readonly Row[]): number => {
  let last = rows.length - 1;
  while (last >= 0 && isBlank(rows[last] ?? [])) last -= 1;
  return last;
};

/** Refuses a table that ends in the middle of a row; `at` is that row. */
export const truncated = (table: CsvTable, at: number): PriceFileError =>
  new PriceFileError({
    code: 'truncated',
    line: placeOfRow(table, at).at,
    text: excerpt(table.rows[at]?.join(table.separator) ?? ''),
  });

const hintedSeparator = (text: string): Separator | undefined =>
  separators.find((separator) => text.toLowerCase().startsWith(`sep=${separator}`));

/**
 * Cuts a CSV into cells.
 * @returns undefined where the text is no table
 * @throws PriceFileError `truncated` where the last row is cut off
 */
export const readCsvTable = (text: string): CsvTable | undefined => {
  const body = text.replace(/^\uFEFF/, '');
  const hinted = hintedSeparator(body);
  const head = body.slice(0, 65_536);
  const separator = hinted ?? separatorOf(head.slice(0, Math.max(1, head.lastIndexOf('\n'))));
  if (separator === undefined) return undefined;
  const { data, errors } = parse(body, separator);
  // The hint's line stays, blank, so that lines are counted as the user sees them.
  const rows: Row[] = hinted ? [[''], ...data.slice(1)] : data;
  const table = { separator, rows, endsCleanly: /[\r\n]\s*$/.test(body.slice(-100)) };
  const last = lastFilled(rows);
  const width = Math.max(...rows.slice(Math.max(0, last - 20), last).map(({ length }) => length));
  if (errors.some(({ code }) => code === 'MissingQuotes')) throw truncated(table, rows.length - 1);
  const { length = 0 } = rows[last] ?? [];
  if (last > 0 && length < width && !table.endsCleanly) throw truncated(table, last);
  return table;
};
