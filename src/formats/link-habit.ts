import { weekdays } from '../model/calendar';
import { fitsInWeek, type PrintHabit } from '../model/habit';
import { limits } from '../model/limits';
import type { PrintTimes } from '../model/print-times';
import { hours, minutes } from '../model/units';
import { hoursPerWeek } from '../model/year';
import type { LinkEntry, LinkParameters } from './link-parameters';
import type { RefusalList } from './link-refusal';
import { readDays, readStart, writeClock, writeDays } from './link-time';
import { readQuantity } from './link-value';
import { plainDecimal } from './plain-decimal';

/** Reads the habit; one that no week has hours for is refused whole. */
export const readHabit = (
  { single }: LinkParameters,
  refusals: RefusalList,
  defaults: PrintHabit,
): PrintHabit => {
  const habit: PrintHabit = {
    printsPerWeek: single('prints', defaults.printsPerWeek, (text) =>
      readQuantity(text, limits.printsPerWeek, Number),
    ),
    hoursPerPrint: single('hours', defaults.hoursPerPrint, (text) =>
      readQuantity(text, limits.hoursPerPrint, hours),
    ),
    overheadPerPrint: single('overhead', defaults.overheadPerPrint, (text) =>
      readQuantity(text, limits.overheadPerPrint, minutes),
    ),
  };
  if (fitsInWeek(habit)) return habit;
  const value = Object.values(habit).map(plainDecimal).join(', ');
  const week = { least: 0, most: hoursPerWeek };
  refusals.add('prints, hours, overhead', value, 'week-too-short', week);
  return defaults;
};

/** When prints run, as parameters; nothing for every day at any time. */
export const writePrintTimes = ({ days, start }: PrintTimes): LinkEntry[] => [
  ['days', days.length === weekdays.length ? undefined : writeDays(days)],
  ['start', start === undefined ? undefined : writeClock(start)],
];

/** Reads when prints run. */
export const readPrintTimes = ({ single }: LinkParameters, defaults: PrintTimes): PrintTimes => {
  const start = single('start', defaults.start, readStart);
  return {
    days: single('days', defaults.days, (text) => readDays(text, weekdays)),
    ...(start !== undefined && { start }),
  };
};
