import { describe, expect, it } from 'vitest';
import { bandPresetsSchema } from '../../../src/catalog/band-preset-schema';
import { bandPresets, findBandPreset, presetTariff } from '../../../src/catalog/band-presets';
import { parseFacts } from '../../../src/catalog/parse-facts';
import { bandFaults } from '../../../src/model/band-faults';
import type { BandRule } from '../../../src/model/bands';
import { months, weekdays } from '../../../src/model/calendar';
import { pricePerKwh } from '../../../src/model/units';

/** Quarter hours of the week in which the rules of a band hold, counted one by one. */
const shares = (id: string): Record<string, number> => {
  const preset = findBandPreset(id);
  const inJanuary = (rule: BandRule): boolean => rule.months.includes(1);
  const lengthOf = ({ from, to }: BandRule): number => (to > from ? to - from : to - from + 96);
  return Object.fromEntries(
    (preset?.bands ?? []).map((band) => {
      const quarters = (preset?.rules ?? [])
        .filter((rule) => rule.band === band.id && inJanuary(rule))
        .reduce((sum, rule) => sum + rule.days.length * lengthOf(rule), 0);
      return [band.id, Math.round((1000 * quarters) / 672) / 10];
    }),
  );
};

const winter = [1, 2, 3, 10, 11, 12];
const summer = [4, 5, 6, 7, 8, 9];

/** The windows of 2026 as the research has them: operator, months, low rate, high rate. */
const moduleThree: [string, readonly number[], string, string][] = [
  ['bayernwerk', summer, '10-15', '17-22'],
  ['netze-bw', months, '10-14', '17-22'],
  ['ewe-netz', months, '23-05', '17:30-20:30'],
  ['mitnetz', winter, '19-03', '08-12, 17-19'],
  ['sh-netz', winter, '22-05', '09-14, 17-21'],
  ['westnetz', months, '00-07', '15-20'],
  ['e-dis', winter, '23:30-05', '10:15-12, 16:45-20:15'],
  ['avacon', winter, '23-05', '16:30-21'],
  ['lew', months, '10-15', '17-21'],
  ['ten', winter, '22-06', '08-09, 10:30-12, 17:30-19'],
  ['netze-odr', summer, '11-17', '22-05'],
];

const hourOf = (text: string): number => {
  const [hour, minute = '0'] = text.split(':');
  return Number(hour) + Number(minute) / 60;
};

const isWithin = (windows: string, hour: number): boolean =>
  windows.split(', ').some((window) => {
    const [from = 0, to = 0] = window.split('-').map(hourOf);
    return from < to ? hour >= from && hour < to : hour >= from || hour < to;
  });

/** The band of a quarter hour by the rules as they are read, for a tariff that is alike every day. */
const bandsAt = (rules: readonly BandRule[], month: number, quarter: number): string[] =>
  rules
    .filter((rule) => rule.months.some((one) => one === month) && rule.days.length === 7)
    .filter(({ from, to }) =>
      from < to ? quarter >= from && quarter < to : quarter >= from || quarter < to,
    )
    .map(({ band }) => band);

describe('the presets', () => {
  it('are those of the six countries', () => {
    expect(bandPresets.map(({ country }) => country).join(' ')).toBe(
      `${'DE '.repeat(13)}FR IT ES GB`,
    );
  });

  it.each(bandPresets)('$id has one band at every hour', (preset) => {
    expect(bandFaults(preset)).toEqual([]);
  });

  it.each([
    ['de-ht-nt', { ht: 66.7, nt: 33.3 }],
    ['de-bayernwerk-ht-nt', { ht: 51.8, nt: 48.2 }],
    ['fr-heures-creuses', { hp: 66.7, hc: 33.3 }],
    ['it-f1-f2-f3', { f1: 32.7, f2: 24.4, f3: 42.9 }],
    ['es-2-0td', { p1: 23.8, p2: 23.8, p3: 52.4 }],
    ['gb-economy-7', { day: 70.8, night: 29.2 }],
  ])('%s has the shares of the research', (id, expected) => {
    expect(shares(id)).toEqual(expected);
  });

  it.each(moduleThree)('of %s has the windows of the research', (operator, inMonths, low, high) => {
    const rules = findBandPreset(`de-module-3-${operator}`)?.rules ?? [];
    for (const month of months) {
      for (let quarter = 0; quarter < 96; quarter++) {
        const hour = quarter / 4;
        const applies = inMonths.includes(month);
        const band =
          (applies && isWithin(low, hour) && 'nt') || (applies && isWithin(high, hour) && 'ht');
        expect(bandsAt(rules, month, quarter)).toEqual([band || 'st']);
      }
    }
  });

  it('keep to the hours that France allows since November 2025', () => {
    const offPeak = findBandPreset('fr-heures-creuses')?.rules.filter(({ band }) => band === 'hc');
    for (let quarter = 0; quarter < 96; quarter++) {
      if (bandsAt(offPeak ?? [], 1, quarter).length === 0) continue;
      const hour = quarter / 4;
      expect(hour >= 23 || hour < 7 || (hour >= 11 && hour < 17)).toBe(true);
    }
  });

  it('know which holidays and which clock count', () => {
    expect(
      bandPresets.filter(({ holidays }) => holidays).map(({ id, holidays }) => [id, holidays]),
    ).toEqual([
      ['it-f1-f2-f3', 'IT'],
      ['es-2-0td', 'ES'],
    ]);
    expect(bandPresets.filter(({ clock }) => clock === 'standard').map(({ id }) => id)).toEqual([
      'gb-economy-7',
    ]);
  });

  it('say everything in both languages', () => {
    for (const { note } of bandPresets) expect(note.en).not.toBe(note.de);
  });
});

