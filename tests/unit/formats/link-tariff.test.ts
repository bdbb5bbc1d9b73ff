import { describe, expect, it } from 'vitest';
import { decodeLink, encodeLink } from '../../../src/formats/share-link';
import type { BandRule, BandTariff } from '../../../src/model/bands';
import { months, type Weekday, weekdays } from '../../../src/model/calendar';
import type { CountryFigures } from '../../../src/model/country';
import type { Scenario } from '../../../src/model/scenario';
import type { TariffChoice } from '../../../src/model/tariff-choice';
import { gramsPerKwh, money, pricePerKwh } from '../../../src/model/units';
import { aScenario } from '../../fixtures/a-scenario';

const defaults = aScenario({ deviceIds: ['hp-t630'] });
const germany: CountryFigures = { code: 'DE', currency: 'EUR', price: pricePerKwh(0.39) };
const britain: CountryFigures = { code: 'GB', currency: 'GBP', price: pricePerKwh(0.27) };
const findCountry = (code: string): CountryFigures | undefined =>
  [germany, britain].find((country) => country.code === code);
const decode = (query: string) =>
  decodeLink(query, { defaults, isKnownDevice: () => true, findCountry });
const scenarioOf = (query: string): Scenario => decode(query).shared.scenario;
const refusedIn = (query: string) =>
  decode(query).refused.map(({ parameter, value, reason }) => [parameter, value, reason]);
const linkOf = (change: Partial<Scenario>): string =>
  encodeLink({
    scenario: aScenario({ ...change, deviceIds: ['hp-t630'] }),
    ownDevices: [],
    measurements: [],
    setups: [],
  });
const added = (change: Partial<Scenario>): string =>
  linkOf(change)
    .replace(/^.*&plug=1/, '')
    .replace('&devices=hp-t630', '');

const rule = (band: string, days: readonly Weekday[], from: number, to: number): BandRule => ({
  band,
  months,
  days,
  from,
  to,
});
const workdays = [1, 2, 3, 4, 5] as const;
const weekend = [6, 7] as const;

/** Spain's three periods: the longest preset in hours, not in prices. */
const threePeriods: BandTariff = {
  bands: [
    { id: 'p1', name: 'Punta', price: pricePerKwh(0.21) },
    { id: 'p2', name: 'Llano', price: pricePerKwh(0.14) },
    { id: 'p3', name: 'Valle', price: pricePerKwh(0.09) },
  ],
  rules: [
    rule('p1', workdays, 40, 56),
    rule('p1', workdays, 72, 88),
    rule('p2', workdays, 32, 40),
    rule('p2', workdays, 56, 72),
    rule('p2', workdays, 88, 96),
    rule('p3', workdays, 0, 32),
    rule('p3', weekend, 0, 96),
  ],
  holidays: 'ES',
  clock: 'local',
  timeZone: 'Europe/Madrid',
};

describe('the price of a link', () => {
  it.each([
    ['price=0.3', { price: 0.3, currency: 'EUR', priceOrigin: 'own' }],
    ['country=gb', { price: 0.27, currency: 'GBP', priceOrigin: 'country', country: 'GB' }],
    [
      'country=GB&price=0.27',
      { price: 0.27, currency: 'GBP', priceOrigin: 'country', country: 'GB' },
    ],
    ['country=GB&price=0.3', { price: 0.3, currency: 'GBP', priceOrigin: 'own', country: 'GB' }],
    [
      'country=GB&price=0.27&currency=EUR',
      { price: 0.27, currency: 'EUR', priceOrigin: 'own', country: 'GB' },
    ],
    [
      'country=GB&price=0.27&since=2026-03-01',
      { price: 0.27, currency: 'GBP', priceOrigin: 'own', country: 'GB', priceSince: '2026-03-01' },
    ],
    ['currency=CHF', { price: 0.4, currency: 'CHF', priceOrigin: 'assumed' }],
  ])('is whose it says: %s', (query, price) => {
    expect(decode(query)).toEqual({
      shared: { scenario: { ...defaults, ...price }, ownDevices: [], measurements: [], setups: [] },
      refused: [],
    });
  });

  it('is never a number in money that is not meant', () => {
    expect(scenarioOf('country=GB&currency=EUR')).toMatchObject({ price: 0.27, currency: 'GBP' });
    expect(refusedIn('country=GB&currency=EUR')).toEqual([['currency', 'EUR', 'without-price']]);
    expect(refusedIn('country=GB&price=cheap&since=2026-03-01')).toEqual([
      ['price', 'cheap', 'not-a-number'],
      ['since', '2026-03-01', 'without-price'],
    ]);
  });

  it('stays what it was where a later release has another for the country', () => {
    const link = linkOf({ country: 'DE', price: pricePerKwh(0.36), priceOrigin: 'country' });
    expect(scenarioOf(link)).toMatchObject({ country: 'DE', price: 0.36, priceOrigin: 'own' });
  });

  it('names its day where it is the own one', () => {
    const priceSince = '2026-03-01';
    expect(added({ priceOrigin: 'own', priceSince, country: 'DE' })).toBe(
      '&country=DE&since=2026-03-01',
    );
    expect(added({ priceOrigin: 'country', priceSince, country: 'DE' })).toBe('&country=DE');
  });

  it('needs a country that the app has, and none where it has no countries', () => {
    expect(refusedIn('country=AQ')).toEqual([['country', 'AQ', 'unknown-value']]);
    const { refused } = decodeLink('country=DE', { defaults, isKnownDevice: () => true });
    expect(refused).toHaveLength(1);
  });
});

