import { quartersPerDay, quartersPerWeek, type Weekday, weekdays } from './calendar';
import { fitsInWeek, hoursOnPerWeek, type PrintHabit } from './habit';
import { type PrintTimes, usualDay } from './print-times';
import { minutesToHours } from './units';
import { waitInLine } from './wait-in-line';
import { addSpan } from './week-span';

/**
 * What a week's quarter hours are used for: the share of each, 0 to 1, that the host prints or is on
 * around a print. Over the week printing makes up p · h hours and overhead p · m/60; together they
 * never exceed 1.
 */
export interface WeekProfile {
  readonly printing: Float64Array;
  readonly overhead: Float64Array;
}

const quartersPerHour = 4;

const slotAt = (day: Weekday, quarter: number): number => (day - 1) * quartersPerDay + quarter;

const restOfDay = [
  [0, usualDay.from],
  [usualDay.to, quartersPerDay],
] as const;

/**
 * Fills the usual day of the chosen days, then the rest of these days, then the other days; each
 * evenly, and printing and overhead in proportion throughout.
 */
const spreadEvenly = (habit: PrintHabit, chosen: readonly Weekday[]): WeekProfile => {
  const others = weekdays.filter((day) => !chosen.includes(day));
  const rounds = [
    { days: chosen, spans: [[usualDay.from, usualDay.to]] },
    { days: chosen, spans: restOfDay },
    { days: others, spans: [[0, quartersPerDay]] },
  ] as const;
  const on = new Float64Array(quartersPerWeek);
  let left = quartersPerHour * hoursOnPerWeek(habit);
  for (const { days, spans } of rounds) {
    const room = days.length * spans.reduce((sum, [from, to]) => sum + to - from, 0);
    const share = Math.min(1, left / room);
    for (const day of days) {
      for (const [from, to] of spans) addSpan(on, slotAt(day, from), to - from, share);
    }
    if (left <= room) break;
    left -= room;
  }
  const { hoursPerPrint, overheadPerPrint } = habit;
  const printing = hoursPerPrint / (hoursPerPrint + minutesToHours(overheadPerPrint));
  return {
    printing: on.map((share) => share * printing),
    overhead: on.map((share) => share * (1 - printing)),
  };
};

/**
 * Each chosen day begins p/days prints, one after the other, the last of them in part where that is
 * no whole number. Half of a print's overhead comes before it and half after it.
 */
const beginDaily = (habit: PrintHabit, days: readonly Weekday[], start: number): WeekProfile => {
  const printing = new Float64Array(quartersPerWeek);
  const overhead = new Float64Array(quartersPerWeek);
  const length = quartersPerHour * habit.hoursPerPrint;
  const half = (quartersPerHour * minutesToHours(habit.overheadPerPrint)) / 2;
  const prints = habit.printsPerWeek / days.length;
  for (const day of days) {
    for (let print = 0; print < prints; print += 1) {
      const share = Math.min(1, prints - print);
      const begins = slotAt(day, start) + print * (length + 2 * half);
      addSpan(overhead, begins - half, half, share);
      addSpan(printing, begins, length, share);
      addSpan(overhead, begins + length, half, share);
    }
  }
  return waitInLine({ printing, overhead });
};

/**
 * A week of a habit. Without a usual start the hours lie evenly over 8 to 22 h of the chosen days;
 * what these cannot hold lies over the rest of the chosen days, then over the other days. With a
 * start each chosen day begins p/days prints then; prints that meet wait for the ones before.
 * @throws RangeError where the habit does not fit in a week
 */
export const weekProfile = (habit: PrintHabit, { days, start }: PrintTimes): WeekProfile => {
  if (!fitsInWeek(habit)) throw new RangeError('The habit needs more hours than the week has.');
  if (hoursOnPerWeek(habit) === 0) {
    return {
      printing: new Float64Array(quartersPerWeek),
      overhead: new Float64Array(quartersPerWeek),
    };
  }
  return start === undefined ? spreadEvenly(habit, days) : beginDaily(habit, days, start);
};
