import { signal } from '@preact/signals';
import { type BandFault, bandFaults } from '../model/band-faults';
import type { BandTariff } from '../model/bands';
import type { PrintTimes } from '../model/print-times';
import {
  bareSeries,
  type HourlyTariff,
  type TariffChoice,
  type TariffKind,
} from '../model/tariff-choice';
import { changeScenario } from './change-scenario';
import { scenario } from './scenario';

/** Changes part of the tariff. */
export const changeTariff = (change: Partial<TariffChoice>): void =>
  changeScenario({ tariff: { ...scenario.peek().tariff, ...change } });

/** Puts another kind of tariff in force; what was set for the others stays. */
export const chooseTariff = (kind: TariffKind): void => changeTariff({ kind });

/** Bands with a gap or an overlap, as typed, and what is wrong with them. */
export interface ImpossibleBands {
  readonly tariff: BandTariff;
  readonly faults: readonly BandFault[];
}

/**
 * Typed bands that leave an hour without a price or give it two. They stand in the editor until they
 * are whole, while the figures keep to the last bands that were.
 */
export const impossibleBands = signal<ImpossibleBands | undefined>(undefined);

/** Changes the bands: takes them where every hour has one price, else keeps them as typed. */
export const changeBands = (tariff: BandTariff): void => {
  const faults = bandFaults(tariff);
  impossibleBands.value = faults.length > 0 ? { tariff, faults } : undefined;
  if (faults.length === 0) changeTariff({ bands: tariff });
};

/** Changes the series in use or what is added to it. */
export const changeHourly = (change: Partial<HourlyTariff>): void =>
  changeTariff({ hourly: { ...(scenario.peek().tariff.hourly ?? bareSeries), ...change } });

/** Counts a monthly base fee, or no more. */
export const changeMonthlyFee = (monthlyFee: TariffChoice['monthlyFee']): void => {
  const { monthlyFee: _, ...rest } = scenario.peek().tariff;
  changeScenario({ tariff: monthlyFee === undefined ? rest : { ...rest, monthlyFee } });
};

/** Changes the days and the time at which prints run. */
export const changePrintTimes = (printTimes: PrintTimes): void => changeScenario({ printTimes });
