import { beforeAll, describe, expect, it } from 'vitest';
import { bareRange } from '../../../src/i18n/format-bare-range';
import { chooseLocale } from '../../../src/i18n/language';
import { speak } from '../../../src/i18n/translator';

describe('bareRange', () => {
  beforeAll(() => speak(chooseLocale('de', ['de-DE'])));

  it.each([
    { low: 3.2, high: 4.1, currency: 'EUR', text: '3,20–4,10' },
    { low: 9.5, high: 10, currency: 'EUR', text: '9,50–10,00' },
    { low: 69.53, high: 76.54, currency: 'EUR', text: '70–77' },
    { low: 135.44, high: 135.98, currency: 'EUR', text: '135,44–135,98' },
    { low: 1234.4, high: 5678.6, currency: 'EUR', text: '1.234–5.679' },
    { low: 3.2, high: 4.1, currency: 'JPY', text: '3–4' },
  ])('writes $low to $high in $currency as $text', ({ low, high, currency, text }) => {
    expect(bareRange({ low, typical: (low + high) / 2, high }, currency)).toBe(text);
  });
});
