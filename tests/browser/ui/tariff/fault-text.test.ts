import { describe, expect, it } from 'vitest';
import type { PriceFileFault } from '../../../../src/formats/prices/price-file-fault';
import { chooseLocale } from '../../../../src/i18n/language';
import { loadMoreTexts, speak } from '../../../../src/i18n/translator';
import { faultText } from '../../../../src/ui/views/compare/tariff/fault-text';

const first = { place: { in: 'line', at: 2 }, text: '03/04/2025' } as const;
const second = { place: { in: 'entry', at: 1234 }, text: '13/04/2025' } as const;

const faults: readonly PriceFileFault[] = [
  { code: 'insecure-page' },
  { code: 'unreadable' },
  { code: 'empty' },
  { code: 'no-prices', recognised: 'awattar' },
  { code: 'no-currency' },
  { code: 'too-large', bytes: 2e8, most: 5e7 },
  ...(['zip', 'gzip', 'pdf', 'image', 'unknown'] as const).map(
    (looksLike) => ({ code: 'not-text', looksLike }) as const,
  ),
  { code: 'web-page', title: '' },
  { code: 'web-page', title: 'Sign in' },
  { code: 'not-recognised', begins: 'id, name', recognised: 'json' },
  { code: 'broken', line: 7, column: 3, text: 'oops', recognised: 'xml' },
  { code: 'truncated', line: 9, text: '87.' },
  { code: 'error-answer', text: 'No matching data' },
  { code: 'not-a-price', column: 'Biomasse', unit: 'MWh', recognised: 'smard' },
  { code: 'unit-missing', column: 'Preis' },
  { code: 'two-currencies', currencies: ['EUR', 'GBP'] },
  { code: 'two-date-formats', first, second },
  { code: 'two-decimal-signs', first, second },
  { code: 'overlap', first, second },
  { code: 'stamp-unreadable', found: first },
  { code: 'ends-before-start', found: first },
  { code: 'lone-price', found: first },
  { code: 'stamp-skipped', found: first, timeZone: 'Europe/Berlin' },
  { code: 'price-unreadable', found: first, column: 'Preis' },
  { code: 'value-unexpected', key: 'results.0.valid_from', text: '7' },
  { code: 'short-row', line: 4, cells: 2, expected: 3 },
  {
    code: 'price-conflict',
    time: Date.UTC(2025, 0, 1),
    places: [first.place, second.place],
    prices: [0.1, -0.02],
  },
  { code: 'unknown-time-zone', timeZone: 'Mars/Base' },
];

describe.each(['en', 'de'] as const)('in %s', (language) => {
  it.each(faults.map((fault) => [JSON.stringify(fault), fault] as const))(
    '%s has whole sentences',
    async (_, fault) => {
      await speak(chooseLocale(language, [language]));
      await loadMoreTexts();
      const sentences = faultText(fault);
      expect(sentences).toHaveLength(fault.recognised ? 4 : 3);
      for (const sentence of sentences) {
        expect(sentence).toMatch(/[^{}]\.$/);
        expect(sentence).not.toMatch(/[{}]|undefined/);
      }
    },
  );
});

it('names the places', async () => {
  await speak(chooseLocale('en', ['en-GB']));
  await loadMoreTexts();
  expect(faultText({ code: 'two-date-formats', first, second })[0]).toBe(
    'Its dates are in two formats: “03/04/2025” (line 2) and “13/04/2025” (entry 1,234).',
  );
});
