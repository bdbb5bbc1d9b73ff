import type { Month, Weekday } from './calendar';
import type { PricePerKwh } from './units';

/** One named price of a band tariff, such as "Low" or "F3". */
export interface PriceBand {
  /** Short and unique within the tariff; rules refer to it. */
  readonly id: string;
  readonly name: string;
  readonly price: PricePerKwh;
}

/**
 * When a band holds: on these days of these months, from `from` to before `to` by the wall clock, in
 * quarter hours of the day. Where `to` is not after `from` it ends the next day of its month's week:
 * what begins on Sunday night ends on Monday morning of the same month.
 */
export interface BandRule {
  readonly band: string;
  readonly months: readonly Month[];
  readonly days: readonly Weekday[];
  /** 0 to 95. */
  readonly from: number;
  /** 1 to 96, where 96 is midnight at the end of the day. */
  readonly to: number;
}

/** Countries whose public holidays a band tariff may treat as Sundays. */
export const holidayCalendars = ['ES', 'IT'] as const;
export type HolidayCalendar = (typeof holidayCalendars)[number];

/** Whether the meter's clock follows summer time (`local`) or keeps the winter's time all year. */
export const meterClocks = ['local', 'standard'] as const;
export type MeterClock = (typeof meterClocks)[number];

/** Several prices by month, weekday and time of day; every quarter hour has exactly one. */
export interface BandTariff {
  readonly bands: readonly PriceBand[];
  readonly rules: readonly BandRule[];
  /** Public holidays count as Sundays by this calendar; absent where the tariff knows none. */
  readonly holidays?: HolidayCalendar;
  readonly clock: MeterClock;
  /** IANA name, such as `Europe/Berlin`. */
  readonly timeZone: string;
  /** The preset it was made from, whose source is shown; absent for the user's own. */
  readonly preset?: string;
}
