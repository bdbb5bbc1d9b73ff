import { calendar } from '../../../../i18n/calendar-format';
import { format, t } from '../../../../i18n/translator';
import { type Month, months, type Weekday, weekdays } from '../../../../model/calendar';

const runsOf = <Value extends number>(values: readonly Value[]): readonly (readonly Value[])[] => {
  const runs: Value[][] = [];
  for (const value of values) {
    const run = runs.at(-1);
    if (run?.at(-1) === value - 1) run.push(value);
    else runs.push([value]);
  }
  return runs;
};

const asText = <Value extends number>(
  runs: readonly (readonly Value[])[],
  name: (value: Value) => string,
): string =>
  format.value.list(
    runs.flatMap((run) => {
      const [first, last] = [run[0], run.at(-1)];
      if (first === undefined || last === undefined) return [];
      return run.length < 3
        ? run.map(name)
        : [t('tariff.span', { from: name(first), to: name(last) })];
    }),
  );

/** Days in words, such as "Monday to Friday"; `days` ascending. */
export const daysText = (days: readonly Weekday[]): string =>
  days.length === weekdays.length
    ? t('tariff.everyDay')
    : asText(runsOf(days), (day) => calendar.value.weekday(day, 'long'));

// Winter runs over the end of the year.
const joinedOverNewYear = (runs: readonly (readonly Month[])[]): readonly (readonly Month[])[] => {
  const [first, last] = [runs[0], runs.at(-1)];
  const meet = runs.length > 1 && first?.[0] === 1 && last?.at(-1) === 12;
  return meet ? [...runs.slice(1, -1), [...last, ...first]] : runs;
};

/** The months as one stretch, which may run over the end of the year; `undefined` for several. */
export const monthSpan = (
  inMonths: readonly Month[],
): { readonly from: Month; readonly to: Month } | undefined => {
  const [run, another] = joinedOverNewYear(runsOf(inMonths));
  const [from, to] = [run?.[0], run?.at(-1)];
  return another || from === undefined || to === undefined ? undefined : { from, to };
};

/** The months from one to another, ascending; over the end of the year where `to` is before `from`. */
export const monthsBetween = (from: Month, to: Month): readonly Month[] =>
  months.filter((month) =>
    from <= to ? month >= from && month <= to : month >= from || month <= to,
  );

/** Months in words, such as "October to March"; `inMonths` ascending. */
export const monthsText = (inMonths: readonly Month[]): string =>
  inMonths.length === months.length
    ? t('tariff.allYear')
    : asText(joinedOverNewYear(runsOf(inMonths)), (month) => calendar.value.month(month, 'long'));

/** Two times of the day in quarter hours, such as "22:00–06:00". */
export const timesText = (from: number, to: number): string =>
  `${calendar.value.timeOfDay(from)}–${calendar.value.timeOfDay(to)}`;

interface Hours {
  readonly months: readonly Month[];
  readonly days: readonly Weekday[];
  readonly from: number;
  readonly to: number;
}

/** Hours in words, such as "Monday to Friday 06:00–22:00, October to March". */
export const hoursText = ({ months: inMonths, days, from, to }: Hours): string => {
  const times = timesText(from, to);
  const week = days.length === 0 ? times : `${daysText(days)} ${times}`;
  return inMonths.length === months.length ? week : `${week}, ${monthsText(inMonths)}`;
};
