import { array, nullable, object, optional, string } from 'valibot';
import { figure, instant } from './answer-fields';
import { assembleRows } from './assemble-rows';
import { finishedSeries } from './finished-series';
import { checkAnswer, isObject, placeOfEntry } from './json-answer';
import type { PriceFileNote, PriceFileReading } from './price-file-reading';
import { toPerKwh } from './price-unit';

const answer = object({
  next: optional(nullable(string())),
  results: array(
    object({
      value_inc_vat: nullable(figure),
      valid_from: instant,
      valid_to: nullable(instant),
      payment_method: optional(nullable(string())),
    }),
  ),
});

const timeZone = 'Europe/London';

/** True for unit rates of Octopus Energy. */
export const isOctopus = (value: unknown): boolean =>
  isObject(value) &&
  Array.isArray(value['results']) &&
  value['results'].some((entry) => isObject(entry) && 'value_inc_vat' in entry);

/**
 * Reads one or several pages of Octopus Energy's unit rates: pence per kWh with VAT, newest first.
 * Where two payment methods have a price, direct debit's is taken.
 * @throws PriceFileError where a page is not as Octopus writes it
 */
export const readOctopus = (answers: readonly unknown[]): PriceFileReading => {
  const pages = answers.map((value) => checkAnswer(answer, value));
  const rates = pages.flatMap(({ results }) => results);
  const byDebit = new Set(
    rates.flatMap(({ payment_method, valid_from }) =>
      payment_method === 'DIRECT_DEBIT' ? valid_from : [],
    ),
  );
  const entries = rates.flatMap(({ value_inc_vat, valid_from, valid_to, payment_method }, at) => {
    if (payment_method !== 'DIRECT_DEBIT' && byDebit.has(valid_from)) return [];
    const price = toPerKwh(value_inc_vat ?? Number.NaN, 'hundredths-per-kwh');
    return { start: valid_from, end: valid_to ?? Number.NaN, price, at };
  });
  const isPage = pages.every(({ next }) => next);
  const notes: readonly PriceFileNote[] = isPage ? [{ code: 'further-page' }] : [];
  return finishedSeries(assembleRows(entries, placeOfEntry), {
    source: 'octopus',
    label: 'Octopus',
    area: '',
    currency: 'GBP',
    contains: 'final',
    timeZone,
    notes,
  });
};
