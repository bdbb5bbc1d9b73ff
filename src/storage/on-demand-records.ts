import { createListeners } from './listeners';
import type { Database, KilowaitSchema, OnDemandKind } from './schema';
import type { Records } from './stored-data';
import type { StorageTrouble } from './trouble';
import type { Saved, UserData } from './user-data';

/** The records of one key as they are to be from now on, all or none; what is undefined is to be gone. */
export type OnDemandWrite = {
  readonly [Kind in OnDemandKind]?: KilowaitSchema[Kind]['value'] | undefined;
};

/** A write that no database has taken yet. */
export interface Waiting {
  readonly key: string;
  readonly write: OnDemandWrite;
  /** Whose it is: known by the leading kind. */
  readonly leading: OnDemandKind;
}

/**
 * Records that are read where they are wanted. A write that the database refuses changes nothing;
 * without a database, as the status says, it is remembered as long as the page is open.
 */
export interface OnDemandRecords {
  /** All records of a kind, unrepaired. */
  all(kind: OnDemandKind): Promise<Records>;
  /** One record, unrepaired; undefined where there is none. */
  one(kind: OnDemandKind, key: string): Promise<unknown>;
  /** @returns why the database refuses it */
  write(key: string, write: OnDemandWrite): Saved;
  /**
   * Tells that records changed otherwise than by `write`.
   * @returns how to be told no more
   */
  subscribe(listener: () => void): () => void;
}

const put = async (database: Database, key: string, write: OnDemandWrite): Promise<void> => {
  const kinds = Object.keys(write) as OnDemandKind[];
  const transaction = database.transaction(kinds, 'readwrite', { durability: 'strict' });
  const requests = kinds.map((kind) => {
    const store = transaction.objectStore(kind);
    const value = write[kind];
    return value === undefined ? store.delete(key) : store.put(value);
  });
  transaction.commit();
  await Promise.all([...requests, transaction.done]);
};

const readAll = async (database: Database, kind: OnDemandKind): Promise<[string, unknown][]> => {
  const { store } = database.transaction(kind);
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return keys.map((key, index) => [key, values[index]]);
};

/** A database that is there may refuse a write; one that is not there may take it later. */
const isRefusal = (trouble: StorageTrouble): boolean =>
  trouble === 'quota' || trouble === 'write-failed';

/** Puts what no database has taken yet over what was read of a kind. */
export const overlayWaiting = (
  waiting: Iterable<Waiting>,
  kind: OnDemandKind,
  records: Records,
): void => {
  for (const { key, write } of waiting) {
    if (!(kind in write)) continue;
    if (write[kind] === undefined) records.delete(key);
    else records.set(key, write[kind]);
  }
};

/**
 * Records over the user data's connection, known to other tabs by their leading kind. What is not
 * written yet is remembered with the user data.
 */
export const openRecords = ({ onDemand }: UserData, leading: OnDemandKind): OnDemandRecords => {
  const listeners = createListeners<void>();
  const { waiting } = onDemand;
  const addressOf = (key: string): string => `${leading}/${key}`;

  const attempt = async (entry: Waiting): Saved => {
    const { key, write } = entry;
    const outcome = await onDemand.run((database) => put(database, key, write), 'write-failed');
    const trouble = 'trouble' in outcome ? outcome.trouble : undefined;
    if (trouble && !isRefusal(trouble)) return undefined;
    if (waiting.get(addressOf(key)) === entry) waiting.delete(addressOf(key));
    if (!trouble) onDemand.announce(leading);
    return trouble;
  };

  const own = (): Waiting[] => [...waiting.values()].filter((entry) => entry.leading === leading);

  onDemand.subscribe(async (news) => {
    if (news !== leading && news !== 'opened' && news !== 'emptied') return;
    if (news === 'emptied') waiting.clear();
    if (news === 'opened') for (const entry of own()) await attempt(entry);
    listeners.tell();
  });

  return {
    async all(kind) {
      const outcome = await onDemand.run((database) => readAll(database, kind), 'unavailable');
      const records: Records = new Map('trouble' in outcome ? [] : outcome.value);
      overlayWaiting(own(), kind, records);
      return records;
    },
    async one(kind, key) {
      const write = waiting.get(addressOf(key))?.write;
      if (write && kind in write) return write[kind];
      const outcome = await onDemand.run((database) => database.get(kind, key), 'unavailable');
      return 'trouble' in outcome ? undefined : outcome.value;
    },
    write(key, write) {
      const entry: Waiting = { key, write, leading };
      waiting.set(addressOf(key), entry);
      return attempt(entry);
    },
    subscribe: listeners.add,
  };
};
