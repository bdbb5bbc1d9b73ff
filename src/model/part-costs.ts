import { compareModes, type DeviceYear, plugPower, type Switching } from './comparison';
import { exactly } from './range';
import type { ResolvedPower } from './resolve-power';
import type { StateRanges } from './setup-power';
import type { TariffYear } from './tariff';
import { energyOf, type KilowattHours, type Money, money, watts } from './units';
import { hoursPerYear } from './year';

/** What the plug that does the switching takes over one year, in the per-print mode alone. */
export interface PlugYear {
  /** In kWh. */
  readonly energy: KilowattHours;
  readonly cost: Money;
}

const alone = (part: StateRanges, isHost: boolean, runsAnyway: boolean): ResolvedPower => ({
  off: { watts: part.off },
  idle: { watts: part.idle },
  printing: { watts: part.printing },
  unswitched: isHost && !runsAnyway ? exactly(watts(0)) : part.off,
  runsAnyway,
});

/**
 * Every part of a setup over one year, in both operating modes. The parts, the plug and the base fee
 * make up the setup's year; at the ends of the ranges too, as long as no price is below zero.
 * @param parts in the states of the host, the host first
 * @param power of the setup as a whole
 */
export const partYears = (
  parts: readonly StateRanges[],
  power: ResolvedPower,
  switching: Switching,
  year: TariffYear,
): readonly DeviceYear[] =>
  parts.map((part, at) =>
    compareModes(
      alone(part, at === 0, power.runsAnyway === true),
      { ...switching, plug: watts(0) },
      { ...year, fixedCost: money(0) },
    ),
  );

/** The plug's own draw over one year; nothing where none switches this power. */
export const plugYear = (
  power: ResolvedPower,
  switching: Switching,
  year: TariffYear,
): PlugYear => {
  const plug = plugPower(switching, power);
  return {
    energy: energyOf(plug, hoursPerYear),
    cost: money((plug * year.allYearWeight) / 1000),
  };
};
