import type { IsoDate } from '../model/calendar';

/** The citations of the countries' figures, each text once. */
export interface CountryCitationTable {
  /** Title and address: a web address, or words on where the text was found. */
  readonly references: readonly (readonly [title: string, address: string])[];
  /** A period as its source calls it, and its last day. */
  readonly periods: readonly (readonly [period: string, end: IsoDate])[];
  /** By country code: indexes into references, periods, price bases and confidences. */
  readonly prices: Readonly<
    Record<string, readonly [reference: number, period: number, basis: number, confidence: number]>
  >;
  /** By country code: index into references, year, index into carbon scopes. */
  readonly carbon: Readonly<
    Record<string, readonly [reference: number, year: number, scope: number]>
  >;
}
