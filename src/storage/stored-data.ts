import type { Measurement, OwnDevice } from '../model/own-device';
import type { Scenario } from '../model/scenario';
import { defaultSettings, type Settings } from '../model/settings';
import type { Setup } from '../model/setup';
import { type AnyKind, type Database, type RecordKind, recordKinds } from './schema';

/** Everything of the user's that is kept. */
export interface StoredData {
  readonly ownDevices: readonly OwnDevice[];
  readonly measurements: readonly Measurement[];
  readonly setups: readonly Setup[];
  /** Undefined until the user changes the comparison. */
  readonly scenario: Scenario | undefined;
  readonly settings: Settings;
}

/** One record that did not come back as it should have. It stays in the database as it was. */
export interface Repair {
  readonly kind: AnyKind;
  readonly key: string;
  /** True where nothing of the record could be used. */
  readonly refused: boolean;
  /** The fields left out, cut or set to their default, as dotted paths. */
  readonly dropped: readonly string[];
}

/** What is kept, and what of it had to be repaired. */
export interface LoadedData extends StoredData {
  readonly repaired: readonly Repair[];
}

/** One kind's records by key, unrepaired. */
export type Records = Map<unknown, unknown>;
/** All records, unrepaired. */
export type AllRecords = Record<RecordKind, Records>;

/** No records of any kind. */
export const noRecords = (): AllRecords => ({
  profiles: new Map(),
  measurements: new Map(),
  setups: new Map(),
  comparison: new Map(),
  settings: new Map(),
});

/** Reads all records as they were at one moment. */
export const readRecords = async (database: Database): Promise<AllRecords> => {
  const all = noRecords();
  const transaction = database.transaction(recordKinds, 'readonly');
  const readKind = async (kind: RecordKind): Promise<void> => {
    const store = transaction.objectStore(kind);
    const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
    keys.forEach((key, index) => {
      all[kind].set(key, values[index]);
    });
  };
  await Promise.all([...recordKinds.map(readKind), transaction.done]);
  return all;
};

/** What there is where nothing was ever stored. */
export const nothingStored: LoadedData = {
  ownDevices: [],
  measurements: [],
  setups: [],
  scenario: undefined,
  settings: defaultSettings,
  repaired: [],
};

/** The part of the data that one kind of record makes. */
export const partOf = (kind: RecordKind, data: StoredData): Partial<StoredData> => {
  switch (kind) {
    case 'profiles':
      return { ownDevices: data.ownDevices };
    case 'measurements':
      return { measurements: data.measurements };
    case 'setups':
      return { setups: data.setups };
    case 'comparison':
      return { scenario: data.scenario };
    case 'settings':
      return { settings: data.settings };
  }
};
