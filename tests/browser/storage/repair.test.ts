import { describe, expect, it } from 'vitest';
import { longestText, mostDevices } from '../../../src/model/limits';
import { defaultAssumptions } from '../../../src/model/scenario';
import { defaultSettings } from '../../../src/model/settings';
import { watts } from '../../../src/model/units';
import { migrations } from '../../../src/storage/migrations';
import { repairMeasurement, repairOwnDevice } from '../../../src/storage/repair-device';
import { repairScenario } from '../../../src/storage/repair-scenario';
import { repairSettings } from '../../../src/storage/repair-settings';
import {
  buildVersion,
  freshName,
  measurement,
  open,
  ownDevice,
  reading,
  scenario,
} from './user-data-fixtures';

describe('sound records', () => {
  it('come out as they went in', async () => {
    expect(repairOwnDevice(ownDevice())).toEqual({ value: ownDevice(), dropped: [] });
    expect(repairMeasurement(measurement())).toEqual({ value: measurement(), dropped: [] });
    expect(await repairScenario(scenario())).toEqual({ value: scenario(), dropped: [] });
    expect(repairSettings(defaultSettings)).toEqual({ value: defaultSettings, dropped: [] });
  });

  it('lose keys that nobody knows', () => {
    const input = {
      ...ownDevice(),
      colour: 'red',
      power: { idle: { ...reading(3), unit: 'W' }, warp: 1 },
    };
    expect(repairOwnDevice(input)).toEqual({
      value: ownDevice({ power: { idle: reading(3) } }),
      dropped: [],
    });
  });
});

describe('broken records', () => {
  it('keep the states that are sound', () => {
    const power = {
      off: { ...reading(1), low: 2 },
      idle: reading(9.5),
      printing: { ...reading(Number.NaN) },
    };
    expect(repairOwnDevice({ ...ownDevice(), power })).toEqual({
      value: ownDevice({ power: { idle: reading(9.5) } }),
      dropped: ['power.off', 'power.printing'],
    });
  });

  it.each([
    ['a text', 'device'],
    ['nothing', null],
    ['a list', [ownDevice()]],
    ['without an id', { ...ownDevice(), id: undefined }],
    ['with a catalogue device’s id', ownDevice({ id: 'raspberry-pi-4b' })],
    ['with an id that is no id', { ...ownDevice(), id: 'own-__proto__' }],
    ['of a category that is none', { ...ownDevice(), category: 'toaster' }],
  ])('are refused where they are %s', (_case, input) => {
    expect(repairOwnDevice(input).value).toBeUndefined();
  });

  it('keep a nameless device, and the beginning of a text too long', () => {
    const { value, dropped } = repairOwnDevice({ ...ownDevice(), name: 7, note: 'n'.repeat(500) });
    expect(value).toEqual(ownDevice({ name: 'own-attic-laptop', note: 'n'.repeat(longestText) }));
    expect(dropped).toEqual(['name', 'note']);
  });

  it('do not take a price into another currency', async () => {
    const { value, dropped } = await repairScenario({ ...scenario(), price: 70, currency: 'Ft' });
    expect(value).toMatchObject({ price: defaultAssumptions.price, currency: 'EUR' });
    expect(dropped).toEqual(['currency', 'price']);
  });

  it('keep the sound devices of a comparison, once each and no more than allowed', async () => {
    const ids = Array.from({ length: mostDevices }, (_, number) => `device-${number}`);
    const deviceIds = ['device-0', 4, 'Not An Id', ...ids, 'one-too-many'];
    const { value, dropped } = await repairScenario({ ...scenario(), deviceIds });
    expect(value?.deviceIds).toEqual(ids);
    expect(dropped).toEqual(['deviceIds']);
  });

  it('fall back field by field', async () => {
    const { value, dropped } = await repairScenario({
      ...scenario(),
      habit: { printsPerWeek: 2, hoursPerPrint: -1, overheadPerPrint: '20' },
      switching: 'soft-off',
      supplyLoss: { running: 11, withoutLoad: 0.1 },
    });
    expect(value).toEqual(
      scenario({
        habit: { ...defaultAssumptions.habit, printsPerWeek: 2 },
        supplyLoss: { withoutLoad: watts(0.1) },
      }),
    );
    expect(dropped).toEqual([
      'switching',
      'habit.hoursPerPrint',
      'habit.overheadPerPrint',
      'supplyLoss.running',
    ]);
  });

  it('have no prototype to offer', () => {
    const hostile: unknown = JSON.parse(
      '{"__proto__":{"language":"de","theme":"dark"},"constructor":{"prototype":{"theme":"dark"}}}',
    );
    expect(repairSettings(hostile).value).toEqual(defaultSettings);
    const inheriting: unknown = Object.create({ ...defaultSettings, theme: 'dark' });
    expect(repairSettings(inheriting).value).toEqual(defaultSettings);
    expect('language' in {}).toBe(false);
  });

  it('are reported and stay in the database', async () => {
    const name = freshName();
    const database = await buildVersion(name, migrations.length, {
      profiles: [[ownDevice()], [{ id: 'own-broken', power: 7 }], [{ ...ownDevice(), id: 7 }]],
      measurements: [[{ ...measurement(), power: { idle: reading(5001), off: reading(1) } }]],
      comparison: [
        [[], 'current'],
        [scenario(), 'stray'],
      ],
      settings: [[new Map([['theme', 'dark']]), 'current']],
    });
    const data = await open({ name });
    const { repaired, ...loaded } = await data.load();
    expect(loaded).toEqual({
      ownDevices: [ownDevice()],
      measurements: [measurement({ power: { off: reading(1) } })],
      setups: [],
      scenario: { ...defaultAssumptions, deviceIds: [] },
      settings: defaultSettings,
    });
    expect(repaired).toEqual([
      { kind: 'profiles', key: '7', refused: true, dropped: ['id'] },
      { kind: 'profiles', key: 'own-broken', refused: true, dropped: [] },
      { kind: 'measurements', key: 'raspberry-pi-4b', refused: false, dropped: ['power.idle'] },
    ]);
    expect(await database.count('profiles')).toBe(3);
  });
});
