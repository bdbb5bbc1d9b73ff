import { locale } from './translator';

/** A country's name in the current language, by its ISO 3166-1 code. */
export const countryName = (code: string): string =>
  new Intl.DisplayNames(locale.value.tag, { type: 'region' }).of(code) ?? code;
