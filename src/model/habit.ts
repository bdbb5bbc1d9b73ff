import { type Hours, hours, type Minutes, minutesToHours } from './units';
import { hoursPerWeek, weeksPerYear } from './year';

/** How often and how long somebody prints. */
export interface PrintHabit {
  /** 0 or more; fractions allowed (one print every two weeks is 0.5). */
  readonly printsPerWeek: number;
  /** 0 or more. */
  readonly hoursPerPrint: Hours;
  /** Time switched on around each print: start-up before it and cool-down after it. */
  readonly overheadPerPrint: Minutes;
}

/** p · (h + m/60): hours a week the host has to be on for its prints. */
export const hoursOnPerWeek = (habit: PrintHabit): Hours =>
  hours(habit.printsPerWeek * (habit.hoursPerPrint + minutesToHours(habit.overheadPerPrint)));

/** Keeps a habit of exactly 168 h from failing on the last rounded digit (25 · (3.97 h + 165 min)). */
const roundingSlack = 1e-9;

/** True where the week has enough hours for the habit: p · (h + m/60) ≤ 168. */
export const fitsInWeek = (habit: PrintHabit): boolean =>
  hoursOnPerWeek(habit) <= hoursPerWeek + roundingSlack;

/** P = p · h · 8760/168: hours a year spent printing. */
export const printingHours = (habit: PrintHabit): Hours =>
  hours(habit.printsPerWeek * habit.hoursPerPrint * weeksPerYear);

/** O = p · (m/60) · 8760/168: hours a year switched on around prints, at idle power. */
export const overheadHours = (habit: PrintHabit): Hours =>
  hours(habit.printsPerWeek * minutesToHours(habit.overheadPerPrint) * weeksPerYear);
