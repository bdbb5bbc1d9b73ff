import { fitsInWeek, overheadHours, type PrintHabit, printingHours } from './habit';
import type { ModeState } from './power';
import { type Hours, hours } from './units';
import { hoursPerYear } from './year';

/** Left on all year, or switched on only around each print. */
export const operatingModes = ['always-on', 'per-print'] as const;
export type OperatingMode = (typeof operatingModes)[number];

/** Hours a year in each state; they sum to 8,760. */
export type StateHours = { readonly [State in ModeState]: Hours };

/**
 * Hours a year in each state for one operating mode.
 * @param habit must fit in a week (`fitsInWeek`); otherwise the hours of some state would be negative
 * @throws RangeError where the habit does not fit in a week
 */
export const hoursInStates = (mode: OperatingMode, habit: PrintHabit): StateHours => {
  if (!fitsInWeek(habit)) throw new RangeError('The habit needs more hours than the year has.');
  const printing = printingHours(habit);
  const overhead = overheadHours(habit);
  // A full year's last rounded digit must not become a negative duration.
  const rest = (used: number): Hours => hours(Math.max(0, hoursPerYear - used));
  return mode === 'always-on'
    ? { printing, idle: rest(printing), off: hours(0) }
    : { printing, idle: overhead, off: rest(printing + overhead) };
};
