import type { PricePerKwh } from './units';
import type { WeekPrices } from './week-prices';

/** What a price file was recognised as. */
export const seriesSources = [
  'smard',
  'entsoe-csv',
  'entsoe-xml',
  'energy-charts',
  'awattar',
  'nord-pool',
  'tibber',
  'octopus',
  'mapped-csv',
] as const;
export type SeriesSource = (typeof seriesSources)[number];

/**
 * Real prices, each with its own length: half-open intervals [start, end) in ms since 1970 UTC,
 * ascending and without overlap. What is missing is a gap between them.
 */
export interface PriceRows {
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** Currency per kWh; may be negative or zero. */
  readonly prices: Float64Array;
}

/** A time without a price, in ms since 1970 UTC. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

/** A named price series as the app keeps it at hand; its rows are stored apart. */
export interface PriceSeries {
  /** From the rows themselves, so that the same file is the same series on every device. */
  readonly id: string;
  readonly name: string;
  readonly source: SeriesSource;
  /** ISO 4217. */
  readonly currency: string;
  /** `wholesale`: markup, levies and tax are to be added. `final`: what the household pays. */
  readonly contains: 'wholesale' | 'final';
  /** IANA name of the zone by whose wall clock the week is. */
  readonly timeZone: string;
  /** When it was read, in ms since 1970 UTC. */
  readonly readAt: number;
  /** Start of the first and end of the last interval, in ms since 1970 UTC. */
  readonly from: number;
  readonly to: number;
  readonly rowCount: number;
  /** Hours with a known price. */
  readonly hours: number;
  /** The longest gaps, at most 20, in order of time. */
  readonly gaps: readonly Gap[];
  readonly gapCount: number;
  readonly lowest: PricePerKwh;
  /** Weighted by time, as rows differ in length. */
  readonly mean: PricePerKwh;
  readonly highest: PricePerKwh;
  readonly week: WeekPrices;
}
