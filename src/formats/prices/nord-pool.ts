import { array, nullable, object, optional, record, string } from 'valibot';
import { currencyCode, figure, instant } from './answer-fields';
import { areaTimeZone } from './area-time-zone';
import { assembleRows } from './assemble-rows';
import { finishedSeries } from './finished-series';
import { checkAnswer, isObject, placeOfEntry } from './json-answer';
import { oneCurrency } from './one-currency';
import type { PriceFileReading, PriceReadingOptions } from './price-file-reading';
import { toPerKwh } from './price-unit';

const answer = object({
  multiAreaEntries: array(
    object({
      deliveryStart: instant,
      deliveryEnd: instant,
      entryPerArea: record(string(), nullable(figure)),
    }),
  ),
  currency: currencyCode,
  areaStates: optional(array(object({ state: string(), areas: array(string()) })), []),
});

/** True for a day of prices from Nord Pool's data portal. */
export const isNordPool = (value: unknown): boolean =>
  isObject(value) && 'multiAreaEntries' in value;

/**
 * Reads one or several days of day-ahead prices from Nord Pool's data portal, per MWh in the
 * currency that was asked for.
 * @throws PriceFileError where an answer is not as its source writes it
 */
export const readNordPool = (
  answers: readonly unknown[],
  options: PriceReadingOptions,
): PriceFileReading => {
  const days = answers.map((value) => checkAnswer(answer, value));
  const hours = days.flatMap(({ multiAreaEntries }) => multiAreaEntries);
  const areas = [...new Set(hours.flatMap(({ entryPerArea }) => Object.keys(entryPerArea)))].sort();
  const area = areas.length > 1 ? areas.find((known) => known === options.area) : (areas[0] ?? '');
  if (area === undefined) return { kind: 'ask-area', source: 'nord-pool', areas };

  const currency = oneCurrency(days.map((day) => day.currency)) ?? '';
  const entries = hours.map(({ deliveryStart, deliveryEnd, entryPerArea }, at) => ({
    start: deliveryStart,
    end: deliveryEnd,
    price: toPerKwh(entryPerArea[area] ?? Number.NaN, 'per-mwh'),
    at,
  }));
  const isPreliminary = days.some(({ areaStates }) =>
    areaStates.some((known) => known.areas.includes(area) && known.state !== 'Final'),
  );
  return finishedSeries(assembleRows(entries, placeOfEntry), {
    source: 'nord-pool',
    label: 'Nord Pool',
    area,
    currency,
    contains: 'wholesale',
    timeZone: areaTimeZone(area) ?? options.timeZone,
    ...(isPreliminary && { notes: [{ code: 'preliminary' }] }),
  });
};
