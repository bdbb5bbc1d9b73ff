import { smallUnit } from './small-unit';
import { format } from './translator';

const fixed = (value: number, decimals: number, leastDecimals: number): string =>
  format.value.field(Number(value.toFixed(decimals)), Math.min(decimals, leastDecimals));

/**
 * An amount that may be far below one: in hundredths of the currency such as 4.1 ct where people
 * reckon in them, else with more decimals than money has.
 * @param leastDecimals fewer for a round number on a scale
 */
export const smallMoney = (value: number, currency: string, leastDecimals = 3): string => {
  const size = Math.abs(value);
  const { sign, perWhole } = smallUnit(currency);
  if (perWhole === 100 && size < 0.9995) {
    return `${fixed(100 * value, size < 0.01 ? 2 : 1, leastDecimals)}\u00a0${sign}`;
  }
  if (perWhole === 1 && size < 9.995) {
    return `${fixed(value, size < 1 ? 3 : 2, leastDecimals)}\u00a0${sign}`;
  }
  return format.value.money(value, currency);
};
