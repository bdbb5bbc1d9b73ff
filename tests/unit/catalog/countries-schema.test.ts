import { describe, expect, it } from 'vitest';
import { ageInMonths } from '../../../src/catalog/age-in-months';
import { countriesSchema } from '../../../src/catalog/country-schema';
import { parseFacts } from '../../../src/catalog/parse-facts';
import { periodEnd } from '../../../src/catalog/period-end';
import type { IsoDate } from '../../../src/model/calendar';

const source = { title: 'An office', url: 'https://example.org/prices' };

const aCarbon = (overrides: object = {}): object => ({
  gPerKwh: 300,
  year: 2024,
  scope: 'lifecycle-production',
  source,
  ...overrides,
});

const aCountry = (overrides: object = {}): object => ({
  code: 'DE',
  currency: 'EUR',
  pricePerKwh: 0.3,
  period: '2025-S2',
  basis: 'average-all-in',
  confidence: 'high',
  source,
  carbon: aCarbon(),
  ...overrides,
});

const without = (key: string, from: object): object =>
  Object.fromEntries(Object.entries(from).filter(([name]) => name !== key));

const parse = (...countries: object[]): unknown =>
  parseFacts('countries.json', countriesSchema, countries);

describe('the schema of countries', () => {
  it.each([
    ['a plain country', aCountry()],
    ['a country without a carbon intensity', without('carbon', aCountry())],
    [
      'words in place of an address',
      aCountry({ source: { title: 'A report', where: 'On paper' } }),
    ],
    ['a carbon intensity of zero', aCountry({ carbon: aCarbon({ gPerKwh: 0 }) })],
  ])('accepts %s', (_, country) => {
    expect(() => parse(country)).not.toThrow();
  });

  it.each([
    ['a price without a source', without('source', aCountry()), /DE, source: /u],
    [
      'a source without an address',
      aCountry({ source: { title: 'An office' } }),
      /DE, source: needs either a url or a where/u,
    ],
    [
      'a source with half an address',
      aCountry({ source: { title: 'An office', url: 'example.org' } }),
      /DE, source\.url: is no web address/u,
    ],
    [
      'a source without a title',
      aCountry({ source: { ...source, title: '' } }),
      /DE, source\.title: needs a text/u,
    ],
    [
      'a carbon intensity without a source',
      aCountry({ carbon: without('source', aCarbon()) }),
      /DE, carbon\.source: /u,
    ],
    [
      'a carbon intensity without a year',
      aCountry({ carbon: without('year', aCarbon()) }),
      /DE, carbon\.year: /u,
    ],
    ['a negative price', aCountry({ pricePerKwh: -0.3 }), /DE, pricePerKwh: is not above 0/u],
    ['a price of zero', aCountry({ pricePerKwh: 0 }), /DE, pricePerKwh: is not above 0/u],
    ['a price without end', aCountry({ pricePerKwh: Infinity }), /DE, pricePerKwh: /u],
    [
      'a negative carbon intensity',
      aCountry({ carbon: aCarbon({ gPerKwh: -1 }) }),
      /DE, carbon\.gPerKwh: is negative/u,
    ],
    ['a period in words', aCountry({ period: 'summer' }), /DE, period: cannot be read/u],
    ['a thirteenth month', aCountry({ period: '2026-13' }), /DE, period: cannot be read/u],
    ['an unknown basis', aCountry({ basis: 'net' }), /DE, basis: /u],
    ['an unknown currency', aCountry({ currency: 'XYZ' }), /DE, currency: is no currency/u],
    ['a code in small letters', aCountry({ code: 'de' }), /code: is no country code/u],
    ['a country without a name', aCountry({ code: 'QX' }), /QX, code: has no name/u],
    ['an unknown key', aCountry({ name: 'Germany' }), /name/u],
  ])('refuses %s', (_, country, message) => {
    expect(() => parse(country)).toThrow(message);
  });

  it('refuses a code that is used twice', () => {
    expect(() => parse(aCountry(), aCountry({ pricePerKwh: 0.4 }))).toThrow(
      'countries.json: DE is used twice',
    );
  });

  it('names the file and counts entries without a code', () => {
    expect(() => parse(aCountry(), without('code', aCountry()))).toThrow(
      /^countries\.json, entry 2, code: /u,
    );
  });
});

describe('the end of a period', () => {
  it.each([
    ['2025-S1', '2025-06-30'],
    ['2025-S2', '2025-12-31'],
    ['2026', '2026-12-31'],
    ['2026-10', '2026-10-31'],
    ['2024-02', '2024-02-29'],
    ['2025-02', '2025-02-28'],
    ['2026-10-01..2026-12-31', '2026-12-31'],
  ])('of %s is %s', (period, end) => {
    expect(periodEnd(period)).toBe(end);
  });

  it.each([
    '',
    '2025-S3',
    '26',
    '2026-00',
    '2026-1',
    '2026-12-31..2026-10-01',
    '2026-02-30..2026-03-01',
    '2026-10-01',
    '..',
  ])('of “%s” is not known', (period) => {
    expect(periodEnd(period)).toBeUndefined();
  });
});

describe('the age of a figure', () => {
  it.each<[IsoDate, IsoDate, number]>([
    ['2026-12-31', '2026-11-22', 0],
    ['2025-12-31', '2026-01-01', 0],
    ['2025-12-31', '2026-01-31', 0],
    ['2025-12-31', '2026-02-01', 1],
    ['2025-05-31', '2026-11-30', 17],
    ['2025-05-31', '2026-12-01', 18],
    ['2025-02-28', '2026-11-22', 20],
    ['2024-02-29', '2025-03-01', 12],
    ['2026-10-15', '2026-11-15', 0],
    ['2026-10-15', '2026-11-16', 1],
  ])('that ended on %s is on %s %i months', (end, today, months) => {
    expect(ageInMonths({ periodEnd: end }, today)).toBe(months);
  });
});
