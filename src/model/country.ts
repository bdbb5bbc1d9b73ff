import type { GramsPerKwh, PricePerKwh } from './units';

/** What a country stands for in a comparison; the citations are the catalogue's. */
export interface CountryFigures {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly price: PricePerKwh;
  /** Absent where no figure was published. */
  readonly intensity?: GramsPerKwh;
}
