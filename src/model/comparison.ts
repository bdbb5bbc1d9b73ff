import { disconnected, type OffMethod } from './off-method';
import { type ModeState, modeStates } from './power';
import { inOrder, type Range, zipRanges } from './range';
import type { ResolvedPower } from './resolve-power';
import { type ModeYear, type TariffYear, weightedCost } from './tariff';
import {
  energyOf,
  type KilowattHours,
  kilowattHours,
  type Money,
  money,
  type Watts,
} from './units';
import { hoursPerYear } from './year';

/** What does the switching: the method, and the smart plug's own draw (counted for smart-plug only). */
export interface Switching {
  readonly method: OffMethod;
  readonly plug: Watts;
}

/** Energy [kWh] and cost of one year, each as a range. */
export interface YearlyUse {
  readonly energy: Range<KilowattHours>;
  readonly cost: Range<Money>;
}

/** One device over one year in both operating modes. */
export interface DeviceYear {
  readonly alwaysOn: YearlyUse;
  readonly perPrint: YearlyUse;
  /**
   * Always on minus per print, the same watts on both sides (low − low, high − high). Negative where
   * switching costs more than it saves. Its ends are sorted, as a steeper off draw can swap them.
   */
  readonly saving: YearlyUse;
}

type StateWatts = { readonly [State in ModeState]: Watts } & { readonly unswitched: Watts };
type End = keyof Range<Watts>;
const ends: readonly End[] = ['low', 'typical', 'high'];

/** The power that each state draws in the per-print mode, with what the method leaves of "off". */
export const switchedPower = (power: StateWatts, switching: Switching): StateWatts => ({
  ...power,
  off: switching.method === 'soft-off' ? power.off : power.unswitched,
});

/** A power's watts at one end of their ranges. */
export const wattsAt = (power: ResolvedPower, end: End): StateWatts => ({
  off: power.off.watts[end],
  idle: power.idle.watts[end],
  printing: power.printing.watts[end],
  unswitched: power.unswitched?.[end] ?? disconnected,
});

/**
 * The plug's own draw all year, in the per-print mode of the smart-plug method only; none for a host
 * that runs anyway.
 */
export const plugPower = (switching: Switching, power?: ResolvedPower): Watts =>
  switching.method === 'smart-plug' && !power?.runsAnyway ? switching.plug : disconnected;

const stateEnergy = (power: StateWatts, year: ModeYear): number =>
  modeStates.reduce((sum, state) => sum + energyOf(power[state], year.hours[state]), 0);

const overEnds = <T extends number>(
  power: ResolvedPower,
  quantity: (at: StateWatts) => T,
): Range<T> => {
  const [low, typical, high] = ends.map((end) => quantity(wattsAt(power, end))) as [T, T, T];
  // Under negative prices more watts cost less.
  return inOrder({ low, typical, high });
};

const savingOf = <T extends number>(
  more: Range<T>,
  less: Range<T>,
  unit: (value: number) => T,
): Range<T> => inOrder(zipRanges(more, less, (a, b) => unit(a - b)));

/**
 * E = Σ_state hours(state) · W(state) / 1000 and cost = Σ_state W(state) · S(state) / 1000 for both
 * operating modes (METHOD: "Energy and cost"), low, typical and high through the same formulas.
 */
export const compareModes = (
  power: ResolvedPower,
  switching: Switching,
  year: TariffYear,
): DeviceYear => {
  const { 'always-on': on, 'per-print': switched } = year.modes;
  const plug = plugPower(switching, power);
  const plugEnergy = energyOf(plug, hoursPerYear);
  const plugCost = (plug * year.allYearWeight) / 1000;
  const alwaysOn: YearlyUse = {
    energy: overEnds(power, (at) => kilowattHours(stateEnergy(at, on))),
    cost: overEnds(power, (at) => money(weightedCost(at, on.weights) + year.fixedCost)),
  };
  const perPrint: YearlyUse = {
    energy: overEnds(power, (at) =>
      kilowattHours(stateEnergy(switchedPower(at, switching), switched) + plugEnergy),
    ),
    cost: overEnds(power, (at) =>
      money(
        weightedCost(switchedPower(at, switching), switched.weights) + plugCost + year.fixedCost,
      ),
    ),
  };
  return {
    alwaysOn,
    perPrint,
    saving: {
      energy: savingOf(alwaysOn.energy, perPrint.energy, kilowattHours),
      cost: savingOf(alwaysOn.cost, perPrint.cost, money),
    },
  };
};
