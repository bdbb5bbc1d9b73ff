import { describe, expect, it } from 'vitest';
import { decodeLink, encodeLink } from '../../../src/formats/share-link';
import { defaultOwnership, type Ownership } from '../../../src/model/ownership';
import { money } from '../../../src/model/units';
import { aScenario } from '../../fixtures/a-scenario';

const defaults = aScenario({ deviceIds: ['hp-t630'] });
const categories = { 'raspberry-pi-4b': 'raspberry-pi', 'hp-t630': 'thin-client' } as const;
const known = new Map(Object.entries(categories));
const decode = (query: string) =>
  decodeLink(query, {
    defaults,
    isKnownDevice: (id) => known.has(id),
    categoryOf: (id) => known.get(id),
  });
const ownershipIn = (query: string) => decode(query).shared.scenario.ownership;
const reasonsIn = (query: string) =>
  decode(query).refused.map(({ parameter, value, reason }) => [parameter, value, reason]);
const both = '&devices=raspberry-pi-4b,hp-t630';

const linkOf = (ownership: Ownership): string =>
  encodeLink({
    scenario: aScenario({ deviceIds: ['raspberry-pi-4b', 'hp-t630'], ownership }),
    ...{ ownDevices: [], measurements: [], setups: [] },
  }).replace(/^.*&plug=1/, '');

describe('owning the machines in a link', () => {
  it('is read from the address of the issue', () => {
    const { shared, refused } = decode(
      'price=0.40&prints=3&hours=5&overhead=20&off=soft-off&devices=raspberry-pi-4b,hp-t630&buy=75,45&years=10&rise=0&discount=0&mode=always-on',
    );
    expect(refused).toEqual([]);
    expect(shared.scenario.ownership).toEqual({
      ...defaultOwnership,
      purchases: [
        { id: 'raspberry-pi-4b', condition: 'new', price: 75 },
        { id: 'hp-t630', condition: 'used', price: 45 },
      ],
    });
  });

  it('is not there where a link says nothing of it', () => {
    expect(ownershipIn('price=0.4')).toBeUndefined();
    expect(linkOf(defaultOwnership)).toBe(`&years=10${both}`);
    expect(ownershipIn('years=10')).toEqual(defaultOwnership);
  });

  it('is written in the order of the devices', () => {
    const link = linkOf({
      purchases: [
        {
          id: 'hp-t630',
          condition: 'used',
          price: money(45),
          extras: { supply: money(8), enclosure: money(5) },
        },
        { id: 'gone', condition: 'new', price: money(1) },
        { id: 'raspberry-pi-4b', condition: 'owned', price: money(75), extras: { card: money(7) } },
      ],
      years: 5,
      priceRise: -2,
      discountRate: 1.5,
      mode: 'mixed',
      perPrintIds: ['gone', 'hp-t630'],
      pair: ['hp-t630', 'raspberry-pi-4b'],
    });
    expect(link).toBe(
      '&buy=0::7,45:8::5&bought=owned,used&years=5&rise=-2&discount=1.5&mode=mixed' +
        `&modes=always-on,per-print&pair=hp-t630,raspberry-pi-4b${both}`,
    );
  });

  it('has no price of what is there already', () => {
    expect(ownershipIn(`buy=0,0:8${both}`)?.purchases).toEqual([
      { id: 'raspberry-pi-4b', condition: 'owned' },
      { id: 'hp-t630', condition: 'owned', extras: { supply: 8 } },
    ]);
    expect(ownershipIn(`buy=75,0&bought=owned,used${both}`)?.purchases).toEqual([
      { id: 'raspberry-pi-4b', condition: 'owned' },
      { id: 'hp-t630', condition: 'used', price: 0 },
    ]);
  });

  it('keeps unknown and nothing apart', () => {
    expect(ownershipIn(`buy=,45${both}`)?.purchases.map(({ id }) => id)).toEqual(['hp-t630']);
    expect(ownershipIn(`bought=new,${both}`)?.purchases).toEqual([
      { id: 'raspberry-pi-4b', condition: 'new' },
    ]);
    expect(ownershipIn(`buy=:8,45${both}`)?.purchases[0]).toEqual({
      id: 'raspberry-pi-4b',
      condition: 'new',
      extras: { supply: 8 },
    });
  });

  it('takes a setup and a device of the user’s own for what they are bought as', () => {
    const query = 'own=own-1~Board~sbc~~~~&setup=setup-1~S~own-1~&buy=9,9&devices=own-1,setup-1';
    expect(ownershipIn(query)?.purchases.map(({ condition }) => condition)).toEqual(['new', 'new']);
  });

  it('goes by the devices as they are listed, also where one is unknown or stands there twice', () => {
    const query = 'buy=1,2,3,4&modes=always-on,always-on,per-print,always-on';
    const { purchases, perPrintIds } =
      ownershipIn(`${query}&devices=hp-t630,nope,raspberry-pi-4b,hp-t630`) ?? defaultOwnership;
    expect(purchases.map(({ id, price }) => [id, price])).toEqual([
      ['hp-t630', 1],
      ['raspberry-pi-4b', 3],
    ]);
    expect(perPrintIds).toEqual(['raspberry-pi-4b']);
    expect(ownershipIn('buy=45')?.purchases[0]).toMatchObject({ id: 'hp-t630', price: 45 });
  });

  it.each([
    ['buy=75', ['buy', '75', 'malformed']],
    ['buy=75,45,1', ['buy', '75,45,1', 'malformed']],
    ['buy=', ['buy', '', 'malformed']],
    ['buy=cheap,', ['buy', 'cheap', 'not-a-number']],
    ['buy=1:2:3:4:5,', ['buy', '1:2:3:4:5', 'malformed']],
    ['buy=,-1', ['buy', '-1', 'out-of-range']],
    ['bought=lent,', ['bought', 'lent', 'unknown-value']],
    ['modes=mixed,', ['modes', 'mixed', 'unknown-value']],
    ['years=2.5', ['years', '2.5', 'malformed']],
    ['years=ten', ['years', 'ten', 'not-a-number']],
    ['pair=hp-t630', ['pair', 'hp-t630', 'malformed']],
    ['pair=hp-t630,hp-t630', ['pair', 'hp-t630,hp-t630', 'malformed']],
    ['pair=hp-t630,nope', ['pair', 'hp-t630,nope', 'unknown-device']],
  ])('is refused: %s', (query, refusal) => {
    expect(reasonsIn(query + both)).toEqual([refusal]);
    expect(ownershipIn(query + both)).toBeUndefined();
  });

  it('keeps the sound items of a list', () => {
    expect(reasonsIn(`buy=cheap,45&years=99${both}`)).toEqual([
      ['buy', 'cheap', 'not-a-number'],
      ['years', '99', 'out-of-range'],
    ]);
    expect(ownershipIn(`buy=cheap,45&years=99${both}`)).toEqual({
      ...defaultOwnership,
      purchases: [{ id: 'hp-t630', condition: 'used', price: 45 }],
    });
  });
});
