import type { Switching } from './comparison';
import type { PrintHabit } from './habit';
import { hours, minutes, type PricePerKwh, pricePerKwh, type Watts, watts } from './units';

/** Everything a comparison depends on, apart from the devices' own figures. */
export interface Scenario {
  readonly price: PricePerKwh;
  /** ISO 4217 code. */
  readonly currency: string;
  readonly habit: PrintHabit;
  readonly switching: Switching;
  /** The user's own loss of a small USB supply; absent means the cited one. */
  readonly supplyLoss: SupplyLossChoice;
  /** Compared devices in order; the first is the host that the answer is about. */
  readonly deviceIds: readonly string[];
}

/** One figure of the user's own for the supply's loss while running, one for its draw without load. */
export interface SupplyLossChoice {
  readonly running?: Watts;
  readonly withoutLoad?: Watts;
}

/** What is assumed until the user says otherwise; the device shortlist comes from the catalogue. */
export const defaultAssumptions: Omit<Scenario, 'deviceIds'> = {
  price: pricePerKwh(0.4),
  currency: 'EUR',
  habit: { printsPerWeek: 3, hoursPerPrint: hours(5), overheadPerPrint: minutes(20) },
  switching: { method: 'soft-off', plug: watts(1) },
  supplyLoss: {},
};
