import type { CountryRecord } from '../src/catalog/country-schema';
import type { CountryCitationTable } from '../src/catalog/country-table';
import { carbonScopes, confidences, priceBases } from '../src/catalog/figure-kinds';
import { periodEnd } from '../src/catalog/period-end';

const short = (value: number): string => String(value).replace(/^0\./u, '.');

/**
 * The countries' figures, grouped by currency: `EUR AT.3272:102.62 BE.3499:117.58|CZK CZ7.845:413.86`
 * is code, price per kWh and carbon intensity; without a colon the intensity is not known.
 */
export const encodeCountries = (countries: readonly CountryRecord[]): string =>
  [...new Set(countries.map(({ currency }) => currency))]
    .map((currency) => {
      const cells = countries
        .filter((country) => country.currency === currency)
        .map(({ code, pricePerKwh, carbon }) =>
          [`${code}${short(pricePerKwh)}`, ...(carbon ? [short(carbon.gPerKwh)] : [])].join(':'),
        );
      return [currency, ...cells].join(' ');
    })
    .join('|');

type Row<T> = readonly [string, T];

const collected = <T>(): { readonly rows: Row<T>[]; indexOf(key: string, value: T): number } => {
  const rows: Row<T>[] = [];
  const indexes = new Map<string, number>();
  return {
    rows,
    indexOf(key, value) {
      const id = JSON.stringify([key, value]);
      const index = indexes.get(id) ?? rows.push([key, value]) - 1;
      indexes.set(id, index);
      return index;
    },
  };
};

/** Sources, periods and kinds behind the countries' figures; a source or period used twice is kept once. */
export const encodeCountryCitations = (
  countries: readonly CountryRecord[],
): CountryCitationTable => {
  const references = collected<string>();
  const periods = collected<NonNullable<ReturnType<typeof periodEnd>>>();
  const referenceTo = ({ title, url, where }: CountryRecord['source']): number =>
    references.indexOf(title, url ?? where ?? '');
  const periodAt = (period: string): number => {
    const end = periodEnd(period);
    if (end === undefined) throw new Error(`“${period}” cannot be read as a period`);
    return periods.indexOf(period, end);
  };
  const prices = Object.fromEntries(
    countries.map(({ code, source, period, basis, confidence }) => [
      code,
      [
        referenceTo(source),
        periodAt(period),
        priceBases.indexOf(basis),
        confidences.indexOf(confidence),
      ] as const,
    ]),
  );
  const carbon = Object.fromEntries(
    countries.flatMap(({ code, carbon: figure }) =>
      figure
        ? [
            [
              code,
              [
                referenceTo(figure.source),
                figure.year,
                carbonScopes.indexOf(figure.scope),
              ] as const,
            ] as const,
          ]
        : [],
    ),
  );
  return { references: references.rows, periods: periods.rows, prices, carbon };
};
