/** Why something is not being kept; the app goes on computing and says so in one line. */
export type StorageTrouble =
  /** No database here: private mode, blocked by the browser, or damaged. */
  | 'unavailable'
  /** The database has not answered yet; it is adopted when it does. */
  | 'timed-out'
  /** Another tab holds an older layout open and has to be closed. */
  | 'blocked-by-tab'
  /** A newer build has taken the database over; this page has to be reloaded. */
  | 'newer-version'
  /** The browser's space is used up. */
  | 'quota'
  | 'write-failed'
  /** The stored data were removed while this page was open, and the page still shows them. */
  | 'deleted-underneath';

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

/** The trouble an error of the database stands for. */
export const troubleOf = (error: unknown, otherwise: StorageTrouble): StorageTrouble => {
  switch (nameOf(error)) {
    case 'VersionError':
      return 'newer-version';
    case 'QuotaExceededError':
      return 'quota';
    default:
      return otherwise;
  }
};

/** Safari cuts the connection of a page in the background; only a new connection helps then. */
const ofLostConnections = ['UnknownError', 'InvalidStateError', 'AbortError'];

/** True where the same work can succeed on a new connection. */
export const isLostConnection = (error: unknown): boolean =>
  ofLostConnections.includes(nameOf(error));
