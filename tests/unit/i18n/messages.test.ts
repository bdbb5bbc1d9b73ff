import { describe, expect, it } from 'vitest';
import { de } from '../../../src/i18n/messages/de';
import { en } from '../../../src/i18n/messages/en';
import { moreDe } from '../../../src/i18n/messages/more-de';
import { moreEn } from '../../../src/i18n/messages/more-en';

type Texts = Readonly<Record<string, string>>;

const english: Texts = { ...en, ...moreEn };
const german: Texts = { ...de, ...moreDe };
const both = { english, german };

const placeholders = (text = ''): string[] => [...(text.match(/\{[^}]*\}/g) ?? [])].sort();

const faulty = (texts: Texts, isFault: (text: string, key: string) => boolean): string[] =>
  Object.entries(texts)
    .filter(([key, text]) => isFault(text, key))
    .map(([key, text]) => `${key}: ${text}`);

/** Proper names, and words that both languages have. */
const alike = [
  'answer.modes',
  'backup.kind.setups',
  'carbon.amount',
  'category.nas',
  'category.raspberry-pi',
  'category.thin-client',
  'category.laptop',
  'chart.countryIntensity',
  'chip.host',
  'csv.device_id',
  'csv.setup',
  'device.name',
  'metric.co2',
  'off.smart-plug',
  'settings.language.de',
  'settings.language.en',
  'settings.version',
  'setupParts.atMost',
  'setupParts.power.part',
  'setupParts.working.state',
  'shared.refused',
  'table.co2.alwaysOn',
  'table.energy.alwaysOn',
  'working.carbon',
  'working.carbonUnknown',
  'working.savingTerm',
  'working.term',
  'working.termCost',
];

describe('the texts in two files', () => {
  it('share no key, so that neither hides the other', () => {
    expect(Object.keys(moreEn).filter((key) => key in en)).toEqual([]);
  });

  it('are German where English is', () => {
    expect(Object.keys(german).sort()).toEqual(Object.keys(english).sort());
  });

  it('have the same placeholders in every language', () => {
    for (const [key, text] of Object.entries(english)) {
      expect(placeholders(german[key]), key).toEqual(placeholders(text));
    }
  });

  it('name their placeholders in one word, and leave no brace open', () => {
    for (const texts of [english, german]) {
      expect(faulty(texts, (text) => /[{}]/.test(text.replace(/\{[a-zA-Z]+\}/g, '')))).toEqual([]);
    }
  });

  it('really differ', () => {
    const same = Object.keys(english).filter((key) => english[key] === german[key]);
    expect(same.filter((key) => !alike.includes(key))).toEqual([]);
  });
});

describe.each(Object.entries(both))('%s', (_, texts) => {
  it('has no empty text and no blanks around one', () => {
    expect(faulty(texts, (text) => text === '' || text !== text.trim())).toEqual([]);
  });

  it('has typographic quotes, apostrophes, dashes and dots', () => {
    expect(faulty(texts, (text) => /["'`]|--|\.\.\./.test(text))).toEqual([]);
  });

  it('has single blanks, none before a mark', () => {
    expect(faulty(texts, (text) => /\s{2}|[\t\n]|\s[,.;:!?](\s|$)/.test(text))).toEqual([]);
  });

  it('has both forms of every plural, with the count in the form for many', () => {
    const forms = Object.keys(texts).filter((key) => key.includes('#'));
    expect(forms.length).toBeGreaterThan(0);
    for (const form of forms) {
      const [stem] = form.split('#');
      expect(texts[`${stem}#one`], form).toBeDefined();
      expect(texts[`${stem}#other`], form).toContain('{count}');
      expect(form).toMatch(/#(one|other)$/);
    }
  });
});

describe('german', () => {
  it('quotes as German does', () => {
    expect(faulty(german, (text) => /”/.test(text) || (/“/.test(text) && !/„/.test(text)))).toEqual(
      [],
    );
  });

  it('has no decimal point in a number', () => {
    expect(faulty(german, (text) => /\d\.\d(?!\d{2})/.test(text))).toEqual([]);
  });
});
