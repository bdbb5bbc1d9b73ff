import { describe, expect, it } from 'vitest';
import { mostBands, mostRules } from '../../../src/formats/link-bands';
import { decodeLink, encodeLink } from '../../../src/formats/share-link';
import { en } from '../../../src/i18n/messages/en';
import { moreEn } from '../../../src/i18n/messages/more-en';
import { holidayCalendars, meterClocks } from '../../../src/model/bands';
import { weekdays } from '../../../src/model/calendar';
import { hostCategories } from '../../../src/model/category';
import { limits, longestText, mostDevices } from '../../../src/model/limits';
import { offMethods } from '../../../src/model/off-method';
import { operatingModes } from '../../../src/model/operating-mode';
import { conditions, defaultOwnership, ownershipModes } from '../../../src/model/ownership';
import { defaultAssumptions, type Scenario } from '../../../src/model/scenario';
import { mostAddOns, mostSetups, presences } from '../../../src/model/setup';
import { type TariffChoice, tariffKinds } from '../../../src/model/tariff-choice';
import { gramsPerKwh, money, pricePerKwh, watts } from '../../../src/model/units';
import { codeIn, numberIn, readPage, tableUnder } from './markdown';

const page = readPage('docs/link.md');
const rows = tableUnder(page, 'parameter', 'meaning');
const columnOf = (at: number): Map<string, string> =>
  new Map(rows.map((row) => [codeIn(row[0] ?? '')[0] ?? '', row[at] ?? '']));
const taken = columnOf(3);
const defaults = columnOf(4);

const everything: Scenario = {
  ...defaultAssumptions,
  supplyLoss: { running: watts(1), withoutLoad: watts(1) },
  country: 'DE',
  priceOrigin: 'own',
  priceSince: '2026-01-01',
  printTimes: { days: [1], start: 0 },
  ownIntensity: gramsPerKwh(1),
  ownership: {
    purchases: [{ id: 'hp-t630', condition: 'used', price: money(1) }],
    years: 1,
    priceRise: 1,
    discountRate: 1,
    mode: 'mixed',
    perPrintIds: [],
    pair: ['own-1', 'hp-t630'],
  },
  deviceIds: ['own-1', 'hp-t630', 'setup-1'],
};

const bands: TariffChoice = {
  kind: 'bands',
  bands: {
    bands: [{ id: 'a', name: 'A', price: pricePerKwh(1) }],
    rules: [{ band: 'a', months: [1], days: weekdays, from: 0, to: 96 }],
    holidays: 'IT',
    clock: 'standard',
    timeZone: 'Europe/Rome',
  },
  monthlyFee: money(1),
};

const hourly: TariffChoice = {
  kind: 'hourly',
  hourly: {
    series: { id: 'a', name: 'A' },
    markup: pricePerKwh(1),
    levies: pricePerKwh(1),
    vat: 1,
  },
  monthlyFee: money(1),
};

const writtenNames = (tariff: TariffChoice): string[] => {
  const link = encodeLink({
    scenario: { ...everything, tariff },
    ownDevices: [{ id: 'own-1', name: 'Mine', category: 'laptop', power: {}, note: '' }],
    measurements: [{ deviceId: 'hp-t630', power: {}, note: '' }],
    setups: [
      {
        id: 'setup-1',
        name: 'S',
        hostId: 'hp-t630',
        addOns: [{ deviceId: 'webcam', presence: 'all-year' }],
      },
    ],
  });
  return [...new URLSearchParams(link).keys()];
};

