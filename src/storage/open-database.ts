import { openDB } from 'idb';
import { type MigrationStep, migrate, type UpgradeTransaction } from './migrations';
import type { Database } from './schema';

/** Which database to open; its version is the number of steps. */
export interface DatabaseChoice {
  readonly name: string;
  readonly steps: readonly MigrationStep[];
}

/** What can happen to a database while it is being opened and after. */
export interface DatabaseEvents {
  /** Another tab holds an older version open; opening goes on when it lets go. */
  blocked(): void;
  /** A newer version is being opened elsewhere; this connection has been closed to let it. */
  superseded(): void;
  /** The connection is gone: the browser ended it, or the database is being deleted. */
  lost(): void;
}

/** An open database, and whether this very opening created it. */
export interface OpenedDatabase {
  readonly database: Database;
  readonly created: boolean;
}

/** An asynchronous step that fails has to undo the upgrade itself; the browser sees only thrown errors. */
const upgradeOrUndo = async (
  upgrade: Promise<void>,
  transaction: UpgradeTransaction,
): Promise<void> => {
  transaction.done.catch(() => undefined);
  await upgrade.catch(() => transaction.abort());
};

/**
 * Opens a database and brings it to the newest version. The promise may stay open for as long as the
 * browser does not answer. A database of a newer version is left alone.
 * @throws DOMException as the browser reports it; ReferenceError without IndexedDB
 */
export const openDatabase = async (
  { name, steps }: DatabaseChoice,
  events: DatabaseEvents,
): Promise<OpenedDatabase> => {
  let created = false;
  const untyped = await openDB(name, steps.length, {
    upgrade(database, from, to, transaction) {
      created = from === 0;
      const upgrade = migrate(database, from, to ?? steps.length, transaction, steps);
      void upgradeOrUndo(upgrade, transaction);
    },
    blocked: () => events.blocked(),
    blocking(_current, wanted) {
      untyped.close();
      if (wanted === null) events.lost();
      else events.superseded();
    },
    terminated: () => events.lost(),
  });
  return { database: untyped as unknown as Database, created };
};