describe('a tariff from a preset', () => {
  it('has the hours of the preset, one price in all bands and the names of the language', () => {
    const preset = findBandPreset('it-f1-f2-f3');
    if (!preset) throw new Error('The preset is gone.');
    expect(presetTariff(preset, 'de', pricePerKwh(0.3))).toEqual({
      bands: [
        { id: 'f1', name: 'F1 (Spitzenzeit)', price: 0.3 },
        { id: 'f2', name: 'F2 (Zwischenzeit)', price: 0.3 },
        { id: 'f3', name: 'F3 (Nebenzeit)', price: 0.3 },
      ],
      rules: preset.rules,
      holidays: 'IT',
      clock: 'local',
      timeZone: 'Europe/Rome',
      preset: 'it-f1-f2-f3',
    });
  });

  it('has no holidays where the preset has none', () => {
    const preset = findBandPreset('gb-economy-7');
    if (!preset) throw new Error('The preset is gone.');
    expect(presetTariff(preset, 'en', pricePerKwh(0.3))).not.toHaveProperty('holidays');
  });
});

const words = { en: 'Words', de: 'Wörter' };

const aPreset = (overrides: object = {}): object => ({
  id: 'day-night',
  country: 'DE',
  name: words,
  bands: [
    { id: 'day', name: words },
    { id: 'night', name: words },
  ],
  rules: [
    { band: 'day', from: '06:00', to: '22:15' },
    { band: 'night', from: '22:15', to: '06:00' },
  ],
  clock: 'local',
  timeZone: 'Europe/Berlin',
  note: words,
  source: { title: 'An operator', url: 'https://example.org/hours' },
  ...overrides,
});

const parse = (...presets: object[]): unknown =>
  parseFacts('band-presets.json', bandPresetsSchema, presets);

describe('the schema of presets', () => {
  it('reads times as quarter hours and missing months and days as all of them', () => {
    expect(parse(aPreset())).toMatchObject([
      {
        rules: [
          { band: 'day', months, days: weekdays, from: 24, to: 89 },
          { band: 'night', months, days: weekdays, from: 89, to: 24 },
        ],
      },
    ]);
  });

  it.each([
    [
      'a gap',
      { rules: [{ band: 'day', from: '06:00', to: '24:00' }] },
      /day-night: gap .*"from":0,"to":24/u,
    ],
    [
      'an overlap',
      {
        rules: [
          { band: 'day', from: '00:00', to: '24:00' },
          { band: 'night', months: [2], from: '22:00', to: '23:00' },
        ],
      },
      /day-night: overlap .*"months":\[2\].*"from":88,"to":92/u,
    ],
    [
      'a rule of no band',
      { rules: [{ band: 'noon', from: '00:00', to: '24:00' }] },
      /unknown-band/u,
    ],
    ['a preset without a source', { source: undefined }, /day-night, source: /u],
    ['a source without an address', { source: { title: 'An operator' } }, /source\.url: /u],
    [
      'a time between the quarter hours',
      { rules: [{ band: 'day', from: '06:10', to: '24:00' }] },
      /rules\.0\.from: is no quarter hour/u,
    ],
    [
      'midnight as 00:00 at the end of a day',
      { rules: [{ band: 'day', from: '06:00', to: '00:00' }] },
      /rules\.0\.to: is no quarter hour/u,
    ],
    ['an unknown time zone', { timeZone: 'Europe/Bavaria' }, /timeZone: is no time zone/u],
    ['a price', { price: 0.3 }, /price/u],
    ['a note without German', { note: { en: 'Words' } }, /note\.de/u],
    [
      'a band that is there twice',
      {
        bands: ['day', 'night', 'day'].map((id) => ({ id, name: words })),
      },
      /band day is there twice/u,
    ],
  ])('refuses %s', (_, overrides, message) => {
    expect(() => parse(aPreset(overrides))).toThrow(message);
  });

  it('refuses an id that is used twice', () => {
    expect(() => parse(aPreset(), aPreset())).toThrow('band-presets.json: day-night is used twice');
  });
});
