import { type AssembledRows, assembleRows, type PriceEntry } from './assemble-rows';
import { type CsvTable, isBlank, placeOfRow, type Row, truncated } from './csv-table';
import { type Line, readTimes, type TimeCells } from './csv-times';
import { type DecimalSign, decimalSignOf, isMissing, readFigure } from './decimal-sign';
import { foundAt, PriceFileError } from './price-file-fault';
import { type PriceScale, toPerKwh } from './price-unit';

/** Which cells of a table are what. */
export interface CsvLayout extends TimeCells {
  /** Index of the first row of values. */
  readonly firstRow: number;
  readonly price: number;
  readonly priceName: string;
  readonly scale: PriceScale;
  /** Taken where the figures leave open which they have; a mapping's is law. */
  readonly decimal: DecimalSign;
  readonly isDecimalLaw?: boolean;
  /** Rows that are not read, such as those of another auction. */
  readonly isLeftOut?: (row: Row) => boolean;
}

const readPrices = (
  table: CsvTable,
  lines: readonly Line[],
  { price, priceName, scale, decimal, isDecimalLaw }: CsvLayout,
): Float64Array => {
  const texts = lines.map(({ row }) => row[price] ?? '');
  const placeOf = (index: number) => placeOfRow(table, lines[index]?.at ?? 0);
  const sign = isDecimalLaw ? decimal : (decimalSignOf(texts, placeOf) ?? decimal);
  return Float64Array.from(texts, (text, index) => {
    if (isMissing(text)) return Number.NaN;
    const figure = readFigure(text, sign);
    if (figure !== undefined) return toPerKwh(figure, scale);
    const found = foundAt(placeOf(index), text);
    throw new PriceFileError({ code: 'price-unreadable', found, column: priceName });
  });
};

const linesOf = (table: CsvTable, { firstRow, price, isLeftOut }: CsvLayout): readonly Line[] => {
  const lines: Line[] = [];
  for (let at = firstRow; at < table.rows.length; at += 1) {
    const row = table.rows[at] ?? [];
    if (isBlank(row) || isLeftOut?.(row)) continue;
    if (row.length <= price) {
      throw new PriceFileError({
        code: 'short-row',
        line: placeOfRow(table, at).at,
        cells: row.length,
        expected: table.rows[firstRow - 1]?.length ?? price + 1,
      });
    }
    lines.push({ at, row });
  }
  return lines;
};

/** True for what a cut in the last line looks like. */
const mayBeCut = (error: unknown): boolean =>
  error instanceof PriceFileError &&
  ['stamp-unreadable', 'price-unreadable', 'short-row', 'two-date-formats'].includes(
    error.fault.code,
  );

const isAbout = (error: unknown, line: number): boolean => {
  if (!(error instanceof PriceFileError)) return false;
  const { fault } = error;
  if ('found' in fault) return fault.found.place.at === line;
  if ('second' in fault) return fault.second.place.at === line;
  return fault.code === 'short-row' && fault.line === line;
};

/**
 * Reads the rows of a CSV.
 * @throws PriceFileError where a cell cannot be read or the rows do not fit together
 * @throws RangeError where the zone is not known
 */
export const readCsvSeries = (table: CsvTable, layout: CsvLayout): AssembledRows => {
  const last = table.rows.findLastIndex((row) => !isBlank(row));
  try {
    const lines = linesOf(table, layout);
    const times = readTimes(table, lines, layout);
    const prices = readPrices(table, lines, layout);
    const entries = times.map(
      ({ start, end }, index): PriceEntry => ({
        start,
        end,
        price: prices[index] ?? Number.NaN,
        at: lines[index]?.at ?? index,
      }),
    );
    return assembleRows(
      entries,
      (at) => placeOfRow(table, at),
      (at) => table.rows[at]?.join(table.separator) ?? '',
    );
  } catch (error) {
    const isCut = !table.endsCleanly && mayBeCut(error) && last > layout.firstRow;
    throw isCut && isAbout(error, placeOfRow(table, last).at) ? truncated(table, last) : error;
  }
};
