import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits, mostDevices, within } from '../../../src/model/limits';
import { defaultOwnership } from '../../../src/model/ownership';
import { defaultAssumptions } from '../../../src/model/scenario';
import { isSetupId, mostAddOns } from '../../../src/model/setup';
import { migrations } from '../../../src/storage/migrations';
import { repairRecords } from '../../../src/storage/repair-records';
import { repairScenario } from '../../../src/storage/repair-scenario';
import { repairSetup } from '../../../src/storage/repair-setup';
import { recordKinds } from '../../../src/storage/schema';
import { noRecords } from '../../../src/storage/stored-data';
import {
  anyValue,
  buildVersion,
  damaged,
  freshName,
  open,
  ownership,
  scenario,
  setup,
} from './user-data-fixtures';

const [camera, lamp] = setup().addOns;
const notFetched = () =>
  Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

describe('a setup', () => {
  it.each([
    ['with all it may have', setup()],
    ['charged by its share', setup({ runsAnyway: { charged: 'share', otherJobs: 3 } })],
    ['charged by published figures', setup({ runsAnyway: { charged: 'increment' } })],
  ])('%s comes out as it went in', (_what, sound) => {
    expect(repairSetup(structuredClone(sound))).toEqual({ value: sound, dropped: [] });
  });

  it('that is there for printing alone has no way of being charged', () => {
    const { runsAnyway: _, ...plain } = setup();
    const { value } = repairSetup(plain);
    expect(value).toStrictEqual(plain);
  });

  it.each([
    ['nothing', null],
    ['without an id', { ...setup(), id: undefined }],
    ['with the id of a device', { ...setup(), id: 'own-attic' }],
    ['with an id too long', { ...setup(), id: `setup-${'a'.repeat(60)}` }],
    ['without a host', { ...setup(), hostId: '' }],
    ['on another setup', { ...setup(), hostId: 'setup-other' }],
  ])('is refused where it is %s', (_case, input) => {
    expect(repairSetup(input).value).toBeUndefined();
  });

  it('keeps its sound add-ons, no more than it may have', () => {
    const broken = [
      { presence: 'sometimes', deviceId: 'logitech-c270' },
      { presence: 'all-year' },
      { presence: 'all-year', name: 'Lamp' },
      { ...lamp, watts: { idle: 0, printing: limits.power.most + 1 } },
      7,
    ];
    expect(repairSetup({ ...setup(), addOns: [camera, ...broken, lamp] })).toEqual({
      value: setup(),
      dropped: ['addOns'],
    });
    const { value } = repairSetup({ ...setup(), addOns: Array(mostAddOns + 1).fill(camera) });
    expect(value?.addOns).toHaveLength(mostAddOns);
  });

  it.each([
    ['no way at all', { charged: 'double' }],
    ['no number of jobs', { charged: 'share' }],
    ['half a job', { charged: 'share', otherJobs: 0.5 }],
    ['a broken reading', { charged: 'increment', readings: { before: 5, printing: -1 } }],
    ['one reading missing', { charged: 'increment', readings: { before: 5 } }],
  ])('charged in %s counts as a whole', (_case, runsAnyway) => {
    const { runsAnyway: _, ...plain } = setup();
    expect(repairSetup({ ...plain, runsAnyway })).toEqual({
      value: plain,
      dropped: ['runsAnyway'],
    });
  });

  it('is sound or refused, whatever is stored', () => {
    fc.assert(
      fc.property(fc.oneof(anyValue, damaged(setup())), (input) => {
        const { value } = repairSetup(input);
        if (!value) return;
        expect(isSetupId(value.id)).toBe(true);
        expect(value.addOns.length).toBeLessThanOrEqual(mostAddOns);
        for (const { watts: own } of value.addOns) {
          if (own) expect(within(own.idle, limits.power)).toBe(true);
        }
        expect(repairSetup(value)).toEqual({ value, dropped: [] });
      }),
      { numRuns: 500 },
    );
  });
});

