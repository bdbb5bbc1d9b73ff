import { type DatabaseChoice, type OpenedDatabase, openDatabase } from './open-database';
import type { Database } from './schema';
import { isLostConnection, type StorageTrouble, troubleOf } from './trouble';

/** Work done, or the trouble in its way. */
export type Outcome<T> = { readonly value: T } | { readonly trouble: StorageTrouble };

/** One page's access to its database, opened anew whenever it was lost. */
export interface Connection {
  /** Does work on the open database; what fails for no known reason counts as `otherwise`. */
  run<T>(work: (database: Database) => Promise<T>, otherwise: StorageTrouble): Promise<Outcome<T>>;
  close(): void;
}

/** What a connection tells of itself. */
export interface ConnectionEvents {
  /** The database is open, perhaps later than it was wanted. */
  opened(created: boolean): void;
  failed(trouble: StorageTrouble): void;
}

/** A database, and how many milliseconds its opening may take before the app goes on without it. */
export interface ConnectionOptions extends DatabaseChoice {
  readonly timeLimit: number;
}

/** Keeps a connection; it opens with the first work and again after every loss. */
export const keepConnection = (
  options: ConnectionOptions,
  events: ConnectionEvents,
): Connection => {
  let current: Promise<Database | StorageTrouble> | undefined;
  let live: Database | undefined;
  let giveUp = (): void => undefined;
  let closed = false;

  const forget = (): void => {
    current = undefined;
    live = undefined;
  };

  const open = (): Promise<Database | StorageTrouble> =>
    new Promise((resolve) => {
      let obstacle: StorageTrouble = 'timed-out';
      const fail = (trouble: StorageTrouble): void => {
        events.failed(trouble);
        resolve(trouble);
      };
      const timer = setTimeout(() => fail(obstacle), options.timeLimit);
      giveUp = () => {
        clearTimeout(timer);
        resolve('unavailable');
      };
      const attempt = (): Promise<OpenedDatabase> =>
        openDatabase(options, {
          blocked() {
            obstacle = 'blocked-by-tab';
          },
          superseded() {
            forget();
            events.failed('newer-version');
          },
          lost() {
            forget();
            void database();
          },
        });
      attempt()
        .catch((error: unknown) => {
          if (closed || !isLostConnection(error)) throw error;
          return attempt();
        })
        .then(({ database, created }) => {
          clearTimeout(timer);
          if (closed) return database.close();
          live = database;
          current = Promise.resolve(database);
          events.opened(created);
          resolve(database);
        })
        .catch((error: unknown) => {
          clearTimeout(timer);
          if (closed) return;
          forget();
          fail(troubleOf(error, 'unavailable'));
        });
    });

  const database = async (): Promise<Database | StorageTrouble> => {
    if (closed) return 'unavailable';
    current ??= open();
    return current;
  };

  const run: Connection['run'] = async (work, otherwise) => {
    for (let retried = false; ; retried = true) {
      const opened = await database();
      if (typeof opened === 'string') return { trouble: opened };
      try {
        return { value: await work(opened) };
      } catch (error) {
        if (retried || !isLostConnection(error)) return { trouble: troubleOf(error, otherwise) };
        opened.close();
        if (live === opened) forget();
      }
    }
  };

  return {
    run,
    close() {
      closed = true;
      giveUp();
      live?.close();
    },
  };
};
