import { array, nullable, object, string } from 'valibot';
import { figure, unixMs } from './answer-fields';
import { assembleRows } from './assemble-rows';
import { finishedSeries } from './finished-series';
import { checkAnswer, isObject, placeOfEntry } from './json-answer';
import { oneCurrency } from './one-currency';
import { PriceFileError } from './price-file-fault';
import type { PriceFileReading } from './price-file-reading';
import { type PriceUnit, priceUnitIn, toPerKwh } from './price-unit';

const answer = object({
  data: array(
    object({
      start_timestamp: unixMs,
      end_timestamp: unixMs,
      marketprice: nullable(figure),
      unit: string(),
    }),
  ),
});

/** aWATTar serves Austria and Germany, which share a clock. */
const timeZone = 'Europe/Vienna';

/** True for an answer of aWATTar's market data. */
export const isAwattar = (value: unknown): boolean =>
  isObject(value) &&
  Array.isArray(value['data']) &&
  (value['object'] === 'list' ||
    value['data'].some((entry) => isObject(entry) && 'marketprice' in entry));

const unitOf = (written: string): PriceUnit => {
  const unit = priceUnitIn(written);
  if (!unit)
    throw new PriceFileError({ code: 'not-a-price', column: 'marketprice', unit: written });
  return unit;
};

/**
 * Reads one or several answers of aWATTar: exchange prices without surcharge and tax.
 * @throws PriceFileError where an answer is not as its source writes it
 */
export const readAwattar = (answers: readonly unknown[]): PriceFileReading => {
  const read = answers
    .flatMap((value) => checkAnswer(answer, value).data)
    .map((entry) => ({ ...entry, unit: unitOf(entry.unit) }));
  const currency = oneCurrency(read.map(({ unit }) => unit.currency)) ?? '';
  const entries = read.map(({ start_timestamp, end_timestamp, marketprice, unit }, at) => ({
    start: start_timestamp,
    end: end_timestamp,
    price: marketprice === null ? Number.NaN : toPerKwh(marketprice, unit.scale),
    at,
  }));
  return finishedSeries(assembleRows(entries, placeOfEntry), {
    source: 'awattar',
    label: 'aWATTar',
    area: '',
    currency,
    contains: 'wholesale',
    timeZone,
  });
};
