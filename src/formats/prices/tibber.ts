import { array, nullable, object, optional } from 'valibot';
import { currencyCode, figure, instant } from './answer-fields';
import { assembleRows } from './assemble-rows';
import { finishedSeries } from './finished-series';
import { checkAnswer, isObject, placeOfEntry } from './json-answer';
import { oneCurrency } from './one-currency';
import { PriceFileError } from './price-file-fault';
import type { PriceFileReading, PriceReadingOptions } from './price-file-reading';

const prices = array(
  object({
    total: nullable(figure),
    startsAt: instant,
    currency: optional(nullable(currencyCode)),
  }),
);

/** GraphQL answers nest, but not as deep as this. */
const deepest = 12;

const isPrice = (value: unknown): boolean =>
  isObject(value) && 'startsAt' in value && 'total' in value;

/** Lists of prices wherever they stand: their place depends on what was asked for. */
const listsIn = (value: unknown, depth = 0): readonly (readonly unknown[])[] => {
  if (depth > deepest) return [];
  if (Array.isArray(value)) {
    return isPrice(value[0]) ? [value] : value.flatMap((part) => listsIn(part, depth + 1));
  }
  return isObject(value) ? Object.values(value).flatMap((part) => listsIn(part, depth + 1)) : [];
};

const homesIn = (value: unknown): readonly unknown[] => {
  const data = isObject(value) && isObject(value['data']) ? value['data'] : value;
  const viewer = isObject(data) && isObject(data['viewer']) ? data['viewer'] : data;
  const homes = isObject(viewer) ? viewer['homes'] : undefined;
  return Array.isArray(homes) ? homes.filter((home) => listsIn(home).length > 0) : [];
};

const homeName = (home: unknown, index: number): string => {
  const { appNickname, id } = isObject(home) ? home : {};
  const name = [appNickname, id].find((text) => typeof text === 'string' && text !== '');
  return typeof name === 'string' ? name : String(index + 1);
};

/** True where prices of Tibber are somewhere in the answer. */
export const isTibber = (value: unknown): boolean => listsIn(value).length > 0;

/**
 * Reads Tibber's prices, from a GraphQL answer or a list out of it. `total` holds tax and markup.
 * @throws PriceFileError where a price is not as Tibber writes it, or its currency is not known
 */
export const readTibber = (answer: unknown, options: PriceReadingOptions): PriceFileReading => {
  const homes = homesIn(answer);
  const areas = homes.map(homeName);
  const chosen = areas.length > 1 ? areas.indexOf(options.area ?? '') : 0;
  if (chosen < 0) return { kind: 'ask-area', source: 'tibber', areas };
  const read = checkAnswer(prices, listsIn(homes[chosen] ?? answer).flat());
  const named = oneCurrency(read.flatMap(({ currency }) => currency ?? []));
  const currency = named ?? options.currency;
  if (currency === undefined) throw new PriceFileError({ code: 'no-currency' });
  const entries = read.map(({ startsAt, total }, at) => ({
    start: startsAt,
    end: Number.NaN,
    price: total ?? Number.NaN,
    at,
  }));
  return finishedSeries(assembleRows(entries, placeOfEntry), {
    source: 'tibber',
    label: 'Tibber',
    area: areas.length > 1 ? (areas[chosen] ?? '') : '',
    currency,
    contains: 'final',
    timeZone: options.timeZone,
    ...(named === undefined && { notes: [{ code: 'currency-assumed', currency }] }),
  });
};
