import { areaTimeZone } from './area-time-zone';
import { readCsvSeries } from './csv-series';
import { type CsvTable, isBlank, type Row } from './csv-table';
import { finishedSeries } from './finished-series';
import { PriceFileError } from './price-file-fault';
import type { PriceFileReading, PriceReadingOptions } from './price-file-reading';
import { otherUnitIn, type PriceUnit, priceUnitIn } from './price-unit';

const source = 'entsoe-csv';
const searchedRows = 20;

/** The heading of the times says by whose clock they are; without a word it is the market's. */
const zonesByMark: Readonly<Record<string, string>> = {
  '': 'Europe/Brussels',
  CET: 'Europe/Brussels',
  'CET/CEST': 'Europe/Brussels',
  UTC: 'UTC',
  WET: 'Europe/Lisbon',
  'WET/WEST': 'Europe/Lisbon',
  EET: 'Europe/Helsinki',
  'EET/EEST': 'Europe/Helsinki',
};

const isTimes = (cell: string): boolean => /^MTU\b/i.test(cell.trim());

const headingAt = ({ rows }: CsvTable): number =>
  rows.slice(0, searchedRows).findIndex((row) => row.some(isTimes));

/** True for a table headed as the Transparency Platform heads its exports, whatever it holds. */
export const isEntsoeCsv = (table: CsvTable): boolean => headingAt(table) >= 0;

const stampZone = (heading: string): string => {
  const [, mark = ''] = /\(([^)]*)\)|\[([^\]]*)\]/.exec(heading) ?? [];
  const zone = zonesByMark[mark.toUpperCase().replaceAll(' ', '')];
  if (zone) return zone;
  throw new PriceFileError({ code: 'unknown-time-zone', timeZone: mark });
};

interface PriceColumn {
  readonly index: number;
  readonly name: string;
  readonly unit: PriceUnit;
}

const priceColumn = (heading: Row, times: number): PriceColumn => {
  const columns = heading.map((cell, index) => ({ index, name: cell.trim() }));
  const dayAhead = columns.filter(({ name }) => /day-?\s?ahead price/i.test(name));
  const [first = columns.find(({ name }) => priceUnitIn(name) && !/intraday/i.test(name))] =
    dayAhead;
  const unit = first && priceUnitIn(first.name);
  if (first && unit) return { ...first, unit };
  const other = columns
    .filter(({ index }) => index !== times)
    .map(({ name }) => ({ name, unit: otherUnitIn(name) }))
    .find((column) => column.unit !== undefined && !/CES?T|UTC/.test(column.unit));
  if (other?.unit) {
    const column = (other.name.split(/[[(]/)[0] ?? '').trim();
    throw new PriceFileError({ code: 'not-a-price', column, unit: other.unit });
  }
  throw new PriceFileError(
    first ? { code: 'unit-missing', column: first.name } : { code: 'no-prices' },
  );
};

/** Sequence 1 is the coupled market; the others are further auctions of the same hours. */
const isFurtherAuction = (sequence: string): boolean =>
  Number(/\d+\s*$/.exec(sequence)?.[0] ?? 1) > 1;

const half = (cell: string | undefined, part: 0 | 1): string => cell?.split(/\s[-–]\s/)[part] ?? '';

/**
 * Reads an export of day-ahead prices from ENTSO-E's Transparency Platform, today's and the older.
 * @throws PriceFileError where it holds no prices or cannot be read
 */
export const readEntsoeCsv = (table: CsvTable, options: PriceReadingOptions): PriceFileReading => {
  const at = headingAt(table);
  const heading = table.rows[at] ?? [];
  const times = heading.findIndex(isTimes);
  const timeZone = stampZone(heading[times] ?? '');
  const { index, name, unit } = priceColumn(heading, times);
  const areaIn = heading.findIndex((cell) => /^area$/i.test(cell.trim()));
  const sequenceIn = heading.findIndex((cell) => /^sequence$/i.test(cell.trim()));
  const rows = table.rows.slice(at + 1).filter((row) => !isBlank(row));

  const areas = [...new Set(rows.map((row) => row[areaIn]?.trim() ?? ''))].filter(Boolean);
  const area = areas.length > 1 ? areas.find((known) => known === options.area) : (areas[0] ?? '');
  if (area === undefined) return { kind: 'ask-area', source, areas };
  const isOther = (row: Row): boolean => area !== '' && (row[areaIn]?.trim() ?? area) !== area;
  const isFurther = (row: Row): boolean => isFurtherAuction(row[sequenceIn] ?? '');
  const further = rows.filter((row) => isFurther(row) && !isOther(row)).length;

  const assembled = readCsvSeries(table, {
    firstRow: at + 1,
    startOf: (row) => half(row[times], 0),
    endOf: (row) => half(row[times], 1),
    price: index,
    priceName: name,
    scale: unit.scale,
    timeZone,
    decimal: '.',
    isLeftOut: (row) => isOther(row) || isFurther(row),
  });
  return finishedSeries(assembled, {
    source,
    label: 'ENTSO-E',
    area: area.replace(/^[A-Z]{3}\|/, ''),
    currency: unit.currency,
    contains: 'wholesale',
    timeZone: areaTimeZone(area) ?? (timeZone === 'UTC' ? options.timeZone : timeZone),
    ...(further > 0 && { notes: [{ code: 'second-auction', count: further }] }),
  });
};
