import type { Connection } from './connection';
import {
  type AnyKind,
  allKinds,
  type Database,
  type KilowaitSchema,
  type RecordKind,
} from './schema';
import type { Records } from './stored-data';
import type { StorageTrouble } from './trouble';

/** One record as it is to be from now on; without a value it is to be gone. */
export interface Write {
  readonly kind: RecordKind;
  readonly key: string;
  readonly value?: KilowaitSchema[RecordKind]['value'];
}

/** Writes in the order they were asked for, and remembers what could not be written. */
export interface WriteQueue {
  /** @returns the trouble where the record is not kept */
  save(write: Write): Promise<StorageTrouble | undefined>;
  deleteEverything(): Promise<StorageTrouble | undefined>;
  /**
   * Lets work say what becomes of every record, after all that was asked for before. What is waiting
   * then is the work's to write, and waits on where the work fails.
   */
  rewrite(
    work: (database: Database, waiting: readonly Write[]) => Promise<void>,
  ): Promise<StorageTrouble | undefined>;
  /** Tries once more what could not be written. */
  retry(): Promise<void>;
  /** Puts what is not written yet over what was read. */
  overlay(kind: RecordKind, records: Records): void;
}

/** What a queue tells of its work. */
export interface WriteQueueEvents {
  written(kind: AnyKind): void;
  /** The trouble of the latest work, or of any record still waiting. */
  settled(trouble: StorageTrouble | undefined): void;
}

interface Unsaved {
  readonly write: Write;
  trouble: StorageTrouble | undefined;
}

/** Committing at once keeps the last edit of a page that is closed in the next moment. */
const putOne = async (database: Database, { kind, key, value }: Write): Promise<void> => {
  const transaction = database.transaction([kind], 'readwrite', { durability: 'strict' });
  const store = transaction.objectStore(kind);
  const outOfLine = store.keyPath === null ? key : undefined;
  const request = value === undefined ? store.delete(key) : store.put(value, outOfLine);
  transaction.commit();
  await Promise.all([request, transaction.done]);
};

const clearAll = async (database: Database): Promise<void> => {
  const transaction = database.transaction(allKinds, 'readwrite', { durability: 'strict' });
  const requests = allKinds.map((kind) => transaction.objectStore(kind).clear());
  await Promise.all([...requests, transaction.done]);
};

/** A queue of writes to a connection. */
export const createWriteQueue = (connection: Connection, events: WriteQueueEvents): WriteQueue => {
  const unsaved = new Map<string, Unsaved>();
  let last: Promise<unknown> = Promise.resolve();

  const inTurn = (work: () => Promise<StorageTrouble | undefined>) => {
    const result = last.then(async () => {
      const trouble = await work();
      const waiting = [...unsaved.values()].find((entry) => entry.trouble);
      events.settled(trouble ?? waiting?.trouble);
      return trouble;
    });
    last = result;
    return result;
  };

  const attempt = async (address: string, entry: Unsaved): Promise<void> => {
    const current = (): boolean => unsaved.get(address) === entry;
    // Otherwise a later edit of the same record stands behind in the queue.
    if (!current()) return;
    const work = (database: Database): Promise<void> => putOne(database, entry.write);
    const outcome = await connection.run(work, 'write-failed');
    entry.trouble = 'trouble' in outcome ? outcome.trouble : undefined;
    if (entry.trouble) return;
    if (current()) unsaved.delete(address);
    events.written(entry.write.kind);
  };

  const retryWaiting = async (): Promise<void> => {
    for (const [address, entry] of [...unsaved]) if (entry.trouble) await attempt(address, entry);
  };

  const rewrite: WriteQueue['rewrite'] = (work) => {
    const asked = [...unsaved];
    return inTurn(async () => {
      const waiting = asked.filter(([address, entry]) => unsaved.get(address) === entry);
      const writes = waiting.map(([, { write }]) => write);
      const outcome = await connection.run((open) => work(open, writes), 'write-failed');
      if ('trouble' in outcome) return outcome.trouble;
      for (const [address, entry] of waiting) {
        if (unsaved.get(address) === entry) unsaved.delete(address);
      }
      allKinds.forEach(events.written);
      return undefined;
    });
  };

  return {
    rewrite,
    save(write) {
      const address = `${write.kind}/${write.key}`;
      const entry: Unsaved = { write, trouble: undefined };
      unsaved.set(address, entry);
      return inTurn(async () => {
        await attempt(address, entry);
        if (!entry.trouble) await retryWaiting();
        return entry.trouble;
      });
    },
    deleteEverything() {
      unsaved.clear();
      return rewrite(clearAll);
    },
    async retry() {
      await inTurn(async () => {
        await retryWaiting();
        return undefined;
      });
    },
    overlay(kind, records) {
      for (const { write } of unsaved.values()) {
        if (write.kind !== kind) continue;
        if (write.value === undefined) records.delete(write.key);
        else records.set(write.key, write.value);
      }
    },
  };
};
