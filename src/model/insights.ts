import { type DeviceYear, plugPower, type Switching } from './comparison';
import type { ResolvedPower } from './resolve-power';
import { type InsightPart, type SetupInsight, setupInsights } from './setup-insights';
import type { TariffYear } from './tariff';
import { type Money, money, type Watts } from './units';

/** What an insight needs to know of one compared device. */
export interface InsightDevice {
  readonly name: string;
  readonly power: ResolvedPower;
  readonly year: DeviceYear;
  /** The parts of a setup, the host first; absent for a device alone. */
  readonly parts?: readonly InsightPart[];
}

/** Something worth a sentence about the comparison; which sentence is the screen's business. */
export type Insight =
  | SetupInsight
  | { readonly kind: 'plug-loses'; readonly plug: Watts; readonly cost: Money }
  | {
      readonly kind: 'plug-eats';
      readonly plug: Watts;
      readonly cost: Money;
      readonly share: number;
    }
  | {
      readonly kind: 'off-draws';
      readonly name: string;
      readonly share: number;
      readonly cost: Money;
    }
  | {
      readonly kind: 'cheaper';
      readonly name: string;
      readonly difference: Money;
      /** True where nothing switches it, as it runs anyway. */
      readonly runsAnyway: boolean;
    }
  | { readonly kind: 'cannot-tell'; readonly name: string; readonly other: string }
  | { readonly kind: 'beats-always-on'; readonly name: string; readonly difference: Money }
  | { readonly kind: 'extra-watt'; readonly cost: Money };

const typical = (use: { readonly cost: { readonly typical: Money } }): Money => use.cost.typical;

const plugInsight = (
  host: InsightDevice,
  switching: Switching,
  year: TariffYear,
): Insight | undefined => {
  if (switching.method !== 'smart-plug') return undefined;
  const plug = plugPower(switching, host.power);
  const cost = money((plug * year.allYearWeight) / 1000);
  const net = typical(host.year.saving);
  if (cost === 0) return undefined;
  if (net <= 0) return { kind: 'plug-loses', plug, cost };
  const share = cost / (net + cost);
  // Below a tenth the plug is not worth a sentence.
  return share >= 0.1 ? { kind: 'plug-eats', plug, cost, share } : undefined;
};

const offInsight = (
  host: InsightDevice,
  switching: Switching,
  year: TariffYear,
): Insight | undefined => {
  if (switching.method !== 'soft-off' || host.power.runsAnyway) return undefined;
  // What is on all year beside the host goes on, whatever cuts the host from the mains.
  const { off, unswitched } = host.power;
  const switchable = off.watts.typical - (unswitched?.typical ?? 0);
  const cost = money((switchable * year.modes['per-print'].weights.off) / 1000);
  const paid = typical(host.year.perPrint) - year.fixedCost;
  // At prices below zero there is no share to speak of.
  if (paid <= 0) return undefined;
  const share = cost / paid;
  // A quarter of the per-print cost drawn while off makes a switched socket worth naming.
  return share >= 0.25 ? { kind: 'off-draws', name: host.name, share, cost } : undefined;
};

const cheapestOther = (
  host: InsightDevice,
  others: readonly InsightDevice[],
): InsightDevice | undefined =>
  others
    .filter((other) => typical(other.year.perPrint) < typical(host.year.perPrint))
    .sort((a, b) => typical(a.year.perPrint) - typical(b.year.perPrint))[0];

// A difference between two devices is independent, so its interval runs from low − high to high − low.
const rivalInsight = (
  host: InsightDevice,
  others: readonly InsightDevice[],
): Insight | undefined => {
  const rival = cheapestOther(host, others);
  if (!rival) return undefined;
  const leastDifference = host.year.perPrint.cost.low - rival.year.perPrint.cost.high;
  return leastDifference > 0
    ? {
        kind: 'cheaper',
        name: rival.name,
        difference: money(typical(host.year.perPrint) - typical(rival.year.perPrint)),
        runsAnyway: rival.power.runsAnyway === true,
      }
    : { kind: 'cannot-tell', name: host.name, other: rival.name };
};

const crossInsight = (
  host: InsightDevice,
  others: readonly InsightDevice[],
): Insight | undefined => {
  if (host.power.runsAnyway) return undefined;
  const hungry = others
    .filter((other) => !other.power.runsAnyway)
    .filter((other) => other.power.idle.watts.low > host.power.idle.watts.high)
    .filter((other) => other.year.perPrint.cost.high < host.year.alwaysOn.cost.low)
    .sort((a, b) => typical(b.year.perPrint) - typical(a.year.perPrint))[0];
  return hungry
    ? {
        kind: 'beats-always-on',
        name: hungry.name,
        difference: money(typical(host.year.alwaysOn) - typical(hungry.year.perPrint)),
      }
    : undefined;
};

/**
 * What is worth saying about the host (the first device) among the others, most useful first.
 * Differences between devices count only where their ranges leave no doubt (METHOD, "Ranges").
 */
export const findInsights = (
  compared: readonly InsightDevice[],
  switching: Switching,
  year: TariffYear,
): readonly Insight[] => {
  const [host, ...others] = compared;
  if (!host) return [];
  const extraWatt: Insight = {
    kind: 'extra-watt',
    cost: money(year.allYearWeight / 1000),
  };
  return [
    plugInsight(host, switching, year),
    offInsight(host, switching, year),
    ...(host.parts ? setupInsights(host.parts, host.power, switching, year) : []),
    crossInsight(host, others),
    rivalInsight(host, others),
    extraWatt,
  ].filter((insight) => insight !== undefined);
};
