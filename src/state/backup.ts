import {
  type BackupOutcome,
  type BackupRecords,
  type BackupRefusal,
  backupFileName,
  readBackup,
  writeBackup,
} from '../formats/backup';
import { type EveryRecord, readEveryRecord, replaceEveryRecord } from '../storage/every-record';
import { migrations } from '../storage/migrations';
import { repairEveryRecord } from '../storage/repair-every-record';
import { allKinds } from '../storage/schema';
import type { StorageTrouble } from '../storage/trouble';
import type { UserData } from '../storage/user-data';
import { type BackupPreview, previewBackup } from './backup-preview';
import { openedUserData, storeSettings } from './store';
import { settings, storageTrouble } from './user-state';

/** `merge`: what is here and not in the backup stays. `replace`: nothing but the backup is left. */
export type RestoreMode = 'merge' | 'replace';

/** A backup as it can be restored, and what that would do. */
export interface OpenedBackup extends BackupPreview {
  readonly kind: 'opened';
  readonly fileName: string;
  /** In ms since 1970 UTC; absent where the file does not say. */
  readonly madeAt?: number;
  /** Of the layout that the backup was written in. */
  readonly version: number;
  readonly records: EveryRecord;
}

/** Why a file is not taken. `unreadable`: the browser cannot read it, as one that was moved away. */
export type FileRefusal = BackupRefusal | 'empty' | 'too-large' | 'unreadable';

/** What became of a file; nothing has changed yet. */
export type OpeningOutcome =
  | OpenedBackup
  | { readonly kind: 'refused'; readonly reason: FileRefusal }
  /** The storage does not tell what is here. */
  | { readonly kind: 'trouble'; readonly trouble: StorageTrouble };

/** Bytes. A year of quarter hours takes about one million. */
export const largestBackup = 50_000_000;

const openedData = (): UserData | undefined => {
  // What was deleted from outside and is still on screen is the user's.
  if (storageTrouble.peek() === 'deleted-underneath') storeSettings(settings.peek());
  return openedUserData();
};

const readHere = async (): Promise<EveryRecord | StorageTrouble> => {
  const userData = openedData();
  if (!userData) return 'unavailable';
  const held = await readEveryRecord(userData);
  return 'trouble' in held ? held.trouble : held.value;
};

const byName = (records: EveryRecord): BackupRecords =>
  new Map(
    allKinds.map((kind) => [
      kind,
      new Map([...records[kind]].map(([key, value]) => [String(key), value])),
    ]),
  );

/**
 * Everything of the user's as a file.
 * @returns the trouble where the storage does not tell what it holds
 */
export const makeBackup = async (now = new Date()): Promise<File | StorageTrouble> => {
  const held = await readHere();
  if (typeof held === 'string') return held;
  const contents = { version: migrations.length, records: byName(held) };
  const text = writeBackup(contents, now.getTime());
  return new File([text], backupFileName(now), { type: 'application/json' });
};

const textOf = async (file: File): Promise<string | undefined> => {
  try {
    return await file.text();
  } catch {
    return undefined;
  }
};

const readFile = async (file: File): Promise<BackupOutcome | FileRefusal> => {
  if (file.size > largestBackup) return 'too-large';
  const text = await textOf(file);
  if (text === undefined) return 'unreadable';
  return text.trim() === '' ? 'empty' : readBackup(text, migrations.length);
};

/**
 * Reads a backup and holds it against what is here; changes nothing.
 * @throws TypeError where code that checks records cannot be fetched
 */
export const openBackup = async (file: File): Promise<OpeningOutcome> => {
  const read = await readFile(file);
  if (typeof read === 'string') return { kind: 'refused', reason: read };
  if (read.kind === 'refused') return read;
  const { version, madeAt, records } = read;
  const held = await readHere();
  if (typeof held === 'string') return { kind: 'trouble', trouble: held };
  const backup = await repairEveryRecord(records);
  const here = await repairEveryRecord(byName(held));
  return {
    ...previewBackup(backup, records, here.sound, held),
    kind: 'opened',
    fileName: file.name,
    ...(madeAt !== undefined && { madeAt }),
    version,
    records: backup.sound,
  };
};

const merged = (before: EveryRecord, brought: EveryRecord): EveryRecord =>
  Object.fromEntries(
    allKinds.map((kind) => [kind, new Map([...before[kind], ...brought[kind]])]),
  ) as EveryRecord;

/**
 * Puts a backup in force, all of it or nothing, here and in the app's other tabs.
 * @returns why it could not be stored; or how to go back to everything as it was before
 */
export const restoreBackup = async (
  { records }: OpenedBackup,
  mode: RestoreMode,
): Promise<StorageTrouble | (() => Promise<StorageTrouble | undefined>)> => {
  const userData = openedData();
  if (!userData) return 'unavailable';
  const outcome = await replaceEveryRecord(userData, (before) =>
    mode === 'merge' ? merged(before, records) : records,
  );
  if ('trouble' in outcome) return outcome.trouble;
  return async () => {
    const undone = await replaceEveryRecord(userData, () => outcome.value);
    return 'trouble' in undone ? undone.trouble : undefined;
  };
};
