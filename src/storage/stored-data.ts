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
/** The records of some kinds, unrepaired. */
export type RecordsOf<Kind extends AnyKind> = { readonly [K in Kind]: Records };
/** All records read at the start. */
export type AllRecords = RecordsOf<RecordKind>;

/** Room for the records of some kinds. */
export const noRecords = <Kind extends AnyKind>(kinds: readonly Kind[]): RecordsOf<Kind> =>
  Object.fromEntries(kinds.map((kind) => [kind, new Map()])) as RecordsOf<Kind>;

interface ReadableStore {
  getAllKeys(): Promise<readonly unknown[]>;
  getAll(): Promise<readonly unknown[]>;
}

/**
 * Reads all records of some kinds.
 * @param storeOf their stores in one transaction, so that they are as they were at one moment
 */
export const readKinds = async <Kind extends AnyKind>(
  kinds: readonly Kind[],
  storeOf: (kind: Kind) => ReadableStore,
): Promise<RecordsOf<Kind>> => {
  const records = noRecords(kinds);
  const readKind = async (kind: Kind): Promise<void> => {
    const store = storeOf(kind);
    const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
    keys.forEach((key, at) => {
      records[kind].set(key, values[at]);
    });
  };
  await Promise.all(kinds.map(readKind));
  return records;
};

/** Reads all records that are read at the start. */
export const readRecords = async (database: Database): Promise<AllRecords> => {
  const transaction = database.transaction(recordKinds);
  const reading = readKinds(recordKinds, (kind) => transaction.objectStore(kind));
  const [records] = await Promise.all([reading, transaction.done]);
  return records;
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
