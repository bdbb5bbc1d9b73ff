import type { IsoDate } from './calendar';
import type { Switching } from './comparison';
import type { PrintHabit } from './habit';
import type { Ownership } from './ownership';
import { anyTime, type PrintTimes } from './print-times';
import type { TariffChoice } from './tariff-choice';
import {
  type GramsPerKwh,
  hours,
  minutes,
  type PricePerKwh,
  pricePerKwh,
  type Watts,
  watts,
} from './units';

/** `own`: typed by the user. `country`: the cited average. `assumed`: nobody knows better yet. */
export const priceOrigins = ['own', 'country', 'assumed'] as const;
export type PriceOrigin = (typeof priceOrigins)[number];

/** Everything a comparison depends on, apart from the devices' own figures. */
export interface Scenario {
  /** The flat price; what a kWh costs under the other tariffs is theirs. */
  readonly price: PricePerKwh;
  readonly priceOrigin: PriceOrigin;
  /** The day from which the user's own price holds. */
  readonly priceSince?: IsoDate | undefined;
  /** ISO 4217 code. */
  readonly currency: string;
  /** ISO 3166-1 alpha-2 code; absent where it is not known. */
  readonly country?: string | undefined;
  /** The user's own carbon intensity; absent means the country's. */
  readonly ownIntensity?: GramsPerKwh | undefined;
  readonly tariff: TariffChoice;
  readonly habit: PrintHabit;
  readonly printTimes: PrintTimes;
  readonly switching: Switching;
  /** The user's own loss of a small USB supply; absent means the cited one. */
  readonly supplyLoss: SupplyLossChoice;
  /** Absent until the user says what a machine costs or how long it is to be used. */
  readonly ownership?: Ownership | undefined;
  /** Compared devices and setups in order; the first is the host that the answer is about. */
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
  priceOrigin: 'assumed',
  currency: 'EUR',
  tariff: { kind: 'flat' },
  printTimes: anyTime,
  habit: { printsPerWeek: 3, hoursPerPrint: hours(5), overheadPerPrint: minutes(20) },
  switching: { method: 'soft-off', plug: watts(1) },
  supplyLoss: {},
};
