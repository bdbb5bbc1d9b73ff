import type { HolidayCalendar } from './bands';
import type { IsoDate } from './calendar';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

const isoDate = (year: number, month: number, day: number): IsoDate =>
  `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}` as IsoDate;

/**
 * Easter Monday by the Gregorian computus (J. Meeus, Astronomical Algorithms, chapter 8, after
 * Butcher's Ecclesiastical Calendar of 1876), in days after 0 March: 32 is 1 April.
 */
const easterMonday = (year: number): number => {
  const goldenNumber = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const leapCenturies = Math.floor(century / 4);
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * goldenNumber + century - leapCenturies - moonCorrection + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const lateMoon = Math.floor((goldenNumber + 11 * epact + 22 * toSunday) / 451);
  return epact + toSunday - 7 * lateMoon + 22 + 1;
};

const fixedDays: Readonly<Record<HolidayCalendar, readonly (readonly [number, number])[]>> = {
  ES: [
    [1, 1],
    [1, 6],
    [5, 1],
    [8, 15],
    [10, 12],
    [11, 1],
    [12, 6],
    [12, 8],
    [12, 25],
  ],
  IT: [
    [1, 1],
    [1, 6],
    [4, 25],
    [5, 1],
    [6, 2],
    [8, 15],
    [11, 1],
    [12, 8],
    [12, 25],
    [12, 26],
  ],
};

/**
 * The public holidays of a Gregorian year (from 1583) that the electricity tariffs of a country treat
 * as Sundays.
 *
 * - IT: the list that resolution 181/06 of the regulator gives for F3, Easter Monday included. Whether
 *   4 October, a national holiday by law again from 2026, is added is not known, so it is not here.
 * - ES: by CNMC Circular 3/2020 (BOE-A-2020-1066) the national holidays that regions may not
 *   substitute and that have a fixed date, and 6 January. Good Friday, whose date moves, is thus none,
 *   though some suppliers list it; nor is a Monday to which a region moves a holiday from a Sunday.
 */
export const publicHolidays = (calendar: HolidayCalendar, year: number): ReadonlySet<IsoDate> => {
  const days = fixedDays[calendar].map(([month, day]) => isoDate(year, month, day));
  if (calendar === 'ES') return new Set(days);
  const monday = easterMonday(year);
  return new Set([...days, monday > 31 ? isoDate(year, 4, monday - 31) : isoDate(year, 3, monday)]);
};
