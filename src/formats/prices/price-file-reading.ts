import type { PriceRows, PriceSeries, SeriesSource } from '../../model/price-series';
import type { CsvMapping, CsvPreview } from './csv-mapping';
import type { PriceFileFault } from './price-file-fault';

/** What the reader of a file has to be told. */
export interface PriceReadingOptions {
  readonly fileName: string;
  /** IANA name of the device's zone, for times and weeks of files that name none. */
  readonly timeZone: string;
  /** ISO 4217; for files that name no currency. */
  readonly currency?: string;
  /** How to read a CSV that is of no known source: the answer to `ask-mapping`. */
  readonly mapping?: CsvMapping;
  /** Which of several areas: the answer to `ask-area`. */
  readonly area?: string;
}

/** What the user should know about prices that were read all the same. */
export type PriceFileNote =
  /** Rows that say again what another said. */
  | { readonly code: 'duplicates-dropped'; readonly count: number }
  /** Rows without a price: gaps. */
  | { readonly code: 'missing'; readonly count: number }
  /** The file is one page of several. */
  | { readonly code: 'further-page' }
  | { readonly code: 'preliminary' }
  /** Rows of a further auction of the same hours. */
  | { readonly code: 'second-auction'; readonly count: number }
  /** The file names no currency: the user's own was taken. */
  | { readonly code: 'currency-assumed'; readonly currency: string }
  /** Half of the prices are beyond what electricity costs: the unit may be another. Per kWh. */
  | { readonly code: 'unusual-prices'; readonly median: number };

/** The prices of a file, before they are summed up for the app. */
export interface ReadSeries extends Pick<PriceSeries, 'currency' | 'contains' | 'timeZone'> {
  readonly source: SeriesSource;
  /** A suggestion, such as `SMARD Deutschland/Luxemburg 2025`. */
  readonly name: string;
  readonly rows: PriceRows;
}

/** A file that was not taken. */
export interface RefusedPriceFile {
  readonly kind: 'refused';
  readonly fault: PriceFileFault;
}

/** What became of a file. */
export type PriceFileReading =
  | {
      readonly kind: 'series';
      readonly series: ReadSeries;
      readonly notes: readonly PriceFileNote[];
    }
  | { readonly kind: 'ask-mapping'; readonly preview: CsvPreview }
  | { readonly kind: 'ask-area'; readonly source: SeriesSource; readonly areas: readonly string[] }
  | RefusedPriceFile;
