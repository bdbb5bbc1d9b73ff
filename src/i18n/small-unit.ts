import { format } from './translator';

/** How a bill writes the hundredth of a currency. */
const hundredths: Readonly<Record<string, string>> = {
  AUD: '¢',
  CAD: '¢',
  CHF: 'Rp.',
  DKK: 'øre',
  EUR: 'ct',
  GBP: 'p',
  NOK: 'øre',
  NZD: '¢',
  PLN: 'gr',
  SEK: 'öre',
  USD: '¢',
};

/** The unit in which a bill gives small prices per kWh: a hundredth, or the currency itself. */
export interface SmallUnit {
  readonly sign: string;
  /** How many of them make one of the currency: 100 or 1. */
  readonly perWhole: 100 | 1;
}

/** The small unit of a currency by its ISO 4217 code. */
export const smallUnit = (currency: string): SmallUnit => {
  const sign = hundredths[currency];
  return sign === undefined
    ? { sign: format.value.currencySign(currency), perWhole: 1 }
    : { sign, perWhole: 100 };
};

/** A price per kWh in whole currency as a figure of the small unit, free of binary noise. */
export const inSmallUnit = (price: number, { perWhole }: SmallUnit): number =>
  Number((price * perWhole).toPrecision(12));

/** A price per kWh as a bill writes it, such as `8.51 ct/kWh`. */
export const smallPrice = (price: number, currency: string): string => {
  const unit = smallUnit(currency);
  const figure = format.value.number(inSmallUnit(price, unit), unit.perWhole === 1 ? 4 : 2);
  return `${figure}\u00a0${unit.sign}/kWh`;
};
