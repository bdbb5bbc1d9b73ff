import type { DeviceYear, Switching } from './comparison';
import { partYears } from './part-costs';
import type { ResolvedPower } from './resolve-power';
import type { StateRanges } from './setup-power';
import type { TariffYear } from './tariff';
import { type Money, money } from './units';

/** What an insight needs to know of one part of a setup. */
export interface InsightPart {
  readonly name: string;
  readonly watts: StateRanges;
  readonly isPrinter: boolean;
}

/** What is worth a sentence about the parts of a setup. */
export type SetupInsight =
  | {
      readonly kind: 'printer-waits';
      readonly name: string;
      readonly host: string;
      readonly cost: Money;
    }
  | {
      readonly kind: 'add-on-leads';
      readonly name: string;
      readonly host: string;
      readonly cost: Money;
      readonly hostCost: Money;
    };

interface Priced {
  readonly part: InsightPart;
  readonly year: DeviceYear;
}

const waiting = (
  { off, idle }: StateRanges,
  end: 'low' | 'typical',
  { weights }: TariffYear['modes']['per-print'],
): Money => money((off[end] * weights.off + idle[end] * weights.idle) / 1000);

// What a printer draws while nothing is printed, where that is more than the whole host costs: nothing
// that is done about the host can save as much.
const printerInsight = (
  host: Priced,
  addOns: readonly Priced[],
  year: TariffYear,
): SetupInsight | undefined => {
  const mode = year.modes['per-print'];
  const printer = addOns.find(
    ({ part }) => part.isPrinter && waiting(part.watts, 'low', mode) > host.year.alwaysOn.cost.high,
  );
  return (
    printer && {
      kind: 'printer-waits',
      name: printer.part.name,
      host: host.part.name,
      cost: waiting(printer.part.watts, 'typical', mode),
    }
  );
};

const addOnInsight = (host: Priced, addOns: readonly Priced[]): SetupInsight | undefined => {
  const [dearest] = addOns
    .filter(({ part }) => !part.isPrinter)
    .sort((a, b) => b.year.perPrint.cost.typical - a.year.perPrint.cost.typical);
  if (!dearest || dearest.year.perPrint.cost.low <= host.year.perPrint.cost.high) return undefined;
  return {
    kind: 'add-on-leads',
    name: dearest.part.name,
    host: host.part.name,
    cost: dearest.year.perPrint.cost.typical,
    hostCost: host.year.perPrint.cost.typical,
  };
};

/**
 * What is worth saying about the parts of a setup, the host first among them; where the readings leave
 * a doubt, nothing.
 */
export const setupInsights = (
  parts: readonly InsightPart[],
  power: ResolvedPower,
  switching: Switching,
  year: TariffYear,
): readonly SetupInsight[] => {
  const states = parts.map(({ watts }) => watts);
  const years = partYears(states, power, switching, year);
  const [host, ...addOns] = parts.flatMap((part, at) => {
    const ofPart = years[at];
    return ofPart ? [{ part, year: ofPart }] : [];
  });
  if (!host) return [];
  return [printerInsight(host, addOns, year), addOnInsight(host, addOns)].filter(
    (insight) => insight !== undefined,
  );
};
