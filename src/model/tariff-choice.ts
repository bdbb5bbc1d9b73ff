import type { BandTariff } from './bands';
import { type Money, type PricePerKwh, pricePerKwh } from './units';

/** One price, prices by time of day, or a file of real prices. */
export const tariffKinds = ['flat', 'bands', 'hourly'] as const;
export type TariffKind = (typeof tariffKinds)[number];

/** A price series that is stored apart; its name stands for it where it is not at hand. */
export interface SeriesReference {
  readonly id: string;
  readonly name: string;
}

/** Final price = (series + markup + levies) · (1 + vat / 100). */
export interface HourlyTariff {
  /** Absent until a file was read. */
  readonly series?: SeriesReference;
  /** The supplier's markup per kWh, net. */
  readonly markup: PricePerKwh;
  /** Levies, taxes per kWh and grid fee per kWh, net. */
  readonly levies: PricePerKwh;
  /** Value added tax in percent. */
  readonly vat: number;
}

/** How the user pays. What was set for the kinds that are not in force stays for the way back. */
export interface TariffChoice {
  readonly kind: TariffKind;
  readonly bands?: BandTariff;
  readonly hourly?: HourlyTariff;
  /** Monthly base fee; absent where it is not counted, as it is due without the host too. */
  readonly monthlyFee?: Money;
}

/** What is added to a price series until the user says otherwise: nothing. */
export const bareSeries: HourlyTariff = { markup: pricePerKwh(0), levies: pricePerKwh(0), vat: 0 };
