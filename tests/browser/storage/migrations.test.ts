import { describe, expect, it } from 'vitest';
import { anyTime } from '../../../src/model/print-times';
import { defaultSettings } from '../../../src/model/settings';
import { openKeptComparisons } from '../../../src/storage/kept-comparisons';
import { type MigrationStep, migrations } from '../../../src/storage/migrations';
import { openPriceSeries } from '../../../src/storage/price-series';
import { aPriceSeries, hourlyRows } from '../../fixtures/a-price-series';
import { aKeptComparison } from '../../fixtures/a-scenario';
import { aBandTariff } from '../../unit/model/a-band-tariff';
import {
  buildVersion,
  freshName,
  open,
  openRaw,
  ownDevice,
  rawRecords,
  type StoredRows,
  setup,
} from './user-data-fixtures';

/** What the first version did not know yet. */
const addedToVersion1 = { priceOrigin: 'own', tariff: { kind: 'flat' }, printTimes: anyTime };

/** Records as the builds of each version wrote them. A released version's records are never changed. */
const writtenBy: Record<number, StoredRows> = {
  0: {},
  1: {
    profiles: [
      [
        {
          id: 'own-attic-laptop',
          name: 'Attic laptop',
          category: 'laptop',
          power: { idle: { low: 9, typical: 9.5, high: 10, side: 'wall' } },
          note: 'lid closed',
        },
      ],
    ],
    measurements: [
      [
        {
          deviceId: 'raspberry-pi-4b',
          power: { idle: { low: 3.1, typical: 3.1, high: 3.1, side: 'dc' } },
          note: '',
        },
      ],
    ],
    comparison: [
      [
        {
          price: 0.32,
          currency: 'CHF',
          habit: { printsPerWeek: 2, hoursPerPrint: 4, overheadPerPrint: 15 },
          switching: { method: 'smart-plug', plug: 0.8 },
          supplyLoss: { running: 0.7 },
          deviceIds: ['raspberry-pi-4b', 'own-attic-laptop'],
        },
        'current',
      ],
    ],
    settings: [[{ language: 'de', theme: 'dark', installHintDismissed: true }, 'current']],
  },
  2: {
    comparison: [
      [
        {
          price: 0.32,
          priceOrigin: 'own',
          priceSince: '2026-11-22',
          currency: 'CHF',
          country: 'CH',
          ownIntensity: 42,
          tariff: {
            kind: 'hourly',
            bands: aBandTariff(),
            hourly: {
              series: { id: 'series-1', name: 'SMARD 2025' },
              markup: 0.02,
              levies: 0.15,
              vat: 19,
            },
            monthlyFee: 9.9,
          },
          habit: { printsPerWeek: 2, hoursPerPrint: 4, overheadPerPrint: 15 },
          printTimes: { days: [6, 7], start: 40 },
          switching: { method: 'smart-plug', plug: 0.8 },
          supplyLoss: { running: 0.7 },
          deviceIds: ['raspberry-pi-4b'],
        },
        'current',
      ],
    ],
    series: [[aPriceSeries()]],
    seriesRows: [[{ id: 'series-1', ...hourlyRows(48) }]],
    kept: [[aKeptComparison()]],
  },
  3: {
    setups: [
      [
        {
          id: 'setup-nas',
          name: 'NAS',
          hostId: 'raspberry-pi-4b',
          addOns: [],
          runsAnyway: { charged: 'share', otherJobs: 3 },
        },
      ],
      [
        {
          id: 'setup-shelf',
          name: 'Shelf',
          hostId: 'hp-t630',
          addOns: [
            { presence: 'with-host', deviceId: 'logitech-c270' },
            { presence: 'while-printing', name: 'Lamp', watts: { idle: 0, printing: 4.5 } },
          ],
          runsAnyway: { charged: 'increment', readings: { before: 7, waiting: 7.2, printing: 9 } },
        },
      ],
    ],
    comparison: [
      [
        {
          price: 0.32,
          priceOrigin: 'own',
          currency: 'CHF',
          tariff: { kind: 'flat' },
          habit: { printsPerWeek: 2, hoursPerPrint: 4, overheadPerPrint: 15 },
          printTimes: anyTime,
          switching: { method: 'smart-plug', plug: 0.8 },
          supplyLoss: {},
          ownership: {
            purchases: [
              { id: 'raspberry-pi-4b', condition: 'new', price: 75, extras: { card: 8.5 } },
              { id: 'setup-shelf', condition: 'owned' },
            ],
            years: 7,
            priceRise: 2.5,
            discountRate: 1,
            mode: 'mixed',
            perPrintIds: ['setup-shelf'],
            pair: ['setup-shelf', 'raspberry-pi-4b'],
          },
          deviceIds: ['setup-shelf', 'raspberry-pi-4b'],
        },
        'current',
      ],
    ],
    series: [[aPriceSeries()]],
    seriesRows: [[{ id: 'series-1', ...hourlyRows(48) }]],
    kept: [[aKeptComparison()]],
  },
};

