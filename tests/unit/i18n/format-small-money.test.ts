import { beforeAll, expect, it } from 'vitest';
import { smallMoney } from '../../../src/i18n/format-small-money';
import { speak } from '../../../src/i18n/translator';

beforeAll(() => speak({ language: 'de', tag: 'de-DE' }));

it.each([
  [0.041, 'EUR', '4,1 ct'],
  [0.0035, 'EUR', '0,35 ct'],
  [-0.012, 'EUR', '-1,2 ct'],
  [0.3449, 'CHF', '34,5 Rp.'],
  [0.9994, 'EUR', '99,9 ct'],
  [1, 'EUR', '1,00 €'],
  [0.087, 'DKK', '8,7 øre'],
  [3.456, 'DKK', '3,46 kr'],
  [12, 'DKK', '12,00 kr'],
])('writes %d %s as %s', (value, currency, text) => {
  expect(smallMoney(value, currency).replaceAll('\u00a0', ' ')).toBe(text);
});

it('writes round numbers of a scale short', () => {
  expect(smallMoney(0.2, 'EUR', 0)).toBe('20\u00a0ct');
  expect(smallMoney(0.005, 'EUR', 0)).toBe('0,5\u00a0ct');
});
