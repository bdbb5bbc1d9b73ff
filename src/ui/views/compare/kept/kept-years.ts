import { bandFaults } from '../../../../model/band-faults';
import { weekPricesOfBands } from '../../../../model/band-week';
import type { YearsOfBothDays } from '../../../../model/changes';
import { isEqual } from '../../../../model/is-equal';
import type { KeptComparison } from '../../../../model/kept-comparison';
import type { Scenario } from '../../../../model/scenario';
import type { TariffYear } from '../../../../model/tariff';
import { bareSeries } from '../../../../model/tariff-choice';
import { type WeekPrices, withAdditions } from '../../../../model/week-prices';
import { yearUnder } from '../../../../model/year-under';
import { yearsOfBothDays } from '../../../../model/years-of-both-days';
import { comparisonNow } from '../../../../state/kept';
import { allSeries } from '../../../../state/price-series';
import { tariffReader } from '../../../../state/tariff-reader';

const bandWeek = ({ scenario: { tariff }, keptAt }: KeptComparison): WeekPrices | undefined =>
  tariff.bands && bandFaults(tariff.bands).length === 0
    ? weekPricesOfBands(tariff.bands, new Date(keptAt).getFullYear())
    : undefined;

const seriesWeek = ({ scenario: { tariff } }: KeptComparison): WeekPrices | undefined => {
  const series = allSeries.value.find(({ id }) => id === tariff.hourly?.series?.id);
  if (!series || series.contains === 'final') return series?.week;
  return withAdditions(series.week, tariff.hourly ?? bareSeries);
};

/** The prices of the kept day; `undefined` where they are gone or there was one price only. */
const keptWeek = (kept: KeptComparison): WeekPrices | undefined => {
  if (kept.scenario.tariff.kind === 'bands') return bandWeek(kept);
  // Without its name the series was not there, and the flat price stood in for it.
  return kept.seriesName === undefined ? undefined : seriesWeek(kept);
};

/** True where only the mean is left of the kept prices, and it decides what the habit changed. */
export const isKeptAtMean = (kept: KeptComparison): boolean => {
  const { habit, printTimes } = comparisonNow.value.scenario;
  const isSameHabit =
    isEqual(habit, kept.scenario.habit) && isEqual(printTimes, kept.scenario.printTimes);
  return kept.seriesName !== undefined && !isSameHabit && !keptWeek(kept);
};

/** The years of both days' prices and habits. */
export const keptYears = (kept: KeptComparison): YearsOfBothDays => {
  const read = (scenario: Scenario): TariffYear | undefined => {
    const { habit, printTimes, tariff } = scenario;
    if (tariff !== kept.scenario.tariff) return tariffReader.value?.(scenario);
    const week = keptWeek(kept);
    return week && yearUnder(week, habit, printTimes, tariff.monthlyFee);
  };
  return yearsOfBothDays({ kept, now: comparisonNow.value }, read);
};
