import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { countries, findCountry } from '../../../src/catalog/countries';
import { loadCountryCitations } from '../../../src/catalog/country-citations';
import { guessCountry } from '../../../src/catalog/guess-country';
import { readCountries } from '../../../tools/catalogue-plugin';
import { encodeCountries } from '../../../tools/encode-countries';

interface ResearchCountry {
  readonly code: string;
  readonly currency: string;
  readonly pricePerKwh: number;
  readonly period: string;
  readonly priceBasis: string;
  readonly confidence: string;
  readonly source: { readonly title: string; readonly url: string | null };
  readonly carbon: {
    readonly gPerKwh: number;
    readonly year: number;
    readonly scope: string;
    readonly source: { readonly title: string; readonly url: string };
  } | null;
}

const file = new URL('../../../../shared/data/countries.json', import.meta.url);
const research: readonly ResearchCountry[] = existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8')).countries
  : [];

const citations = await loadCountryCitations();

const researchBasis = {
  'average-all-in':
    'average price incl. taxes, levies and the fixed charges spread over consumption',
  'unit-rate': 'marginal unit rate only (standing charge separate)',
  'average-revenue':
    'average revenue per kWh incl. fixed charges; sales/use tax levied on the customer most likely NOT included',
} as const;

describe.skipIf(research.length === 0)('the countries beside the research', () => {
  it('are the same', () => {
    expect(countries.map(({ code }) => code).sort()).toEqual(
      research.map(({ code }) => code).sort(),
    );
    expect([...citations.keys()].sort()).toEqual(research.map(({ code }) => code).sort());
  });

  it.each(research)('hold the numbers of $code, to the digit', (expected) => {
    const { code, currency, pricePerKwh, carbon } = expected;
    expect(findCountry(code)).toEqual({
      code,
      currency,
      price: pricePerKwh,
      ...(carbon && { intensity: carbon.gPerKwh }),
    });
  });

  it.each(research)('cite the source of $code', ({ code, period, source, carbon, ...rest }) => {
    const citation = citations.get(code);
    expect(citation).toMatchObject({ period, confidence: rest.confidence });
    expect(citation && researchBasis[citation.basis]).toBe(rest.priceBasis);
    expect(citation?.source.url).toBe(source.url ?? undefined);
    expect(citation?.source.where === undefined).toBe(source.url !== null);
    expect(citation?.carbon?.year).toBe(carbon?.year);
    expect(citation?.carbon?.scope).toBe(carbon ? 'lifecycle-production' : undefined);
    expect(citation?.carbon?.source).toEqual(carbon?.source);
  });
});

describe('the countries', () => {
  it('are 68', () => {
    expect(countries).toHaveLength(68);
    expect(citations.size).toBe(68);
  });

  it('come out of the packed tables as the file has them', () => {
    for (const { code, source, period, basis, confidence, carbon } of readCountries()) {
      const citation = citations.get(code);
      expect(citation).toMatchObject({ source, period, basis, confidence });
      expect('carbon' in (citation ?? {})).toBe(carbon !== undefined);
    }
  });

  it('know the last day of each period', () => {
    expect(citations.get('DE')?.periodEnd).toBe('2025-12-31');
    expect(citations.get('GB')?.periodEnd).toBe('2026-12-31');
    expect(citations.get('SA')?.periodEnd).toBe('2025-02-28');
  });

  it('leave a carbon intensity open that nobody published', () => {
    expect(countries.filter(({ intensity }) => intensity === undefined)).toMatchObject([
      { code: 'LI' },
    ]);
  });

  it('are named by the browser in both languages', () => {
    for (const language of ['en', 'de']) {
      const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
      expect(countries.filter(({ code }) => !names.of(code))).toEqual([]);
    }
  });

  it('weigh less than a kilobyte', () => {
    expect(brotliCompressSync(encodeCountries(readCountries())).length).toBeLessThan(1000);
  });

  it('know no other country', () => {
    expect(findCountry('AQ')).toBeUndefined();
  });
});

describe('the guess', () => {
  it.each<[string[], string | undefined]>([
    [['de-AT', 'en-GB'], 'AT'],
    [['de', 'en', 'fr-CH'], 'CH'],
    [['en-150', 'en'], undefined],
    [['en'], undefined],
    [['es-419', 'es-MX'], 'MX'],
    [['en-AQ', 'en-NZ'], 'NZ'],
    [['zh-Hant-TW'], 'TW'],
    [['de-de'], 'DE'],
    [['not a language', '', 'x', 'sv-SE'], 'SE'],
    [['und-DE-u-rg-atzzzz'], 'DE'],
    [[], undefined],
  ])('from %j is %s', (languages, country) => {
    expect(guessCountry(languages, 'Europe/Berlin')).toBe(country);
  });

  it.each<[string[], string, string | undefined]>([
    [['en-US', 'en'], 'Europe/Berlin', undefined],
    [['en-US', 'de-DE'], 'Europe/Berlin', 'DE'],
    [['en-US'], 'UTC', undefined],
    [['en-US'], 'America/New_York', 'US'],
    [['en-US'], 'Pacific/Honolulu', 'US'],
    [['es-US'], 'Europe/Madrid', 'US'],
    [['en-GB'], 'Europe/Berlin', 'GB'],
  ])('takes en-US for America only by an American clock: %j in %s', (languages, zone, country) => {
    expect(guessCountry(languages, zone)).toBe(country);
  });
});
