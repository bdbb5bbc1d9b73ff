import { expect, it } from 'vitest';
import { axisMoney } from '../../../src/i18n/format-axis-money';
import { chooseLocale } from '../../../src/i18n/language';
import { speak } from '../../../src/i18n/translator';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

it.each([
  [0, 'EUR', '€0', '0 €'],
  [150, 'EUR', '€150', '150 €'],
  [0.5, 'EUR', '€0.50', '0,50 €'],
  [20_000, 'EUR', '€20,000', '20.000 €'],
  [-20, 'EUR', '-€20', '-20 €'],
  [2_500_000, 'IDR', 'Rp 2.5m', '2,5 Mio. Rp'],
])('writes %d %s short beside an axis', async (value, currency, english, german) => {
  await speak(chooseLocale('en', ['en-GB']));
  expect(plain(axisMoney(value, currency))).toBe(english);
  await speak(chooseLocale('de', ['de-DE']));
  expect(plain(axisMoney(value, currency))).toBe(german);
});