describe('setups that are read', () => {
  it('are reported where they are broken, and stay in the database', async () => {
    const name = freshName();
    const database = await buildVersion(name, migrations.length, {
      setups: [[setup()], [{ id: 'setup-broken', addOns: 7 }], [setup({ id: 'setup-nameless' })]],
    });
    await database.put('setups', { ...setup({ id: 'setup-nameless' }), name: 7 });
    const { setups, repaired } = await (await open({ name })).load();
    expect(setups).toEqual([setup(), setup({ id: 'setup-nameless', name: 'setup-nameless' })]);
    expect(repaired).toEqual([
      { kind: 'setups', key: 'setup-broken', refused: true, dropped: [] },
      { kind: 'setups', key: 'setup-nameless', refused: false, dropped: ['name'] },
    ]);
    expect(await database.count('setups')).toBe(3);
  });

  it('are not lost where their repair cannot be fetched', async () => {
    const stored = new Map<unknown, unknown>([
      ['setup-attic', setup()],
      ['setup-none', 7],
    ]);
    const { setups } = await repairRecords(
      { ...noRecords(recordKinds), setups: stored },
      notFetched,
    );
    expect(setups).toEqual([setup()]);
  });

  it('need no repair where there are none', async () => {
    const { setups } = await repairRecords(noRecords(recordKinds), () =>
      expect.fail('fetched for nothing'),
    );
    expect(setups).toEqual([]);
  });
});

describe('what the machines cost', () => {
  const repaired = async (stored: unknown) => {
    const { value, dropped } = await repairScenario({ ...scenario(), ownership: stored });
    return { ownership: value?.ownership, dropped };
  };

  it('comes out as it went in', async () => {
    const sound = structuredClone(ownership());
    expect(await repaired(sound)).toEqual({ ownership: ownership(), dropped: [] });
  });

  it('is absent where nobody said anything', async () => {
    const { value } = await repairScenario(structuredClone(scenario()));
    expect(value && 'ownership' in value).toBe(false);
  });

  it('is absent where it is no record at all', async () => {
    expect(await repaired('much')).toEqual({ ownership: undefined, dropped: ['ownership'] });
  });

  it('falls back field by field', async () => {
    const [first] = ownership().purchases;
    const broken = {
      purchases: [
        first,
        { id: 'hp-t630', condition: 'stolen', price: 45 },
        { id: 'hp-t630', condition: 'used', price: -45 },
        { id: 'Not An Id', condition: 'owned' },
      ],
      years: 7.5,
      priceRise: 51,
      discountRate: '1',
      mode: 'always-on',
      perPrintIds: ['raspberry-pi-4b', 4, 'raspberry-pi-4b'],
      pair: ['raspberry-pi-4b'],
    };
    expect(await repaired(broken)).toEqual({
      ownership: {
        ...defaultOwnership,
        purchases: [first],
        perPrintIds: ['raspberry-pi-4b'],
      },
      dropped: [
        'ownership.purchases',
        'ownership.years',
        'ownership.priceRise',
        'ownership.discountRate',
        'ownership.perPrintIds',
        'ownership.pair',
      ],
    });
  });

  it('is not lost where its repair cannot be fetched', async () => {
    const stored = { ...scenario(), ownership: ownership() };
    const { value } = await repairScenario(stored, undefined, notFetched);
    expect(value?.ownership).toEqual(ownership());
  });

  it('is within the limits, whatever is stored', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyValue, damaged(ownership())), async (input) => {
        const { ownership: value } = await repaired(input);
        if (!value) return;
        expect(within(value.years, limits.years)).toBe(true);
        expect(within(value.priceRise, limits.priceRise)).toBe(true);
        expect(within(value.discountRate, limits.discountRate)).toBe(true);
        expect(value.perPrintIds.length).toBeLessThanOrEqual(mostDevices);
        for (const { price } of value.purchases)
          expect(price === undefined || within(price, limits.purchase)).toBe(true);
        expect(await repaired(value)).toEqual({ ownership: value, dropped: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('does not keep a comparison from being read', async () => {
    const { value } = await repairScenario({ ownership: ownership() });
    expect(value).toEqual({ ...defaultAssumptions, ownership: ownership(), deviceIds: [] });
  });
});
