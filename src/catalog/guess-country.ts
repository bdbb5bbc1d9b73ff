import { findCountry } from './countries';

const regionOf = (tag: string): string | undefined => {
  try {
    return new Intl.Locale(tag).region;
  } catch {
    // A browser may be told any text as a language.
    return undefined;
  }
};

// What browsers come with all over the world; only a clock in America makes it the United States.
const isAnywhere = (tag: string, timeZone: string): boolean =>
  /^en-US$/iu.test(tag) && !/^(?:America|US)\/|^Pacific\/Honolulu$/u.test(timeZone);

/**
 * The country of the first language that names one the catalogue has: `de-AT` gives AT. A language
 * without a region (`en`) or with one that is no country (`en-150`) says nothing, for English is not
 * the United States; nor does `en-US` on a device whose clock is elsewhere.
 * @param timeZone the device's own, an IANA name
 */
export const guessCountry = (languages: readonly string[], timeZone: string): string | undefined =>
  languages
    .filter((tag) => !isAnywhere(tag, timeZone))
    .map(regionOf)
    .find((region) => region !== undefined && findCountry(region));
