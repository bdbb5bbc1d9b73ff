import type { Readings, RunsAnyway } from '../../../../model/setup';
import { watts } from '../../../../model/units';

/** The readings in the order in which they are taken. */
export const readingNames = ['before', 'waiting', 'printing'] as const;
export type ReadingName = (typeof readingNames)[number];
export type ReadingsDraft = { readonly [Name in ReadingName]: number | undefined };

/** How a host that runs anyway is charged, as the form holds it. */
export interface AnywayDraft {
  readonly runsAnyway: boolean;
  readonly charged: RunsAnyway['charged'];
  readonly readings: ReadingsDraft;
  readonly otherJobs: number;
}

/** No reading typed. */
export const noReadings: ReadingsDraft = {
  before: undefined,
  waiting: undefined,
  printing: undefined,
};

/** What the form shows of a setup's host, or of a new one's. */
export const anywayDraftOf = (runsAnyway: RunsAnyway | undefined): AnywayDraft => ({
  runsAnyway: runsAnyway !== undefined,
  charged: runsAnyway?.charged ?? 'increment',
  readings: {
    ...noReadings,
    ...(runsAnyway?.charged === 'increment' && runsAnyway.readings),
  },
  otherJobs: runsAnyway?.charged === 'share' ? runsAnyway.otherJobs : 1,
});

/** What is wrong with a reading among the others. */
export type ReadingFault =
  | { readonly kind: 'needed' }
  | { readonly kind: 'below' | 'belowWaiting'; readonly watts: number };

const belowFault = (name: ReadingName, readings: ReadingsDraft): ReadingFault | undefined => {
  const { before, waiting } = readings;
  const value = readings[name];
  if (name === 'before' || value === undefined) return undefined;
  if (before !== undefined && value < before) return { kind: 'below', watts: before };
  return name === 'printing' && waiting !== undefined && value < waiting
    ? { kind: 'belowWaiting', watts: waiting }
    : undefined;
};

/**
 * What is wrong with a reading: a print server takes nothing off what was drawn before, and the first
 * and the last reading are needed where there is any.
 */
export const faultOfReading = (
  name: ReadingName,
  readings: ReadingsDraft,
): ReadingFault | undefined => {
  const isAnyTyped = readingNames.some((other) => readings[other] !== undefined);
  return name !== 'waiting' && isAnyTyped && readings[name] === undefined
    ? { kind: 'needed' }
    : belowFault(name, readings);
};

/** True where the readings can be charged, or none is typed. */
export const areReadable = (readings: ReadingsDraft): boolean =>
  readingNames.every((name) => !faultOfReading(name, readings));

const readingsFrom = ({ before, waiting, printing }: ReadingsDraft): Readings | undefined =>
  before === undefined || printing === undefined
    ? undefined
    : {
        before: watts(before),
        ...(waiting !== undefined && { waiting: watts(waiting) }),
        printing: watts(printing),
      };

/** How a draft charges its host; `undefined` for one that is there for printing alone. */
export const runsAnywayFrom = (draft: AnywayDraft): RunsAnyway | undefined => {
  const { runsAnyway, charged, otherJobs } = draft;
  if (!runsAnyway) return undefined;
  if (charged === 'share') return { charged, otherJobs };
  const readings = readingsFrom(draft.readings);
  return { charged, ...(readings && { readings }) };
};
