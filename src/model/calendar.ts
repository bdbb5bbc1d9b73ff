/** Days of the week by ISO 8601: 1 is Monday, 7 is Sunday. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof weekdays)[number];

/** Months of the year; 1 is January. */
export const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
export type Month = (typeof months)[number];

/** Time of day is counted in quarter hours: 0 is 00:00, 95 is 23:45; as an end, 96 is 24:00. */
export const quartersPerDay = 96;
/** Quarter hours of a week; slot 0 begins on Monday at 00:00 by the wall clock. */
export const quartersPerWeek = 672;

/** A day as `YYYY-MM-DD`. */
export type IsoDate = `${number}-${number}-${number}`;

/** The day of a date by the device's own clock and time zone. */
export const isoDate = (date: Date): IsoDate => {
  const year = String(date.getFullYear()).padStart(4, '0');
  const month = String(date.getMonth() + 1).padStart(2, '0');
  const day = String(date.getDate()).padStart(2, '0');
  return `${year}-${month}-${day}` as IsoDate;
};
