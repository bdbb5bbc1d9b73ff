import type { IDBPTransaction } from 'idb';
import type { Outcome } from './connection';
import { overlayWaiting, type Waiting } from './on-demand-records';
import { type AnyKind, allKinds, type KilowaitSchema, onDemandKinds, recordKinds } from './schema';
import { noRecords, type RecordsOf, readKinds } from './stored-data';
import type { UserData } from './user-data';
import type { Write } from './write-queue';

/** The records of every kind by key, unrepaired. */
export type EveryRecord = RecordsOf<AnyKind>;

/** Room for the records of every kind. */
export const noRecordAtAll = (): EveryRecord => noRecords(allKinds);

type Transaction<Mode extends 'readonly' | 'readwrite'> = IDBPTransaction<
  KilowaitSchema,
  AnyKind[],
  Mode
>;

const readAll = <Mode extends 'readonly' | 'readwrite'>(
  transaction: Transaction<Mode>,
): Promise<EveryRecord> => readKinds(allKinds, (kind) => transaction.objectStore(kind));

const overlayOnDemand = (waiting: Iterable<Waiting>, every: EveryRecord): void => {
  for (const kind of onDemandKinds) overlayWaiting(waiting, kind, every[kind]);
};

/**
 * Every record as it was at one moment, with what is not written yet. Where there is no database at
 * all, that is everything.
 * @returns the trouble where the database does not tell what it holds
 */
export const readEveryRecord = async ({
  onDemand,
  whole,
}: UserData): Promise<Outcome<EveryRecord>> => {
  const outcome = await onDemand.run(
    (database) => readAll(database.transaction([...allKinds])),
    'unavailable',
  );
  const failed = 'trouble' in outcome;
  if (failed && outcome.trouble !== 'unavailable') return outcome;
  const every = failed ? noRecordAtAll() : outcome.value;
  for (const kind of recordKinds) whole.overlay(kind, every[kind]);
  overlayOnDemand([...onDemand.waiting.values()], every);
  return { value: every };
};

const overlayWrites = (writes: readonly Write[], every: EveryRecord): void => {
  for (const { kind, key, value } of writes) {
    if (value === undefined) every[kind].delete(key);
    else every[kind].set(key, value);
  }
};

// The transaction itself says why it failed, its requests only that it did.
const ignored = (): void => undefined;

const putAll = (transaction: Transaction<'readwrite'>, every: EveryRecord): void => {
  for (const kind of allKinds) {
    const store = transaction.objectStore(kind);
    const isKeyApart = store.keyPath === null;
    store.clear().catch(ignored);
    for (const [key, value] of every[kind]) {
      // Repaired, or out of the database itself.
      store.put(value as never, isKeyApart ? String(key) : undefined).catch(ignored);
    }
  }
};

/**
 * Puts other records in the place of all there are, all or none of them, and has every tab show them.
 * @param change gets what there was, with what was not written yet
 * @returns what there was; or the trouble, and then nothing has changed
 */
export const replaceEveryRecord = async (
  { onDemand, whole }: UserData,
  change: (before: EveryRecord) => EveryRecord,
): Promise<Outcome<EveryRecord>> => {
  const waiting = [...onDemand.waiting];
  let before = noRecordAtAll();
  const trouble = await whole.rewrite(async (database, writes) => {
    const transaction = database.transaction([...allKinds], 'readwrite', { durability: 'strict' });
    const finished = transaction.done;
    finished.catch(ignored);
    try {
      before = await readAll(transaction);
      overlayWrites(writes, before);
      overlayOnDemand(
        waiting.map(([, entry]) => entry),
        before,
      );
      putAll(transaction, change(before));
    } catch (error) {
      transaction.abort();
      throw error;
    }
    await finished;
  });
  if (trouble) {
    // Nothing was lost that the user typed: no trouble stays on the screen.
    await whole.retry();
    return { trouble };
  }
  for (const [address, entry] of waiting) {
    if (onDemand.waiting.get(address) === entry) onDemand.waiting.delete(address);
  }
  await whole.reread();
  return { value: before };
};
