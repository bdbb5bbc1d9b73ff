import { describe, expect, it } from 'vitest';
import { decodeLink, encodeLink } from '../../../src/formats/share-link';
import { en } from '../../../src/i18n/messages/en';
import { moreEn } from '../../../src/i18n/messages/more-en';
import { hostCategories } from '../../../src/model/category';
import { limits, longestText, mostDevices } from '../../../src/model/limits';
import { offMethods } from '../../../src/model/off-method';
import { defaultAssumptions, type Scenario } from '../../../src/model/scenario';
import { watts } from '../../../src/model/units';
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
  deviceIds: ['own-1', 'hp-t630'],
};

const written = encodeLink({
  scenario: everything,
  ownDevices: [{ id: 'own-1', name: 'Mine', category: 'laptop', power: {}, note: '' }],
  measurements: [{ deviceId: 'hp-t630', power: {}, note: '' }],
});

describe('docs/link.md', () => {
  it('names every parameter, in the order in which the app writes them', () => {
    expect([...taken.keys()]).toEqual([...new URLSearchParams(written).keys()]);
  });

  it.each([
    ['price', limits.price],
    ['prints', limits.printsPerWeek],
    ['hours', limits.hoursPerPrint],
    ['overhead', limits.overheadPerPrint],
    ['plug', limits.plug],
    ['loss', limits.supplyLoss],
    ['noload', limits.supplyLoss],
  ])('says what %s may be', (name, { least, most }) => {
    expect(taken.get(name)?.split(' to ').map(numberIn)).toEqual([least, most]);
  });

  it('says the other limits', () => {
    expect(codeIn(taken.get('off') ?? '')).toEqual([...offMethods]);
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
    expect(queries).toHaveLength(2);
    for (const [, query = ''] of queries) {
      const context = {
        defaults: everything,
        isKnownDevice: (id: string) => ['raspberry-pi-4b', 'hp-t630'].includes(id),
      };
      expect(decodeLink(query, context).refused).toEqual([]);
    }
  });
});
