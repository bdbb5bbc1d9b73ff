import { type CsvMapping, type CsvPreview, separators, type UnsureField } from './csv-mapping';
import { type CsvTable, isBlank, type Row } from './csv-table';
import { type DecimalSign, decimalSignOf, isMissing, readFigure } from './decimal-sign';
import { excerpt, PriceFileError } from './price-file-fault';
import type { PriceReadingOptions } from './price-file-reading';
import { otherUnitIn, type PriceScale, priceUnitIn } from './price-unit';
import { readStamp } from './stamp';

const searchedRows = 40;
const sampleRows = 200;
const shownRows = 6;

const isTime = (cell: string): boolean =>
  readStamp(cell) !== undefined || readStamp(cell, 'month-first') !== undefined;
const isClock = (cell: string): boolean =>
  /^\s*\d{1,2}:\d{2}(?::\d{2})?\s*(?:[AP]M)?\s*$/i.test(cell);
const isFigure = (cell: string): boolean =>
  !isTime(cell) && (readFigure(cell, '.') ?? readFigure(cell, ',')) !== undefined;

/** The index of the first row that holds a time. */
export const firstRowOf = ({ rows }: CsvTable): number =>
  rows.slice(0, searchedRows).findIndex((row) => row.some(isTime));

interface Column {
  readonly index: number;
  readonly name: string;
  readonly cells: readonly string[];
}

const mostly = (cells: readonly string[], is: (cell: string) => boolean): boolean => {
  const filled = cells.filter((cell) => !isMissing(cell));
  return filled.length > 0 && filled.filter(is).length >= 0.9 * filled.length;
};

const columnsOf = (table: CsvTable, firstRow: number): readonly Column[] => {
  const rows = table.rows.slice(firstRow, firstRow + sampleRows).filter((row) => !isBlank(row));
  const width = Math.max(...rows.map(({ length }) => length));
  const heading = table.rows.slice(0, firstRow).findLast((row) => !isBlank(row)) ?? [];
  return Array.from({ length: width }, (_, index) => ({
    index,
    name: heading[index]?.trim() ?? '',
    cells: rows.map((row) => row[index] ?? ''),
  }));
};

const named = (columns: readonly Column[], words: RegExp): Column | undefined =>
  columns.find(({ name }) => words.test(name));

const startWords = /start|from|\bvon|begin|anfang|début|inicio|inizio/i;
const endWords = /\bend|ende\b|\bto\b|\bbis|until|\bfin\b|fine\b|valid_to/i;
const priceWords = /price|preis|prix|precio|prezzo|tarif|rate|total/i;

const priceColumn = (columns: readonly Column[]): Column => {
  const figures = columns.filter(({ cells }) => mostly(cells, isFigure));
  const candidates = figures.filter(({ name }) => otherUnitIn(name) === undefined);
  const found =
    candidates.find(({ name }) => priceUnitIn(name) !== undefined) ??
    named(candidates, priceWords) ??
    candidates.at(-1);
  if (found) return found;
  const [other] = figures;
  throw new PriceFileError(
    other
      ? { code: 'not-a-price', column: other.name, unit: otherUnitIn(other.name) ?? '' }
      : { code: 'no-prices' },
  );
};

const scaleOf = (cells: readonly string[], sign: DecimalSign): PriceScale => {
  const sizes = cells
    .flatMap((cell) => Math.abs(readFigure(cell, sign) ?? Number.NaN) || [])
    .sort((a, b) => a - b);
  const median = sizes[sizes.length >> 1] ?? 0;
  if (median <= 3) return 'per-kwh';
  return median <= 60 ? 'hundredths-per-kwh' : 'per-mwh';
};

const times = (
  columns: readonly Column[],
): Pick<CsvMapping, 'start' | 'end' | 'time'> | undefined => {
  const stamps = columns.filter(({ cells }) => mostly(cells, isTime));
  const start = named(stamps, startWords) ?? stamps[0];
  if (!start) return undefined;
  const others = stamps.filter(({ index }) => index !== start.index);
  const end = named(others, endWords);
  const hasNoClock = mostly(
    start.cells,
    (cell) => !cell.includes(':') && !/^\s*\d+\s*$/.test(cell),
  );
  const clock = hasNoClock ? columns.find(({ cells }) => mostly(cells, isClock)) : undefined;
  return {
    start: start.index,
    ...(end && !clock && { end: end.index }),
    ...(clock && { time: clock.index }),
  };
};

const atPlace = (): { in: 'line'; at: number } => ({ in: 'line', at: 0 });

const shown = (row: Row): readonly string[] => row.map((cell) => excerpt(cell));

/**
 * What a CSV of no known source looks like, and how it is probably to be read.
 * @throws PriceFileError `not-recognised` where no column holds times, `not-a-price` or `no-prices`
 */
export const guessMapping = (table: CsvTable, options: PriceReadingOptions): CsvPreview => {
  const firstRow = firstRowOf(table);
  const columns = firstRow < 0 ? [] : columnsOf(table, firstRow);
  const found = times(columns);
  if (!found) {
    const begins = excerpt(table.rows[0]?.join(table.separator) ?? '');
    throw new PriceFileError({ code: 'not-recognised', begins });
  }
  const { start, end = -1, time = -1 } = found;
  const price = priceColumn(columns.filter(({ index }) => ![start, end, time].includes(index)));
  const sign = decimalSignOf(price.cells, atPlace);
  const decimal = sign ?? (table.separator === separators[0] ? ',' : '.');
  const unit = priceUnitIn(price.name);
  const hasOffset = readStamp(columns[start]?.cells[0] ?? '')?.isWall === false;
  const unsure: readonly (UnsureField | false)[] = [
    unit === undefined && 'unit',
    sign === undefined && price.cells.some((cell) => /[.,]/.test(cell)) && 'decimal',
    !hasOffset && 'timeZone',
  ];
  return {
    separator: table.separator,
    columns: columns.map(({ name }) => excerpt(name)),
    rows: table.rows
      .slice(firstRow, firstRow + shownRows)
      .filter((row) => !isBlank(row))
      .map(shown),
    rowCount: table.rows.slice(firstRow).filter((row) => !isBlank(row)).length,
    guess: {
      ...found,
      price: price.index,
      unit: unit ?? {
        currency: options.currency ?? 'EUR',
        scale: scaleOf(price.cells, decimal),
      },
      decimal,
      timeZone: options.timeZone,
      contains: 'wholesale',
    },
    unsure: unsure.filter((field) => field !== false),
  };
};
