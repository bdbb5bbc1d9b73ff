import type { Side } from './break-even';
import type { Switching } from './comparison';
import type { OperatingMode } from './operating-mode';
import type { ResolvedPower } from './resolve-power';
import type { TariffYear } from './tariff';
import type { Growth } from './total-cost';
import type { Money } from './units';

/** One of the two machines that are held against each other. */
export interface PairMember {
  readonly power: ResolvedPower;
  readonly mode: OperatingMode;
  /** The whole purchase. */
  readonly price: Money;
}

/** What the comparison of a pair depends on besides the two machines. */
export interface PairContext {
  readonly switching: Switching;
  readonly growth: Growth;
  /** The year as it is, and with fewer and with more hours printing. */
  readonly years: {
    readonly now: TariffYear;
    readonly fewer: TariffYear;
    readonly more: TariffYear;
  };
  /** Hours printing a week with fewer and with more. */
  readonly hours: { readonly low: number; readonly high: number };
  /** Years after which nobody asks any more. */
  readonly horizon: number;
}

/** The two machines. */
export type Pair = Readonly<Record<Side, PairMember>>;

export const sides: readonly Side[] = ['a', 'b'];

/** How a machine is run; a host that runs anyway costs the same in both modes, and is never off. */
export const modeOf = ({ power, mode }: PairMember): OperatingMode =>
  power.runsAnyway ? 'always-on' : mode;