const newest = migrations.length;
const versions = Array.from({ length: newest + 1 }, (_, version) => version);

describe('a database of each version', () => {
  it.each(versions)('%i is opened with nothing lost', async (version) => {
    const name = freshName();
    const records = writtenBy[version] ?? expect.fail('a version without its records');
    if (version > 0) (await buildVersion(name, version, records)).close();
    const data = await open({ name });
    const { repaired, ...loaded } = await data.load();
    const comparison = records.comparison?.[0]?.[0];
    expect(repaired).toEqual([]);
    expect(loaded).toEqual({
      ownDevices: (records.profiles ?? []).map(([record]) => record),
      measurements: (records.measurements ?? []).map(([record]) => record),
      setups: (records.setups ?? []).map(([record]) => record),
      scenario: comparison && { ...(version === 1 && addedToVersion1), ...Object(comparison) },
      settings: records.settings?.[0]?.[0] ?? defaultSettings,
    });
    const series = openPriceSeries(data);
    expect(await series.list()).toEqual((records.series ?? []).map(([record]) => record));
    expect(await series.readRows('series-1')).toEqual(version < 2 ? undefined : hourlyRows(48));
    const kept = openKeptComparisons(data);
    expect(await kept.list()).toEqual((records.kept ?? []).map(([record]) => record));
    expect([series.repaired, kept.repaired]).toEqual([[], []]);
    expect((await openRaw(name)).version).toBe(newest);
  });

  it.each(versions)(
    '%i takes setups, series and kept comparisons from then on',
    async (version) => {
      const name = freshName();
      if (version > 0) (await buildVersion(name, version, writtenBy[version] ?? {})).close();
      const data = await open({ name });
      const added = aPriceSeries({ id: 'series-2' });
      expect(await openPriceSeries(data).save(added, hourlyRows(48))).toBeUndefined();
      expect(await openPriceSeries(data).list()).toContainEqual(added);
      expect(await data.saveSetup(setup())).toBeUndefined();
      expect((await data.load()).setups).toContainEqual(setup());
      const kept = { ...aKeptComparison(), id: 'kept-2' };
      expect(await openKeptComparisons(data).save(kept)).toBeUndefined();
      expect(await openKeptComparisons(data).list()).toContainEqual(kept);
    },
  );
});

describe('later steps', () => {
  const appendTo =
    (mark: string): MigrationStep =>
    async (_database, transaction) => {
      const store = transaction.objectStore('profiles');
      for (const device of await store.getAll())
        await store.put?.({ ...device, note: `${device.note}${mark}` });
    };

  it('run in order and keep the data', async () => {
    const name = freshName();
    const before = await open({ name });
    await before.saveDevice(ownDevice({ note: 'a' }));
    before.close();
    const steps = [...migrations, appendTo('b'), appendTo('c')];
    const after = await open({ name, steps });
    expect((await after.load()).ownDevices).toEqual([ownDevice({ note: 'abc' })]);
    expect((await openRaw(name)).version).toBe(steps.length);
  });

  it('all run for somebody who comes from nothing', async () => {
    const create: MigrationStep = (database) => {
      database.createObjectStore('spools');
    };
    const name = freshName();
    const data = await open({ name, steps: [...migrations, appendTo('b'), create] });
    expect(data.status.current).toBeUndefined();
    expect([...(await openRaw(name)).objectStoreNames]).toContain('spools');
  });

  it.each<[string, MigrationStep]>([
    [
      'at once',
      () => {
        throw new Error('broken step');
      },
    ],
    [
      'after a request',
      (_database, transaction) => transaction.objectStore('nowhere').count().then(),
    ],
    [
      'half way',
      async (database, transaction) => {
        database.deleteObjectStore('settings');
        await transaction.objectStore('profiles').clear?.();
        throw new Error('broken step');
      },
    ],
  ])('that fail %s leave the old version as it was', async (_when, broken) => {
    const name = freshName();
    const before = await open({ name });
    await before.saveDevice(ownDevice());
    before.close();
    const after = await open({ name, steps: [...migrations, appendTo('b'), broken] });
    expect(after.status.current).toBe('unavailable');
    expect((await after.load()).ownDevices).toEqual([]);
    expect(await after.saveDevice(ownDevice({ id: 'own-other' }))).toBe('unavailable');
    const left = await openRaw(name);
    expect(left.version).toBe(newest);
    expect([...left.objectStoreNames]).toContain('settings');
    expect(await rawRecords(left, 'profiles')).toEqual([ownDevice()]);
  });
});
