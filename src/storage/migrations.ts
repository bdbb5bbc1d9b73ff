import type { IDBPDatabase, IDBPTransaction } from 'idb';

/** The transaction in which a database is upgraded; it ends by itself when nothing is asked of it. */
export type UpgradeTransaction = IDBPTransaction<unknown, string[], 'versionchange'>;

/** Brings a database from one version to the next. It may await requests to the database, nothing else. */
export type MigrationStep = (
  database: IDBPDatabase,
  transaction: UpgradeTransaction,
) => void | Promise<void>;

/**
 * Step i brings version i to version i + 1. A released step is never changed: somebody's data have
 * already been through it. Steps know no type of the newest schema, as they wrote an older one.
 */
export const migrations: readonly MigrationStep[] = [
  (database) => {
    database.createObjectStore('profiles', { keyPath: 'id' });
    database.createObjectStore('measurements', { keyPath: 'deviceId' });
    database.createObjectStore('comparison');
    database.createObjectStore('settings');
  },
  (database) => {
    database.createObjectStore('series', { keyPath: 'id' });
    database.createObjectStore('seriesRows', { keyPath: 'id' });
    database.createObjectStore('kept', { keyPath: 'id' });
  },
  (database) => {
    database.createObjectStore('setups', { keyPath: 'id' });
  },
];

/** Runs the steps from one version to another, in order, within the upgrade transaction. */
export const migrate = async (
  database: IDBPDatabase,
  from: number,
  to: number,
  transaction: UpgradeTransaction,
  steps: readonly MigrationStep[],
): Promise<void> => {
  for (const step of steps.slice(from, to)) await step(database, transaction);
};
