import { table } from 'virtual:kilowait/countries';
import type { CountryFigures } from '../model/country';
import { gramsPerKwh, pricePerKwh } from '../model/units';

const decodeCountry = (cell: string, currency: string): CountryFigures => {
  const [price, intensity] = cell.slice(2).split(':');
  return {
    code: cell.slice(0, 2),
    currency,
    price: pricePerKwh(Number(price)),
    ...(intensity !== undefined && { intensity: gramsPerKwh(Number(intensity)) }),
  };
};

/**
 * Every country of the catalogue, grouped by currency. The table is written by the build
 * (`tools/encode-countries.ts`), which has checked it.
 */
export const countries: readonly CountryFigures[] = table.split('|').flatMap((group) => {
  const [currency = '', ...cells] = group.split(' ');
  return cells.map((cell) => decodeCountry(cell, currency));
});

const byCode = new Map(countries.map((country) => [country.code, country]));

/** The figures of the country with this ISO 3166-1 code, if the catalogue has it. */
export const findCountry = (code: string): CountryFigures | undefined => byCode.get(code);
