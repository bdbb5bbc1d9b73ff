import { isTimeZone } from '../../model/time-zone';
import type { CsvMapping } from './csv-mapping';
import { readCsvSeries } from './csv-series';
import type { CsvTable, Row } from './csv-table';
import { finishedSeries } from './finished-series';
import { firstRowOf } from './guess-mapping';
import { PriceFileError } from './price-file-fault';
import type { PriceFileReading, PriceReadingOptions } from './price-file-reading';

const withoutExtension = (fileName: string): string => fileName.replace(/\.[^.]{1,5}$/, '');

/**
 * Reads a CSV as the user said.
 * @throws PriceFileError where it cannot be read so
 */
export const readMappedCsv = (
  table: CsvTable,
  mapping: CsvMapping,
  options: PriceReadingOptions,
): PriceFileReading => {
  const { start, time, end, price, unit, decimal, timeZone, contains } = mapping;
  if (!isTimeZone(timeZone)) throw new PriceFileError({ code: 'unknown-time-zone', timeZone });
  const firstRow = Math.max(0, firstRowOf(table));
  const cell = (row: Row, column: number): string =>
    time === undefined ? (row[column] ?? '') : `${row[column]} ${row[time]}`;
  const assembled = readCsvSeries(table, {
    firstRow,
    startOf: (row) => cell(row, start),
    ...(end !== undefined && { endOf: (row) => row[end] ?? '' }),
    price,
    priceName: table.rows[firstRow - 1]?.[price]?.trim() ?? '',
    scale: unit.scale,
    timeZone,
    decimal,
    isDecimalLaw: true,
  });
  return finishedSeries(assembled, {
    source: 'mapped-csv',
    label: withoutExtension(options.fileName),
    area: '',
    currency: unit.currency,
    contains,
    // Times in UTC do not mean that the household lives by it.
    timeZone: timeZone === 'UTC' ? options.timeZone : timeZone,
  });
};
