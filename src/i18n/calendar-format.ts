import { computed } from '@preact/signals';
import { type Month, months, type Weekday, weekdays } from '../model/calendar';
import { locale } from './translator';

/** Turns days, months and moments into text of one locale. */
export interface CalendarFormatter {
  weekday(day: Weekday, width: 'short' | 'long'): string;
  month(month: Month, width: 'short' | 'long'): string;
  /** A quarter hour of the day, 0 to 96, on the 24 hour clock that tariffs are written in. */
  timeOfDay(quarter: number): string;
  /** The day of a moment, in ms since 1970 UTC, by a zone's clock. */
  date(moment: number, timeZone: string): string;
  /** Day and time of a moment, in ms since 1970 UTC, by a zone's clock. */
  moment(moment: number, timeZone: string): string;
}

// 5 January 1970 was a Monday.
const dayOf = (day: Weekday): number => Date.UTC(1970, 0, 4 + day);
const monthOf = (month: Month): number => Date.UTC(1970, month - 1, 15);

const timeOfDay = (quarter: number): string => {
  const [hour, minute] = [Math.floor(quarter / 4), (quarter % 4) * 15];
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
};

/** A formatter of days and times for one BCP 47 tag. */
const createCalendarFormatter = (tag: string): CalendarFormatter => {
  const names = <Value extends number>(
    values: readonly Value[],
    at: (value: Value) => number,
    options: Intl.DateTimeFormatOptions,
  ): ReadonlyMap<Value, string> => {
    const intl = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
    return new Map(values.map((value) => [value, intl.format(at(value))]));
  };
  const weekdayNames = {
    short: names(weekdays, dayOf, { weekday: 'short' }),
    long: names(weekdays, dayOf, { weekday: 'long' }),
  };
  const monthNames = {
    short: names(months, monthOf, { month: 'short' }),
    long: names(months, monthOf, { month: 'long' }),
  };
  const instant = (moment: number, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(tag, { dateStyle: 'medium', hourCycle: 'h23', ...options }).format(
      moment,
    );
  return {
    weekday: (day, width) => weekdayNames[width].get(day) ?? '',
    month: (month, width) => monthNames[width].get(month) ?? '',
    timeOfDay,
    date: (moment, timeZone) => instant(moment, { timeZone }),
    moment: (moment, timeZone) => instant(moment, { timeStyle: 'short', timeZone }),
  };
};

/** Days, months and moments in the current locale. */
export const calendar = computed<CalendarFormatter>(() =>
  createCalendarFormatter(locale.value.tag),
);
