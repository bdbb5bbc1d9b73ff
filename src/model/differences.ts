import type { BothDays } from './changes';
import { plugPower, type Switching } from './comparison';
import type { PrintHabit } from './habit';
import { isEqual } from './is-equal';
import type { KeptComparison, KeptDevice } from './kept-comparison';
import { plainMeanOf } from './mean-price';
import { type ModeState, modeStates } from './power';
import type { PrintTimes } from './print-times';
import type { ResolvedState } from './resolve-power';
import type { TariffChoice } from './tariff-choice';
import type { GramsPerKwh, PricePerKwh } from './units';

/** A comparison as it was on some day. */
export type ComparisonOfDay = Omit<KeptComparison, 'id' | 'name' | 'keptAt'>;

/** What a kilowatt hour cost on some day. */
export interface PricesOfDay {
  /** Of the tariff, what was in force. */
  readonly tariff: TariffChoice;
  /** The one price; absent under a tariff of several. */
  readonly price?: PricePerKwh;
  /** The name of the price series; absent where none was in force. */
  readonly seriesName?: string;
  /** Mean of all hours of the year. */
  readonly mean: PricePerKwh;
}

/** A device that was compared on both days, with the states whose watts differ. */
export interface DifferentWatts {
  readonly id: string;
  readonly name: string;
  readonly states: { readonly [State in ModeState]?: BothDays<ResolvedState> };
}

type NamedDevice = Pick<KeptDevice, 'id' | 'name'>;

/** What differs between two days; what is absent or empty is the same. */
export interface Differences {
  /** Amounts of money cannot be compared where this differs. */
  readonly currency?: BothDays<string>;
  readonly prices?: BothDays<PricesOfDay>;
  readonly habit?: BothDays<PrintHabit>;
  readonly printTimes?: BothDays<PrintTimes>;
  readonly switching?: BothDays<Switching>;
  /** Undefined where none was known. */
  readonly intensity?: BothDays<GramsPerKwh | undefined>;
  readonly watts: readonly DifferentWatts[];
  readonly added: readonly NamedDevice[];
  readonly removed: readonly NamedDevice[];
}

const inForce = ({ kind, bands, hourly, monthlyFee }: TariffChoice): TariffChoice => ({
  kind,
  ...(kind === 'bands' && bands && { bands }),
  ...(kind === 'hourly' && hourly && { hourly }),
  ...(monthlyFee !== undefined && { monthlyFee }),
});

const pricesOf = ({ scenario, year, seriesName }: ComparisonOfDay): PricesOfDay => ({
  tariff: inForce(scenario.tariff),
  ...(scenario.tariff.kind === 'flat' && { price: scenario.price }),
  ...(scenario.tariff.kind === 'hourly' && seriesName !== undefined && { seriesName }),
  mean: plainMeanOf(year),
});

const termsOf = ({ tariff, price }: PricesOfDay) => ({
  ...tariff,
  // A series is known by its id, and another name does not make it another.
  hourly: tariff.hourly && { ...tariff.hourly, series: tariff.hourly.series?.id },
  price,
});

// The same tariff can cost otherwise: its holidays fall on other days, or its series was deleted.
const isSamePrice = (a: PricesOfDay, b: PricesOfDay): boolean =>
  isEqual(termsOf(a), termsOf(b)) &&
  Math.abs(a.mean - b.mean) <= 1e-9 * Math.max(1, Math.abs(a.mean));

const isSameSwitching = (a: Switching, b: Switching): boolean =>
  a.method === b.method && plugPower(a) === plugPower(b);

const different = <Key extends string, T>(
  key: Key,
  kept: T,
  now: T,
  isSame: (a: T, b: T) => boolean = isEqual,
): { readonly [K in Key]?: BothDays<T> } =>
  isSame(kept, now) ? {} : ({ [key]: { kept, now } } as { [K in Key]: BothDays<T> });

const differentStates = (kept: KeptDevice, now: KeptDevice): DifferentWatts['states'] =>
  Object.assign(
    {},
    ...modeStates.map((state) =>
      different(state, kept.power[state], now.power[state], (a, b) => isEqual(a.watts, b.watts)),
    ),
  );

const missingIn = (
  devices: readonly KeptDevice[],
  others: readonly KeptDevice[],
): readonly NamedDevice[] =>
  devices
    .filter(({ id }) => !others.some((other) => other.id === id))
    .map(({ id, name }) => ({ id, name }));

/** What differs between a kept comparison and another day's, to be told in words. */
export const differencesSince = (kept: ComparisonOfDay, now: ComparisonOfDay): Differences => ({
  ...different('currency', kept.scenario.currency, now.scenario.currency),
  ...different('prices', pricesOf(kept), pricesOf(now), isSamePrice),
  ...different('habit', kept.scenario.habit, now.scenario.habit),
  ...different('printTimes', kept.scenario.printTimes, now.scenario.printTimes),
  ...different('switching', kept.scenario.switching, now.scenario.switching, isSameSwitching),
  ...different('intensity', kept.intensity, now.intensity),
  watts: now.devices.flatMap((device) => {
    const before = kept.devices.find(({ id }) => id === device.id);
    const states = before ? differentStates(before, device) : {};
    const { id, name } = device;
    return Object.keys(states).length > 0 ? [{ id, name, states }] : [];
  }),
  added: missingIn(now.devices, kept.devices),
  removed: missingIn(kept.devices, now.devices),
});
