import type { PriceSeries } from '../../model/price-series';
import type { DecimalSign } from './decimal-sign';
import type { PriceUnit } from './price-unit';

/** The signs that part the columns of a CSV. */
export const separators = [';', '\t', ',', '|'] as const;
export type Separator = (typeof separators)[number];

/** How a CSV of no known source is to be read. Columns are counted from 0. */
export interface CsvMapping {
  readonly start: number;
  /** The column with the time of day, where `start` and `end` hold the date only. */
  readonly time?: number;
  /** Absent where a row lasts until the next one. */
  readonly end?: number;
  readonly price: number;
  readonly unit: PriceUnit;
  readonly decimal: DecimalSign;
  /** IANA name of the zone of times that carry no offset. */
  readonly timeZone: string;
  readonly contains: PriceSeries['contains'];
}

/** What of a guess the file itself does not tell. */
export type UnsureField = 'unit' | 'decimal' | 'timeZone';

/** A CSV of no known source, as shown while the user says how to read it. */
export interface CsvPreview {
  readonly separator: Separator;
  /** The headings; a column without one has an empty text. */
  readonly columns: readonly string[];
  /** The first rows of values, as they are written. */
  readonly rows: readonly (readonly string[])[];
  readonly rowCount: number;
  readonly guess: CsvMapping;
  readonly unsure: readonly UnsureField[];
}
