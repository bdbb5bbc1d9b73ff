import type { BothDays, YearsOfBothDays } from './changes';
import { isEqual } from './is-equal';
import type { KeptComparison } from './kept-comparison';
import { plainMeanOf } from './mean-price';
import type { StateHours } from './operating-mode';
import type { ModeState } from './power';
import type { Scenario } from './scenario';
import { flatYear, type ModeYear, type TariffYear } from './tariff';

const repriced = (prices: ModeYear, hours: StateHours, yearMean: number): ModeYear => {
  const weight = (state: ModeState): number => {
    const pricedHours = prices.hours[state];
    return hours[state] * (pricedHours > 0 ? prices.weights[state] / pricedHours : yearMean);
  };
  return {
    hours,
    weights: { off: weight('off'), idle: weight('idle'), printing: weight('printing') },
  };
};

/**
 * The prices of one year under the habit of another, for want of the prices themselves: each state's
 * hours at the mean price it paid, or at the year's mean where it had no hours. Another time of day
 * is thereby taken to cost the same.
 */
const atMeanPrices = (prices: TariffYear, { modes }: TariffYear): TariffYear => {
  const yearMean = plainMeanOf(prices);
  const mode = (name: keyof TariffYear['modes']): ModeYear =>
    repriced(prices.modes[name], modes[name].hours, yearMean);
  return {
    ...prices,
    modes: { 'always-on': mode('always-on'), 'per-print': mode('per-print') },
  };
};

/** A comparison as one day knows it. */
export type DatedYear = Pick<KeptComparison, 'scenario' | 'year'>;

/**
 * The years that telling price from habit takes. Those of the two days stand as they are.
 * @param read what a scenario's own tariff, bands or by the hour, makes of a year; `undefined` where
 *   its prices are gone, which leaves their mean per state
 */
export const yearsOfBothDays = (
  { kept, now }: BothDays<DatedYear>,
  read: (scenario: Scenario) => TariffYear | undefined,
): YearsOfBothDays => {
  const habitOf = ({ scenario: { habit, printTimes } }: DatedYear) => ({ habit, printTimes });
  if (isEqual(habitOf(kept), habitOf(now)))
    return { kept: { kept: kept.year, now: kept.year }, now: { kept: now.year, now: now.year } };
  const yearOf = (prices: DatedYear, habit: DatedYear): TariffYear => {
    const scenario = { ...prices.scenario, ...habitOf(habit) };
    const { price, tariff } = scenario;
    return tariff.kind === 'flat'
      ? flatYear(price, scenario.habit, tariff.monthlyFee)
      : (read(scenario) ?? atMeanPrices(prices.year, habit.year));
  };
  return {
    kept: { kept: kept.year, now: yearOf(kept, now) },
    now: { kept: yearOf(now, kept), now: now.year },
  };
};
