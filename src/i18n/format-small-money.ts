import { format } from './translator';

/** The hundredth of a currency as it is written; absent where few people reckon in it. */
const hundredths: Readonly<Record<string, string>> = {
  AUD: '¢',
  CAD: '¢',
  CHF: 'Rp.',
  EUR: 'ct',
  GBP: 'p',
  NZD: '¢',
  USD: '¢',
};

const fixed = (value: number, decimals: number, leastDecimals: number): string =>
  format.value.field(Number(value.toFixed(decimals)), Math.min(decimals, leastDecimals));

/**
 * An amount that may be far below one: in hundredths of the currency such as 4.1 ct where people
 * reckon in them, else with more decimals than money has.
 * @param leastDecimals fewer for a round number on a scale
 */
export const smallMoney = (value: number, currency: string, leastDecimals = 3): string => {
  const size = Math.abs(value);
  const hundredth = hundredths[currency];
  if (hundredth !== undefined && size < 0.9995) {
    return `${fixed(100 * value, size < 0.01 ? 2 : 1, leastDecimals)}\u00a0${hundredth}`;
  }
  if (hundredth === undefined && size < 9.995) {
    const text = fixed(value, size < 1 ? 3 : 2, leastDecimals);
    return `${text}\u00a0${format.value.currencySign(currency)}`;
  }
  return format.value.money(value, currency);
};
