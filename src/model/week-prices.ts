import { quartersPerWeek } from './calendar';
import { eachLocalQuarter } from './local-quarters';
import type { PriceRows } from './price-series';
import type { HourlyTariff } from './tariff-choice';
import { openZone } from './time-zone';
import { type PricePerKwh, pricePerKwh } from './units';

/**
 * A year's prices by quarter hour of the week, which is all that a habit that repeats every week can
 * see of them. Slot 0 begins on Monday at 00:00 by the wall clock; there are 672 slots.
 */
export interface WeekPrices {
  /** Σ price · hours of the intervals that fall into a slot, in money · h / kWh. */
  readonly priceHours: Float64Array;
  /** Σ hours with a known price that fall into a slot. */
  readonly hours: Float64Array;
}

/**
 * Real prices by quarter hour of the week. Rows of any length are split exactly at the quarter hours
 * of the wall clock, over clock changes too.
 * @param timeZone IANA name
 * @throws RangeError where the time zone is not known
 */
export const weekPricesOfRows = (rows: PriceRows, timeZone: string): WeekPrices => {
  const zone = openZone(timeZone);
  const priceHours = new Float64Array(quartersPerWeek);
  const hours = new Float64Array(quartersPerWeek);
  rows.prices.forEach((price, at) => {
    eachLocalQuarter(zone, rows.starts[at] ?? 0, rows.ends[at] ?? 0, (slot, duration) => {
      priceHours[slot] = (priceHours[slot] ?? 0) + price * duration;
      hours[slot] = (hours[slot] ?? 0) + duration;
    });
  });
  return { priceHours, hours };
};

/** (price + markup + levies) · (1 + vat / 100) for every hour; hours without a price stay without. */
export const withAdditions = (
  { priceHours, hours }: WeekPrices,
  { markup, levies, vat }: Pick<HourlyTariff, 'markup' | 'levies' | 'vat'>,
): WeekPrices => ({
  priceHours: priceHours.map(
    (sum, slot) => (sum + (markup + levies) * (hours[slot] ?? 0)) * (1 + vat / 100),
  ),
  hours,
});

const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

/** How many days of 24 h the known prices make up. */
export const coveredDays = (week: WeekPrices): number => sumOf(week.hours) / 24;

/**
 * The mean of all known prices, weighted by time.
 * @throws RangeError where no price is known
 */
export const plainMean = ({ priceHours, hours }: WeekPrices): PricePerKwh => {
  const known = sumOf(hours);
  if (known === 0) throw new RangeError('No hour has a price.');
  return pricePerKwh(sumOf(priceHours) / known);
};

/**
 * The mean of the known prices, weighted by time and by each slot's share.
 * @param shares 672 weights, 0 or more
 * @returns undefined where no slot with a share has a price
 */
export const weightedMean = (
  { priceHours, hours }: WeekPrices,
  shares: Float64Array,
): PricePerKwh | undefined => {
  let [paid, known] = [0, 0];
  shares.forEach((share, slot) => {
    paid += share * (priceHours[slot] ?? 0);
    known += share * (hours[slot] ?? 0);
  });
  return known > 0 ? pricePerKwh(paid / known) : undefined;
};