describe('bands in a link', () => {
  const bands: TariffChoice = { kind: 'bands', bands: threePeriods };

  it('stay readable and short enough for a messenger', () => {
    const link = linkOf({ tariff: bands });
    expect(link).toContain(
      '&tariff=bands&band=p1~Punta~0.21&band=p2~Llano~0.14&band=p3~Valle~0.09' +
        '&rule=p1~1-12~1-5~10:00-14:00&rule=p1~1-12~1-5~18:00-22:00',
    );
    expect(link).toContain('&rule=p3~1-12~6-7~00:00-24:00&holidays=ES&zone=Europe/Madrid&');
    expect(link.length).toBeLessThan(500);
    expect(scenarioOf(link).tariff).toEqual(bands);
  });

  it('leave out what is not in force', () => {
    const hourly = { markup: pricePerKwh(1), levies: pricePerKwh(0), vat: 0 };
    const all: TariffChoice = { kind: 'flat', bands: threePeriods, hourly };
    expect(added({ tariff: all })).toBe('');
    expect(added({ tariff: { ...all, kind: 'hourly' } })).toBe('&tariff=hourly&markup=1');
    expect(added({ tariff: { ...all, kind: 'bands' } })).not.toContain('markup');
  });

  it('do not claim the source of a preset', () => {
    const preset: TariffChoice = { kind: 'bands', bands: { ...threePeriods, preset: 'es-20td' } };
    expect(scenarioOf(linkOf({ tariff: preset })).tariff).toEqual(bands);
  });

  it('may be written by hand: runs, lists, midnight, no zone', () => {
    const { tariff } = scenarioOf(
      'tariff=bands&band=d~Day~1&band=n~~0.5&clock=standard' +
        '&rule=n~1-2,12,3-11~7,1-6~22:00-06:00&rule=d~1-12~1-7~06:00-22:00',
    );
    expect(tariff.bands).toEqual({
      bands: [
        { id: 'd', name: 'Day', price: 1 },
        { id: 'n', name: '', price: 0.5 },
      ],
      rules: [rule('n', weekdays, 88, 24), rule('d', weekdays, 24, 88)],
      clock: 'standard',
      timeZone: 'Europe/Berlin',
    });
    const whole = 'tariff=bands&band=d~~1&rule=d~1-12~1-7~';
    expect(scenarioOf(`${whole}00:00-24:00`)).toEqual(scenarioOf(`${whole}00:00-00:00`));
  });

  it.each([
    ['rule=a~1-12~1-7~00:00-23:00', '1-12~1-7~23:00-24:00', 'band-gap'],
    ['rule=a~1-12~1-6~00:00-24:00', '1-12~7~00:00-24:00', 'band-gap'],
    ['rule=a~1-11~1-7~00:00-24:00', '12~1-7~00:00-24:00', 'band-gap'],
    ['rule=a~1-12~1-7~00:00-24:00&rule=b~1~1~12:00-12:15', '1~1~12:00-12:15', 'band-overlap'],
    ['rule=a~1-12~1-7~00:00-24:00&rule=c~1~1~00:00-01:00', 'c~1~1~00:00-01:00', 'unknown-band'],
    ['holidays=IT', '1-12~1-7~00:00-24:00', 'band-gap'],
  ])('are refused whole: %s', (rules, value, reason) => {
    const query = `tariff=bands&band=a~A~1&band=b~B~2&${rules}`;
    expect(scenarioOf(query)).toEqual(defaults);
    expect(refusedIn(query)).toEqual([['rule', value, reason]]);
  });

  it.each([
    ['band=a', 'malformed'],
    ['band=~A~1', 'malformed'],
    ['band=a~A~1~2', 'malformed'],
    ['band=a~A~', 'not-a-number'],
    ['band=a~A~-1', 'out-of-range'],
    [`band=${'a'.repeat(121)}~A~1`, 'too-long'],
    [`band=a~${'A'.repeat(121)}~1`, 'too-long'],
    ['rule=a~1-12~1-7', 'malformed'],
    ['rule=~1-12~1-7~00:00-24:00', 'malformed'],
    ['rule=a~0-12~1-7~00:00-24:00', 'malformed'],
    ['rule=a~1-13~1-7~00:00-24:00', 'malformed'],
    ['rule=a~~1-7~00:00-24:00', 'malformed'],
    ['rule=a~1-12~~00:00-24:00', 'malformed'],
    ['rule=a~1-12~1-8~00:00-24:00', 'malformed'],
    ['rule=a~1-12~1-7~00:00', 'malformed'],
    ['rule=a~1-12~1-7~00:00-24:15', 'malformed'],
    ['rule=a~1-12~1-7~24:00-06:00', 'malformed'],
    ['rule=a~1-12~1-7~06:00-06:00', 'malformed'],
    ['rule=a~1-12~1-7~06:00-12:00-18:00', 'malformed'],
    ['rule=a~1-12~1-7~06:07-12:00', 'malformed'],
  ])('may be no bands at all: %s', (query, reason) => {
    expect(scenarioOf(`tariff=bands&${query}`)).toEqual(defaults);
    expect(refusedIn(query).map(([, , why]) => why)).toEqual([reason]);
  });

  it('are at most twelve, with sixty rules', () => {
    const many = Array.from({ length: 13 }, (_, at) => `band=b${at}~~1`).join('&');
    const whole = 'rule=b0~1-12~1-7~00:00-24:00';
    expect(scenarioOf(`tariff=bands&${many}&${whole}`).tariff.bands?.bands).toHaveLength(12);
    expect(decode(`${many}&${whole}`).refused).toEqual([
      {
        parameter: 'band',
        value: 'b12~~1',
        reason: 'too-many',
        limits: { least: 0, most: 12 },
      },
    ]);
    const rules = Array.from({ length: 61 }, (_, at) => {
      const hour = String(at % 24).padStart(2, '0');
      return `rule=b0~1-12~${1 + Math.floor(at / 24)}~${hour}:00-${hour}:15`;
    }).join('&');
    expect(refusedIn(`band=b0~~1&${rules}`).map(([, , why]) => why)).toEqual([
      'too-many',
      'band-gap',
    ]);
  });

  it('keep the first of two', () => {
    const query = 'tariff=bands&band=a~A~1&band=a~A~2&rule=a~1-12~1-7~00:00-24:00';
    expect(scenarioOf(query).tariff.bands?.bands).toEqual([{ id: 'a', name: 'A', price: 1 }]);
    expect(refusedIn(query)).toEqual([['band', 'a~A~2', 'duplicate']]);
  });

  it('lose a bad zone alone', () => {
    const query = 'tariff=bands&band=a~A~1&rule=a~1-12~1-7~00:00-24:00&zone=Mars';
    expect(scenarioOf(query).tariff).toMatchObject({
      kind: 'bands',
      bands: { timeZone: 'Europe/Berlin' },
    });
    expect(refusedIn(query)).toEqual([['zone', 'Mars', 'unknown-value']]);
  });
});