describe('docs/link.md', () => {
  it('names every parameter, in the order in which the app writes them', () => {
    const named = [...taken.keys()];
    const [underBands, underHourly] = [writtenNames(bands), writtenNames(hourly)];
    expect(named.filter((name) => underBands.includes(name))).toEqual(underBands);
    expect(named.filter((name) => underHourly.includes(name))).toEqual(underHourly);
    expect(new Set([...underBands, ...underHourly])).toEqual(new Set(named));
  });

  it.each([
    ['price', limits.price],
    ['prints', limits.printsPerWeek],
    ['hours', limits.hoursPerPrint],
    ['overhead', limits.overheadPerPrint],
    ['plug', limits.plug],
    ['loss', limits.supplyLoss],
    ['noload', limits.supplyLoss],
    ['markup', limits.markup],
    ['levies', limits.levies],
    ['vat', limits.vat],
    ['fee', limits.monthlyFee],
    ['co2', limits.intensity],
    ['years', limits.years],
    ['rise', limits.priceRise],
    ['discount', limits.discountRate],
  ])('says what %s may be', (name, { least, most }) => {
    const [from = '', to = ''] = taken.get(name)?.split(' to ') ?? [];
    expect(numberIn(from) * (from.startsWith('-') ? -1 : 1)).toBe(least);
    expect(numberIn(to)).toBe(most);
  });

  it('says the other limits', () => {
    expect(codeIn(taken.get('off') ?? '')).toEqual([...offMethods]);
    expect(codeIn(taken.get('tariff') ?? '')).toEqual([...tariffKinds]);
    expect(codeIn(taken.get('holidays') ?? '')).toEqual([...holidayCalendars]);
    expect(codeIn(taken.get('clock') ?? '')).toEqual([...meterClocks]);
    expect(taken.get('band')).toContain(`at most ${mostBands}`);
    expect(taken.get('rule')).toContain(`at most ${mostRules}`);
    expect(taken.get('setup')).toContain(`at most ${mostSetups}`);
    expect(taken.get('addon')).toContain(`at most ${mostAddOns}`);
    expect(taken.get('buy')).toContain(`0 to ${limits.purchase.most.toLocaleString('en')}`);
    expect(codeIn(taken.get('bought') ?? '')).toEqual([...conditions]);
    expect(codeIn(taken.get('mode') ?? '')).toEqual([...ownershipModes]);
    expect(codeIn(taken.get('modes') ?? '')).toEqual([...operatingModes]);
    expect(page).toContain(`with ${limits.otherJobs.least} to ${limits.otherJobs.most} other jobs`);
    const [, presence = ''] = /- `presence`: (.*)\./.exec(page) ?? [];
    expect(codeIn(presence)).toEqual([...presences]);
    expect(taken.get('own')).toContain(`at most ${mostDevices}`);
    expect(taken.get('measured')).toContain(`at most ${mostDevices}`);
    expect(taken.get('devices')).toBe(`1 to ${mostDevices} ids`);
    expect(page).toContain(`\`name\`: 1 to ${longestText} characters`);
    const [, kinds = ''] = /- `category`: (.*)\./.exec(page) ?? [];
    expect(codeIn(kinds)).toEqual([...hostCategories]);
  });

  it('says the defaults', () => {
    const { price, currency, habit, switching } = defaultAssumptions;
    expect([...defaults].slice(0, 7)).toEqual(
      Object.entries({
        price,
        currency,
        prints: habit.printsPerWeek,
        hours: habit.hoursPerPrint,
        overhead: habit.overheadPerPrint,
        off: switching.method,
        plug: switching.plug,
      }).map(([name, value]) => [name, String(value)]),
    );
    const { years, priceRise, discountRate, mode } = defaultOwnership;
    const stated = ['years', 'rise', 'discount', 'mode'].map((name) => defaults.get(name));
    expect(stated).toEqual([years, priceRise, discountRate, mode].map(String));
  });

  it('lists every reason for a refusal that the app has words for', () => {
    const named = tableUnder(page, 'reason', 'when').map(([reason = '']) => codeIn(reason)[0]);
    const worded = Object.keys({ ...en, ...moreEn })
      .filter((key) => key.startsWith('refused.'))
      .map((key) => key.slice('refused.'.length));
    expect(named.toSorted()).toEqual(worded.toSorted());
  });

  it('shows examples that the app reads without a refusal', () => {
    const queries = [...page.matchAll(/^(?:#\/compare\?)?((?:price|own)=\S+&devices=\S+)$/gm)];
    expect(queries).toHaveLength(6);
    for (const [, query = ''] of queries) {
      const context = {
        defaults: everything,
        isKnownDevice: (id: string) => ['raspberry-pi-4b', 'hp-t630'].includes(id),
      };
      expect(decodeLink(query, context).refused).toEqual([]);
    }
  });
});
