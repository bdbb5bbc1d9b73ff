import { array, nullable, object, string } from 'valibot';
import { figure, unixSeconds } from './answer-fields';
import { assembleRows, type PriceEntry } from './assemble-rows';
import { finishedSeries } from './finished-series';
import { checkAnswer, isObject, placeOfEntry } from './json-answer';
import { oneCurrency } from './one-currency';
import { PriceFileError } from './price-file-fault';
import type { PriceFileReading, PriceReadingOptions } from './price-file-reading';
import { priceUnitIn, toPerKwh } from './price-unit';

const answer = object({
  unix_seconds: array(unixSeconds),
  price: array(nullable(figure)),
  unit: string(),
});

/** True for an answer of the price service of energy-charts.info. */
export const isEnergyCharts = (value: unknown): boolean =>
  isObject(value) && 'unix_seconds' in value && 'price' in value;

/**
 * Reads one or several answers of energy-charts.info. They do not name the zone of the prices.
 * @throws PriceFileError where an answer is not as its source writes it
 */
export const readEnergyCharts = (
  answers: readonly unknown[],
  { timeZone }: PriceReadingOptions,
): PriceFileReading => {
  const entries: PriceEntry[] = [];
  const currencies: string[] = [];
  for (const value of answers) {
    const { unix_seconds: times, price: figures, unit: written } = checkAnswer(answer, value);
    const unit = priceUnitIn(written);
    if (!unit) throw new PriceFileError({ code: 'not-a-price', column: 'price', unit: written });
    currencies.push(unit.currency);
    if (times.length !== figures.length) {
      const text = `${times.length} ≠ ${figures.length}`;
      throw new PriceFileError({ code: 'value-unexpected', key: 'price', text });
    }
    for (const [index, start] of times.entries()) {
      const price = toPerKwh(figures[index] ?? Number.NaN, unit.scale);
      entries.push({ start, end: Number.NaN, price, at: entries.length });
    }
  }
  const currency = oneCurrency(currencies) ?? '';
  return finishedSeries(assembleRows(entries, placeOfEntry), {
    source: 'energy-charts',
    label: 'energy-charts',
    area: '',
    currency,
    contains: 'wholesale',
    timeZone,
  });
};