describe('prices by the hour in a link', () => {
  it('are named, with what is added to them', () => {
    const tariff: TariffChoice = {
      kind: 'hourly',
      hourly: {
        series: { id: '4f1c', name: 'Day-ahead ~ 2025' },
        markup: pricePerKwh(-0.005),
        levies: pricePerKwh(0.142),
        vat: 19,
      },
      monthlyFee: money(5.9),
    };
    expect(added({ tariff })).toBe(
      '&tariff=hourly&series=4f1c~Day-ahead%20%257E%202025&markup=-0.005&levies=0.142&vat=19&fee=5.9',
    );
    expect(scenarioOf(linkOf({ tariff })).tariff).toEqual(tariff);
  });

  it('may come without a series', () => {
    expect(scenarioOf('tariff=hourly').tariff).toEqual({ kind: 'hourly' });
    expect(scenarioOf('tariff=hourly&vat=7,7').tariff).toEqual({
      kind: 'hourly',
      hourly: { markup: 0, levies: 0, vat: 7.7 },
    });
  });

  it.each([
    ['series=', 'malformed'],
    ['series=a', 'malformed'],
    ['series=~name', 'malformed'],
    ['series=a~b~c', 'malformed'],
    [`series=a~${'x'.repeat(121)}`, 'too-long'],
    ['vat=-19', 'out-of-range'],
    ['markup=1e3', 'not-a-number'],
  ])('are refused one by one: %s', (query, reason) => {
    const { tariff } = scenarioOf(`tariff=hourly&levies=0.1&${query}`);
    expect(tariff).toEqual({ kind: 'hourly', hourly: { markup: 0, levies: 0.1, vat: 0 } });
    expect(refusedIn(query).map(([, , why]) => why)).toEqual([reason]);
  });
});

describe('what else a link tells', () => {
  it('is when prints run, the base fee and the own carbon intensity', () => {
    const change: Partial<Scenario> = {
      tariff: { kind: 'flat', monthlyFee: money(0) },
      printTimes: { days: [1, 3, 6, 7], start: 73 },
      ownIntensity: gramsPerKwh(0),
    };
    expect(added(change)).toBe('&fee=0&days=1,3,6-7&start=18:15&co2=0');
    expect(scenarioOf(linkOf(change))).toMatchObject(change);
  });

  it('is nothing more where nothing more was set', () => {
    expect(added({})).toBe('');
  });
});
