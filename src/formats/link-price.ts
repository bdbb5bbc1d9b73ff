import type { IsoDate } from '../model/calendar';
import type { CountryFigures } from '../model/country';
import { limits } from '../model/limits';
import type { Scenario } from '../model/scenario';
import { type PricePerKwh, pricePerKwh } from '../model/units';
import type { LinkEntry, LinkParameters } from './link-parameters';
import { Refusal, type RefusalList } from './link-refusal';
import { readDate } from './link-time';
import { readCurrency, readQuantity } from './link-value';

/** The figures of a country by its code in capitals, if the app has them. */
export type FindCountry = (code: string) => CountryFigures | undefined;

type PriceOfScenario = Pick<
  Scenario,
  'price' | 'priceOrigin' | 'priceSince' | 'currency' | 'country'
>;

/** Where the price is from. It goes along in any case, so that a later release shows the same figures. */
export const writeOrigin = ({ country, priceOrigin, priceSince }: Scenario): LinkEntry[] => [
  ['country', country],
  ['since', priceOrigin === 'own' ? priceSince : undefined],
];

const readCountry = (text: string, findCountry: FindCountry): CountryFigures => {
  const country = /^[a-z]{2}$/i.test(text) ? findCountry(text.toUpperCase()) : undefined;
  if (!country) throw new Refusal('unknown-value');
  return country;
};

/**
 * Reads price, currency and country. A price in the link counts before the country's; it is the
 * country's own where it equals it and no day is named from which it holds. A currency without a
 * price does not count beside a country, for the same number of other money is another price.
 */
export const readPrice = (
  { single }: LinkParameters,
  refusals: RefusalList,
  defaults: Scenario,
  findCountry: FindCountry,
): PriceOfScenario => {
  const price = single<PricePerKwh | undefined>('price', undefined, (text) =>
    readQuantity(text, limits.price, pricePerKwh),
  );
  const currency = single<string | undefined>('currency', undefined, readCurrency);
  const figures = single<CountryFigures | undefined>('country', undefined, (text) =>
    readCountry(text, findCountry),
  );
  const since = single<IsoDate | undefined>('since', undefined, readDate);

  const country = figures && { country: figures.code };
  if (price === undefined) {
    if (figures && currency !== undefined && currency !== figures.currency) {
      refusals.add('currency', currency, 'without-price');
    }
    if (since !== undefined) refusals.add('since', since, 'without-price');
    return figures
      ? { price: figures.price, priceOrigin: 'country', currency: figures.currency, ...country }
      : {
          price: defaults.price,
          priceOrigin: defaults.priceOrigin,
          currency: currency ?? defaults.currency,
        };
  }
  const read = { price, currency: currency ?? figures?.currency ?? defaults.currency, ...country };
  const isCountrys =
    since === undefined && price === figures?.price && read.currency === figures.currency;
  return isCountrys
    ? { ...read, priceOrigin: 'country' }
    : { ...read, priceOrigin: 'own', ...(since !== undefined && { priceSince: since }) };
};
