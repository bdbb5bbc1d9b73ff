import fc from 'fast-check';
import { type IDBPDatabase, openDB } from 'idb';
import { onTestFinished } from 'vitest';
import type { Measurement, OwnDevice } from '../../../src/model/own-device';
import type { Ownership } from '../../../src/model/ownership';
import type { StatePower } from '../../../src/model/power';
import { exactly } from '../../../src/model/range';
import { defaultAssumptions, type Scenario } from '../../../src/model/scenario';
import type { Setup } from '../../../src/model/setup';
import { money, watts } from '../../../src/model/units';
import { migrate, migrations } from '../../../src/storage/migrations';
import type { AnyKind } from '../../../src/storage/schema';
import { openUserData, type UserData, type UserDataOptions } from '../../../src/storage/user-data';

/** A database name that no other test uses; the database is deleted after the test. */
export const freshName = (): string => {
  const name = `test-${crypto.randomUUID()}`;
  onTestFinished(() => {
    indexedDB.deleteDatabase(name);
  });
  return name;
};

/** Opens user data and closes them after the test. */
export const open = async (options: UserDataOptions): Promise<UserData> => {
  const data = await openUserData(options);
  onTestFinished(data.close);
  return data;
};

/** One reading at the wall. */
export const reading = (value: number): StatePower => ({ ...exactly(watts(value)), side: 'wall' });

/** A device of the user's own. */
export const ownDevice = (overrides: Partial<OwnDevice> = {}): OwnDevice => ({
  id: 'own-attic-laptop',
  name: 'Attic laptop',
  category: 'laptop',
  power: { off: reading(0.4), idle: reading(9.5) },
  note: 'Shelly plug, lid closed',
  ...overrides,
});

/** The user's own figures for a catalogue device. */
export const measurement = (overrides: Partial<Measurement> = {}): Measurement => ({
  deviceId: 'raspberry-pi-4b',
  power: { idle: reading(3.1) },
  note: '',
  ...overrides,
});

/** A setup of the laptop that runs anyway, with a cited camera and a lamp of its own watts. */
export const setup = (overrides: Partial<Setup> = {}): Setup => ({
  id: 'setup-attic',
  name: 'Attic with camera',
  hostId: 'own-attic-laptop',
  addOns: [
    { presence: 'with-host', deviceId: 'logitech-c270' },
    {
      presence: 'while-printing',
      name: 'Lamp',
      watts: { idle: watts(0), printing: watts(4.5) },
    },
  ],
  runsAnyway: {
    charged: 'increment',
    readings: { before: watts(9), waiting: watts(9.2), printing: watts(11) },
  },
  ...overrides,
});

/** What the machines of the comparison cost. */
export const ownership = (overrides: Partial<Ownership> = {}): Ownership => ({
  purchases: [
    {
      id: 'raspberry-pi-4b',
      condition: 'new',
      price: money(75),
      extras: { supply: money(9), card: money(8.5) },
    },
    { id: 'setup-attic', condition: 'owned' },
  ],
  years: 7,
  priceRise: 2.5,
  discountRate: 1,
  mode: 'mixed',
  perPrintIds: ['raspberry-pi-4b'],
  pair: ['raspberry-pi-4b', 'setup-attic'],
  ...overrides,
});

/** A comparison unlike the default one. */
export const scenario = (overrides: Partial<Scenario> = {}): Scenario => ({
  ...defaultAssumptions,
  currency: 'CHF',
  supplyLoss: { running: watts(0.7) },
  deviceIds: ['raspberry-pi-4b', 'own-attic-laptop'],
  ...overrides,
});

/** Opens a database without the storage layer, at a version as it is or newer. */
export const openRaw = (
  name: string,
  version?: number,
  upgrade: (database: IDBDatabase, request: IDBOpenDBRequest) => void = () => undefined,
): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => upgrade(request.result, request);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const database = request.result;
      onTestFinished(() => database.close());
      resolve(database);
    };
  });

/** The records of a store without the storage layer. */
export const rawRecords = (database: IDBDatabase, store: string): Promise<unknown[]> =>
  new Promise((resolve, reject) => {
    const request = database.transaction(store).objectStore(store).getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Records as they stand in the stores, with their keys where a store has keys of its own. */
export type StoredRows = {
  readonly [Kind in AnyKind]?: readonly [record: unknown, key?: string][];
};

/** A database at an earlier version, made by that version's steps, with the records given by store. */
export const buildVersion = async (
  name: string,
  version: number,
  records: StoredRows,
): Promise<IDBPDatabase> => {
  const database = await openDB(name, version, {
    upgrade(upgraded, from, to, transaction) {
      void migrate(upgraded, from, to ?? version, transaction, migrations);
    },
  });
  onTestFinished(() => database.close());
  for (const [store, rows] of Object.entries(records))
    for (const [record, key] of rows) await database.put(store, record, key);
  return database;
};

/** Anything, rich in what is no record. */
export const anyValue = fc.oneof(
  fc.jsonValue(),
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
  fc.double(),
);

/** A sound record's keys at any depth, each with its value, a hostile one, or none. */
export const damaged = (sound: unknown): fc.Arbitrary<unknown> => {
  if (typeof sound !== 'object' || sound === null || Array.isArray(sound))
    return fc.oneof(
      { weight: 2, arbitrary: fc.constant(sound) },
      { weight: 1, arbitrary: anyValue },
    );
  const fields = Object.entries(sound).map(([key, value]) => [key, damaged(value)]);
  const record = fc.record(Object.fromEntries(fields), { requiredKeys: [] });
  return fc.oneof({ weight: 5, arbitrary: record }, { weight: 1, arbitrary: anyValue });
};
