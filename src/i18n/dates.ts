import type { IsoDate } from '../model/calendar';

// A day has no time zone; by the device's own it could become the day before.
const days = (tag: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });

/** A day in words: 22 November 2026. */
export const longDate = (tag: string, day: IsoDate): string => days(tag).format(new Date(day));

/** From one day to another, what both share said once: 1 October – 31 December 2026. */
export const longDates = (tag: string, from: IsoDate, to: IsoDate): string =>
  days(tag).formatRange(new Date(from), new Date(to));

/** The month of a day: October 2026. */
export const monthOf = (tag: string, day: IsoDate): string =>
  new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );
