import { isEqual } from '../model/is-equal';
import type { EveryRecord } from '../storage/every-record';
import type { SoundRecords } from '../storage/repair-every-record';
import { onlyKey } from '../storage/schema';
import type { Records } from '../storage/stored-data';
import { deviceOf } from './devices';

/** The kinds of which there may be several; the rows of a series count with it. */
export const listedKinds = ['profiles', 'measurements', 'setups', 'series', 'kept'] as const;
export type ListedKind = (typeof listedKinds)[number];

/** How many things of one kind a backup would bring, by what they are to what is here. */
export interface KindPreview {
  readonly kind: ListedKind;
  readonly added: number;
  /** Here under the same id, with something else in them. */
  readonly changed: number;
  readonly same: number;
  /** In the backup, but damaged and left out. */
  readonly unreadable: number;
  /** Only here. */
  readonly onlyHere: number;
}

/** What a backup does to what there is but one of; `absent` where the backup has none. */
export type OnlyOnePreview = 'absent' | 'unreadable' | 'same' | 'changed';

/** Something in the backup that is damaged. */
export interface Damaged {
  readonly name: string;
  /** True where nothing of it can be used. */
  readonly refused: boolean;
}

/** What restoring a backup would do. */
export interface BackupPreview {
  readonly kinds: readonly KindPreview[];
  readonly comparison: OnlyOnePreview;
  readonly settings: OnlyOnePreview;
  readonly damaged: readonly Damaged[];
  /** True where nothing is here that the backup does not bring, so that all ways of restoring are one. */
  readonly isEmptyHere: boolean;
}

const isSame = (kind: ListedKind, key: unknown, sound: EveryRecord, here: EveryRecord): boolean =>
  isEqual(sound[kind].get(key), here[kind].get(key)) &&
  (kind !== 'series' || isEqual(sound.seriesRows.get(key), here.seriesRows.get(key)));

const count = <T>(items: Iterable<T>, holds: (item: T) => boolean): number =>
  [...items].filter(holds).length;

const ofOnlyOne = (
  kind: 'comparison' | 'settings',
  { sound, repaired }: SoundRecords,
  here: EveryRecord,
): OnlyOnePreview => {
  const brought = sound[kind].get(onlyKey);
  if (brought === undefined) {
    return repaired.some((one) => one.kind === kind) ? 'unreadable' : 'absent';
  }
  return isEqual(brought, here[kind].get(onlyKey)) ? 'same' : 'changed';
};

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const nameOf = (record: unknown, key: string): string => {
  const fields = new Map(Object.entries(Object(record)));
  const deviceId = textOf(fields.get('deviceId'));
  const device = deviceId === undefined ? undefined : deviceOf(deviceId)?.name;
  return textOf(fields.get('name')) ?? device ?? key;
};

const isCovered = (kind: 'comparison' | 'settings', { sound }: SoundRecords, here: Records) =>
  here.size === 0 || sound[kind].has(onlyKey);

/**
 * Holds a repaired backup against what is here.
 * @param raw what the backup held before it was repaired
 * @param here repaired as well
 * @param hereRaw what is here, before it was repaired
 */
export const previewBackup = (
  backup: SoundRecords,
  raw: ReadonlyMap<string, ReadonlyMap<string, unknown>>,
  here: EveryRecord,
  hereRaw: EveryRecord,
): BackupPreview => {
  const { sound, repaired } = backup;
  const kinds = listedKinds.map((kind): KindPreview => {
    const keys = [...sound[kind].keys()];
    const known = keys.filter((key) => here[kind].has(key));
    const same = count(known, (key) => isSame(kind, key, sound, here));
    return {
      kind,
      added: keys.length - known.length,
      changed: known.length - same,
      same,
      unreadable: count(repaired, (one) => one.kind === kind && one.refused),
      onlyHere: count(hereRaw[kind].keys(), (key) => !sound[kind].has(key)),
    };
  });
  return {
    kinds,
    comparison: ofOnlyOne('comparison', backup, here),
    settings: ofOnlyOne('settings', backup, here),
    damaged: repaired
      .filter(({ kind }) => listedKinds.some((listed) => listed === kind))
      .map(({ kind, key, refused }) => ({ name: nameOf(raw.get(kind)?.get(key), key), refused })),
    isEmptyHere:
      kinds.every(({ onlyHere }) => onlyHere === 0) &&
      isCovered('comparison', backup, hereRaw.comparison) &&
      isCovered('settings', backup, hereRaw.settings),
  };
};
