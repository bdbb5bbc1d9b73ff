import type { Watts } from './units';

/**
 * When an add-on is on: all year whatever the host does, whenever the host is, or only while a print
 * runs.
 */
export const presences = ['all-year', 'with-host', 'while-printing'] as const;
export type Presence = (typeof presences)[number];

/** The user's own watts of an add-on: while the host waits, and while it serves a print. */
export interface AddOnWatts {
  readonly idle: Watts;
  readonly printing: Watts;
}

/** What stands beside a host. It has a device of the catalogue, or a name and watts of its own. */
export interface AddOn {
  readonly deviceId?: string;
  readonly name?: string;
  readonly presence: Presence;
  /** Count before the cited ones. */
  readonly watts?: AddOnWatts;
}

/** What a plug showed of a host that runs anyway. */
export interface Readings {
  /** Without the print server. */
  readonly before: Watts;
  /** With the print server waiting; absent is taken for no difference, and said so. */
  readonly waiting?: Watts;
  readonly printing: Watts;
}

/**
 * How a host that is on for other reasons is charged: what printing adds, from readings or else from
 * the figures of its states; or a share of all it draws, which is a choice and no measurement.
 */
export type RunsAnyway =
  | { readonly charged: 'increment'; readonly readings?: Readings }
  | { readonly charged: 'share'; readonly otherJobs: number };

/** A host and what stands beside it, compared as one. */
export interface Setup {
  /** Begins with `setup-`, so that it is never taken for a device. */
  readonly id: string;
  readonly name: string;
  /** A host of the catalogue or of the user's own. */
  readonly hostId: string;
  readonly addOns: readonly AddOn[];
  /** Absent for a host that is there for printing alone. */
  readonly runsAnyway?: RunsAnyway;
}

export const setupIdPrefix = 'setup-';

/** The most add-ons of one setup. */
export const mostAddOns = 12;
/** The most setups a device or a link may hold. */
export const mostSetups = 100;

const longestSetupId = 60;

/** True for the id of a setup: the prefix, then lower-case words joined by `-`. */
export const isSetupId = (id: string): boolean =>
  id.length <= longestSetupId && /^setup(?:-[a-z0-9]+)+$/.test(id);
