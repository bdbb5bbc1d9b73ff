import { computed, type ReadonlySignal } from '@preact/signals';
import { bandFaults } from '../model/band-faults';
import { weekPricesOfBands } from '../model/band-week';
import type { PriceSeries } from '../model/price-series';
import type { Scenario } from '../model/scenario';
import type { TariffYear } from '../model/tariff';
import { bareSeries, type TariffChoice } from '../model/tariff-choice';
import { coveredDays, type WeekPrices, withAdditions } from '../model/week-prices';
import { yearUnder } from '../model/year-under';
import { allSeries, openSeries } from './price-series';
import { scenario } from './scenario';

const tariff = computed(() => scenario.value.tariff);

const ofBands = ({ bands }: TariffChoice): WeekPrices | undefined =>
  bands && bandFaults(bands).length === 0
    ? weekPricesOfBands(bands, new Date().getFullYear())
    : undefined;

/** The series that the tariff refers to; `undefined` where this device does not have it. */
export const chosenSeries: ReadonlySignal<PriceSeries | undefined> = computed(() => {
  const id = tariff.value.hourly?.series?.id;
  return allSeries.value.find((series) => series.id === id);
});

const ofSeries = ({ hourly }: TariffChoice): WeekPrices | undefined => {
  const series = chosenSeries.value;
  // No exchange rate is known here, and a week of less than an hour has no mean.
  if (series?.currency !== scenario.value.currency || coveredDays(series.week) === 0) {
    return undefined;
  }
  // A final price has everything in it already.
  return series.contains === 'final'
    ? series.week
    : withAdditions(series.week, hourly ?? bareSeries);
};

/** The prices of a week under the tariff in force; `undefined` on a flat price or without its prices. */
export const weekPrices: ReadonlySignal<WeekPrices | undefined> = computed(() => {
  if (tariff.value.kind === 'bands') return ofBands(tariff.value);
  return tariff.value.kind === 'hourly' ? ofSeries(tariff.value) : undefined;
});

const readTariff = ({ habit, printTimes, tariff: { monthlyFee } }: Scenario) =>
  weekPrices.value && yearUnder(weekPrices.value, habit, printTimes, monthlyFee);

/** Has the stored series at hand; gives what reads a scenario's tariff. */
export const openTariff = async (): Promise<(scenario: Scenario) => TariffYear | undefined> => {
  await openSeries();
  return readTariff;
};
