import type { PriceRows, PriceSeries } from '../../model/price-series';
import type { PriceFileNote, PriceFileReading, PriceReadingOptions } from './price-file-reading';

/** What the page sends the worker, once: a file and how to read it. */
export interface PriceFileOrder {
  readonly file: Blob;
  readonly options: PriceReadingOptions;
}

/** A file's series as the app keeps it, with its rows beside it. */
export interface ImportedSeries {
  readonly kind: 'series';
  readonly series: PriceSeries;
  readonly rows: PriceRows;
  readonly notes: readonly PriceFileNote[];
}

/** What the worker made of the file. */
export type PriceFileOutcome =
  | ImportedSeries
  | Exclude<PriceFileReading, { readonly kind: 'series' }>;

/** What the worker sends the page: how far it is, 0 to 1, and once the end of it. */
export type PriceFileReport =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'outcome'; readonly outcome: PriceFileOutcome };
