import type { IsoDate } from '../model/calendar';
import type { CountryCitationTable } from './country-table';
import {
  type CarbonScope,
  type Confidence,
  carbonScopes,
  confidences,
  type PriceBasis,
  priceBases,
} from './figure-kinds';

/** Where a figure is from: a web address, or words on where the text was found. */
export interface FigureSource {
  readonly title: string;
  readonly url?: string;
  readonly where?: string;
}

/** What stands behind a country's price and carbon intensity. */
export interface CountryCitation {
  /** As the source calls it: `2025-S2`, `2026-10`, `2026` or two dates with two dots between. */
  readonly period: string;
  /** Last day of the period. */
  readonly periodEnd: IsoDate;
  readonly basis: PriceBasis;
  readonly confidence: Confidence;
  readonly source: FigureSource;
  /** Absent where no intensity was published. */
  readonly carbon?: {
    readonly year: number;
    readonly scope: CarbonScope;
    readonly source: FigureSource;
  };
}

const pick = <T>(list: readonly T[], index: number): T => {
  const item = list[index];
  if (item === undefined) throw new RangeError(`country citations: no entry ${index}`);
  return item;
};

const decode = ({
  references,
  periods,
  prices,
  carbon,
}: CountryCitationTable): ReadonlyMap<string, CountryCitation> => {
  const sourceAt = (index: number): FigureSource => {
    const [title, address] = pick(references, index);
    return { title, ...(/^https?:/u.test(address) ? { url: address } : { where: address }) };
  };
  return new Map(
    Object.entries(prices).map(([code, [reference, atPeriod, basis, confidence]]) => {
      const [period, periodEnd] = pick(periods, atPeriod);
      const [carbonReference, year, scope] = carbon[code] ?? [];
      const hasCarbon = carbonReference !== undefined && year !== undefined && scope !== undefined;
      return [
        code,
        {
          period,
          periodEnd,
          basis: pick(priceBases, basis),
          confidence: pick(confidences, confidence),
          source: sourceAt(reference),
          ...(hasCarbon && {
            carbon: { year, scope: pick(carbonScopes, scope), source: sourceAt(carbonReference) },
          }),
        },
      ];
    }),
  );
};

/** Fetches what stands behind the figures of every country, by its ISO 3166-1 code. */
export const loadCountryCitations = async (): Promise<ReadonlyMap<string, CountryCitation>> => {
  const { citations } = await import('virtual:kilowait/country-citations');
  return decode(citations);
};
