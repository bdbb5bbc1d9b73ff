import type { Measurement, OwnDevice } from '../model/own-device';
import type { Scenario } from '../model/scenario';
import type { Settings } from '../model/settings';
import type { Setup } from '../model/setup';
import { type Connection, keepConnection } from './connection';
import { createListeners } from './listeners';
import { type MigrationStep, migrations } from './migrations';
import type { Waiting } from './on-demand-records';
import { joinOtherTabs } from './other-tabs';
import { type AnyKind, databaseName, onDemandKinds, onlyKey, recordKinds } from './schema';
import { createStatus, type Status } from './status';
import {
  type LoadedData,
  noRecords,
  nothingStored,
  partOf,
  readRecords,
  type StoredData,
} from './stored-data';
import type { StorageTrouble } from './trouble';
import { createWriteQueue, type WriteQueue } from './write-queue';

/** Settled once a record is kept, or with the trouble where it is not; never rejects. */
export type Saved = Promise<StorageTrouble | undefined>;

/** `opened`: the database answered at last. `emptied`: everything was deleted here. */
export type OnDemandNews = AnyKind | 'opened' | 'emptied';

/** The way to what is not read at the start, over the same connection. */
export interface OnDemand {
  readonly run: Connection['run'];
  /** Says to the other tabs that records of a kind have changed in the database. */
  announce(kind: AnyKind): void;
  /** What could not be written yet, under any key that is its alone. */
  readonly waiting: Map<string, Waiting>;
  /**
   * Tells the kinds that another tab changed, and what concerns them all.
   * @returns how to be told no more
   */
  subscribe(listener: (news: OnDemandNews) => void): () => void;
}

/** The way to all records at once, for backups. */
export interface Whole extends Pick<WriteQueue, 'overlay' | 'rewrite' | 'retry'> {
  /** Has this page take up what the database holds now. */
  reread(): Promise<void>;
}

/**
 * What the user made and set, kept in this browser. Every change is written at once. What could not be
 * written is remembered as long as the page is open, and written with the next change that succeeds.
 */
export interface UserData {
  /**
   * All data, broken records repaired; without a database what was changed since, else defaults.
   * Takes over what is left after `deleted-underneath`, which is then over.
   */
  load(): Promise<LoadedData>;
  saveDevice(device: OwnDevice): Saved;
  deleteDevice(id: string): Saved;
  saveMeasurement(measurement: Measurement): Saved;
  deleteMeasurement(deviceId: string): Saved;
  saveSetup(setup: Setup): Saved;
  deleteSetup(id: string): Saved;
  saveScenario(scenario: Scenario): Saved;
  saveSettings(settings: Settings): Saved;
  /** Removes all records, here and in the app's other tabs. */
  deleteEverything(): Saved;
  readonly onDemand: OnDemand;
  readonly whole: Whole;
  readonly status: Status;
  /**
   * Tells the parts of the data that changed without this page: in another tab, or because the
   * database answered at last.
   * @returns how to be told no more
   */
  subscribe(listener: (fresh: Partial<StoredData>) => void): () => void;
  close(): void;
}

/** Tests use a database of their own, and layouts that do not exist yet. */
export interface UserDataOptions {
  readonly name?: string;
  readonly steps?: readonly MigrationStep[];
  /** Milliseconds until the app goes on without a database that does not answer. */
  readonly timeLimit?: number;
}

/** Opens the user's data. Never rejects: without a database the data live as long as the page. */
export const openUserData = async ({
  name = databaseName,
  steps = migrations,
  timeLimit = 3000,
}: UserDataOptions = {}): Promise<UserData> => {
  const status = createStatus();
  const changes = createListeners<Partial<StoredData>>();
  const onDemand = createListeners<OnDemandNews>();
  let openedBefore = false;

  const readNow = async (): Promise<LoadedData> => {
    const outcome = await connection.run(readRecords, 'unavailable');
    const failed = 'trouble' in outcome;
    status.set('reading', failed ? outcome.trouble : undefined);
    const records = failed ? noRecords(recordKinds) : outcome.value;
    for (const kind of recordKinds) queue.overlay(kind, records[kind]);
    if (recordKinds.every((kind) => records[kind].size === 0)) return nothingStored;
    // What checks and mends is fetched only where there is something to check.
    return (await import('./repair-records')).repairRecords(records);
  };

  // One after the other: what was read earlier must not be told later.
  let lastRead: Promise<unknown> = Promise.resolve();
  const read = (): Promise<LoadedData> => {
    const reading = lastRead.then(readNow, readNow);
    lastRead = reading;
    return reading;
  };

  const tabs = joinOtherTabs(name, async (changed) => {
    const kind = recordKinds.find((known) => known === changed);
    if (!kind) return onDemand.tell(changed);
    const data = await read();
    if (status.of('reading') === undefined) changes.tell(partOf(kind, data));
  });

  const connection: Connection = keepConnection(
    { name, steps, timeLimit },
    {
      failed: (trouble) => status.set('connection', trouble),
      async opened(created) {
        const late = status.of('connection') !== undefined;
        status.set('connection', undefined);
        // An empty database must not empty what the page still shows.
        if (created && openedBefore) status.set('deletion', 'deleted-underneath');
        openedBefore = true;
        if (!late) return;
        await queue.retry();
        onDemand.tell('opened');
        if (status.of('deletion') === undefined) changes.tell(await read());
      },
    },
  );

  const queue: WriteQueue = createWriteQueue(connection, {
    written: tabs.announce,
    settled: (trouble) => status.set('writing', trouble),
  });

  await connection.run(async () => undefined, 'unavailable');

  return {
    async load() {
      const data = await read();
      if (status.of('reading') === undefined) status.set('deletion', undefined);
      return data;
    },
    saveDevice: (device) => queue.save({ kind: 'profiles', key: device.id, value: device }),
    deleteDevice: (id) => queue.save({ kind: 'profiles', key: id }),
    saveMeasurement: (measurement) =>
      queue.save({ kind: 'measurements', key: measurement.deviceId, value: measurement }),
    deleteMeasurement: (deviceId) => queue.save({ kind: 'measurements', key: deviceId }),
    saveSetup: (setup) => queue.save({ kind: 'setups', key: setup.id, value: setup }),
    deleteSetup: (id) => queue.save({ kind: 'setups', key: id }),
    saveScenario: (scenario) => queue.save({ kind: 'comparison', key: onlyKey, value: scenario }),
    saveSettings: (settings) => queue.save({ kind: 'settings', key: onlyKey, value: settings }),
    async deleteEverything() {
      const trouble = await queue.deleteEverything();
      onDemand.tell('emptied');
      return trouble;
    },
    onDemand: {
      run: connection.run,
      announce: tabs.announce,
      waiting: new Map(),
      subscribe: onDemand.add,
    },
    whole: {
      ...queue,
      async reread() {
        changes.tell(await read());
        onDemandKinds.forEach(onDemand.tell);
      },
    },
    status,
    subscribe: changes.add,
    close() {
      tabs.close();
      connection.close();
    },
  };
};
