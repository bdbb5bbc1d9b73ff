import { overheadHours, type PrintHabit, printingHours } from './habit';
import { hoursInStates } from './operating-mode';
import type { PrintTimes } from './print-times';
import type { TariffYear } from './tariff';
import { type Money, money } from './units';
import { plainMean, type WeekPrices, weightedMean } from './week-prices';
import { weekProfile } from './week-profile';
import { hoursPerYear } from './year';

/**
 * The year under prices that change with the time of the week. S(printing) = P · the mean price
 * weighted by the hours in which prints run, S(idle) per print = O · the mean weighted by the hours
 * around them, and what is left of the year gets what is left of 8,760 h · the plain mean. Where no
 * hour of a print has a known price, it is paid with the plain mean.
 * @param week at least one hour with a known price; less or more than a year is scaled to 8,760 h
 * @param monthlyFee base fee, counted twelve times
 * @throws RangeError where the habit does not fit in a week or no price is known
 */
export const yearUnder = (
  week: WeekPrices,
  habit: PrintHabit,
  times: PrintTimes,
  monthlyFee: Money = money(0),
): TariffYear => {
  const profile = weekProfile(habit, times);
  const mean = plainMean(week);
  const allYearWeight = mean * hoursPerYear;
  const printing = printingHours(habit) * (weightedMean(week, profile.printing) ?? mean);
  const around = overheadHours(habit) * (weightedMean(week, profile.overhead) ?? mean);
  return {
    modes: {
      'always-on': {
        hours: hoursInStates('always-on', habit),
        weights: { printing, idle: allYearWeight - printing, off: 0 },
      },
      'per-print': {
        hours: hoursInStates('per-print', habit),
        weights: { printing, idle: around, off: allYearWeight - printing - around },
      },
    },
    allYearWeight,
    fixedCost: money(12 * monthlyFee),
  };
};
