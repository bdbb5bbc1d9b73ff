import { isoDate } from '../model/calendar';
import { fromJson, isTooDeep, toJson } from './backup-values';

/** Records as the database holds them, unchecked: by kind, then by key. */
export type BackupRecords = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** What a backup holds. */
export interface BackupContents {
  /** The layout of the database that the records are from; 1 and 2 lack the later kinds. */
  readonly version: number;
  readonly records: BackupRecords;
}

/** A backup that was read; its records are as distrusted as any that are stored. */
export interface Backup extends BackupContents {
  readonly kind: 'backup';
  /** In ms since 1970 UTC; absent where the file does not say. */
  readonly madeAt?: number;
}

/**
 * Why a file is not taken. `cut-short`: it begins as JSON and ends before it is over, as after a
 * broken download. `newer-version`: a later release of the app wrote it.
 */
export type BackupRefusal = 'not-json' | 'cut-short' | 'not-a-backup' | 'newer-version';

/** What became of the text of a file. */
export type BackupOutcome = Backup | { readonly kind: 'refused'; readonly reason: BackupRefusal };

const app = 'kilowait';
const kind = 'backup';

const refused = (reason: BackupRefusal): BackupOutcome => ({ kind: 'refused', reason });

/**
 * A backup as a text (docs/backup.md), in the order of the records given.
 * @param madeAt in ms since 1970 UTC
 * @throws RangeError where `madeAt` is no date
 */
export const writeBackup = ({ version, records }: BackupContents, madeAt: number): string => {
  const listed = [...records].map(([name, byKey]) => [
    name,
    [...byKey].map(([key, value]) => ({ key, value: toJson(value) })),
  ]);
  const file = {
    ...{ app, kind, version, madeAt: new Date(madeAt).toISOString() },
    records: Object.fromEntries(listed),
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
};

/** The properties that a value itself has; undefined where it is no object. */
const fieldsOf = (value: unknown): ReadonlyMap<string, unknown> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value))
    : undefined;

/** True where a text opens more than it closes, or ends within a word in quotes. */
const isCutShort = (text: string): boolean => {
  let [depth, isQuoted] = [0, false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (isQuoted && sign === '\\') at += 1;
    else if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && '{['.includes(sign)) depth += 1;
    else if (!isQuoted && '}]'.includes(sign)) depth -= 1;
  }
  return text.trimStart().startsWith('{') && (isQuoted || depth > 0);
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

// What has no key of its own is listed by its place, so that repair can name what it refuses.
const readRecord = (item: unknown, at: number): [key: string, value: unknown] => {
  const fields = fieldsOf(item);
  const key = fields?.get('key');
  return typeof key === 'string' && fields?.has('value')
    ? [key, fromJson(fields.get('value'))]
    : [`#${at + 1}`, item];
};

const readMadeAt = (value: unknown): { madeAt?: number } => {
  const madeAt = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(madeAt) ? {} : { madeAt };
};

/**
 * Reads what `writeBackup` wrote, also of earlier layouts. Kinds that this app does not know are read
 * too; of two records of a kind with the same key the later counts.
 * @param newest the newest layout that this app knows
 */
export const readBackup = (text: string, newest: number): BackupOutcome => {
  const unmarked = text.replace(/^\uFEFF/, '');
  const file = parse(unmarked);
  if (file === undefined) return refused(isCutShort(unmarked) ? 'cut-short' : 'not-json');
  const fields = fieldsOf(file);
  const version = fields?.get('version');
  const isOurs = fields?.get('app') === app && fields.get('kind') === kind;
  if (!isOurs || typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return refused('not-a-backup');
  }
  if (version > newest) return refused('newer-version');
  const kinds = fieldsOf(fields?.get('records'));
  if (!kinds || isTooDeep(file)) return refused('not-a-backup');
  const records = [...kinds].map(
    ([name, list]) => [name, new Map(Array.isArray(list) ? list.map(readRecord) : [])] as const,
  );
  return {
    kind: 'backup',
    version,
    ...readMadeAt(fields?.get('madeAt')),
    records: new Map(records),
  };
};

/** `kilowait-backup-YYYY-MM-DD.json`, the day by the device's own clock and time zone. */
export const backupFileName = (date: Date): string => `kilowait-backup-${isoDate(date)}.json`;
