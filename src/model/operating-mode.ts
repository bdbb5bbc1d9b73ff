import { overheadHours, type PrintHabit, printingHours } from './habit';
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
  const printing = printingHours(habit);
  const overhead = overheadHours(habit);
  const off = hoursPerYear - printing - overhead;
  // The tolerance keeps a habit of exactly 168 h a week from failing on its last rounded digit.
  if (off < -1e-6) throw new RangeError('The habit needs more hours than the year has.');
  return mode === 'always-on'
    ? { printing, idle: hours(hoursPerYear - printing), off: hours(0) }
    : { printing, idle: overhead, off: hours(Math.max(0, off)) };
};
