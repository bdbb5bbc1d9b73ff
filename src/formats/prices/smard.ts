import { readCsvSeries } from './csv-series';
import type { CsvTable, Row } from './csv-table';
import { isMissing } from './decimal-sign';
import { finishedSeries } from './finished-series';
import { PriceFileError } from './price-file-fault';
import type { PriceFileReading, PriceReadingOptions } from './price-file-reading';
import { otherUnitIn, type PriceUnit, priceUnitIn } from './price-unit';

const source = 'smard';
/** SMARD writes German local time, whatever the zone of the prices. */
const timeZone = 'Europe/Berlin';
const searchedRows = 20;

interface Heading {
  readonly at: number;
  readonly cells: Row;
  /** Date and time in one cell, or the older layout with a cell for the date and two for the times. */
  readonly hasDateApart: boolean;
  readonly isGerman: boolean;
}

const layouts = [
  { names: ['datum von', 'datum bis'], hasDateApart: false, isGerman: true },
  { names: ['start date', 'end date'], hasDateApart: false, isGerman: false },
  { names: ['datum', 'anfang', 'ende'], hasDateApart: true, isGerman: true },
  { names: ['date', 'start', 'end'], hasDateApart: true, isGerman: false },
] as const;

const headingOf = ({ rows }: CsvTable): Heading | undefined => {
  for (const [at, cells] of rows.slice(0, searchedRows).entries()) {
    const found = layouts.find(({ names }) =>
      names.every((name, index) => cells[index]?.trim().toLowerCase() === name),
    );
    const isSmard = cells.some((cell) => /\[[^\]]+\]|auflösung|resolution/i.test(cell));
    if (found && isSmard) return { at, cells, ...found };
  }
  return undefined;
};

/** True for a table headed as SMARD heads its downloads, whatever it holds. */
export const isSmard = (table: CsvTable): boolean => headingOf(table) !== undefined;

interface AreaColumn {
  readonly index: number;
  readonly area: string;
  readonly unit: PriceUnit;
}

const priceColumns = (heading: Heading): readonly AreaColumn[] => {
  const first = heading.hasDateApart ? 3 : 2;
  const columns = heading.cells
    .map((cell, index) => ({ index, cell, area: (cell.split('[')[0] ?? '').trim() }))
    .slice(first)
    .filter(({ cell }) => cell.trim() !== '');
  const priced = columns.flatMap(({ index, cell, area }) => {
    const unit = priceUnitIn(cell);
    return unit ? [{ index, area, unit }] : [];
  });
  if (priced.length > 0) return priced;
  for (const { cell, area } of columns) {
    const unit = otherUnitIn(cell);
    if (unit) throw new PriceFileError({ code: 'not-a-price', column: area, unit });
  }
  const [column] = columns;
  throw new PriceFileError(
    column ? { code: 'unit-missing', column: column.cell.trim() } : { code: 'no-prices' },
  );
};

/**
 * Reads a download of wholesale prices from SMARD in either language and either layout.
 * @throws PriceFileError where it holds no prices or cannot be read
 */
export const readSmard = (table: CsvTable, options: PriceReadingOptions): PriceFileReading => {
  const heading = headingOf(table);
  if (!heading) throw new PriceFileError({ code: 'no-prices' });
  const firstRow = heading.at + 1;
  const columns = priceColumns(heading);
  const filled = columns.filter(({ index }) =>
    table.rows.slice(firstRow).some((row) => !isMissing(row[index] ?? '')),
  );
  const chosen = filled.length > 1 ? filled.find(({ area }) => area === options.area) : filled[0];
  if (!chosen) {
    if (filled.length === 0) throw new PriceFileError({ code: 'no-prices' });
    return { kind: 'ask-area', source, areas: filled.map(({ area }) => area) };
  }
  const { hasDateApart, isGerman } = heading;
  const assembled = readCsvSeries(table, {
    firstRow,
    startOf: (row) => (hasDateApart ? `${row[0]} ${row[1]}` : (row[0] ?? '')),
    endOf: (row) => (hasDateApart ? `${row[0]} ${row[2]}` : (row[1] ?? '')),
    price: chosen.index,
    priceName: chosen.area,
    scale: chosen.unit.scale,
    timeZone,
    decimal: isGerman ? ',' : '.',
  });
  return finishedSeries(assembled, {
    source,
    label: 'SMARD',
    area: chosen.area,
    currency: chosen.unit.currency,
    contains: 'wholesale',
    timeZone,
  });
};
