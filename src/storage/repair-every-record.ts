import { type EveryRecord, noRecordAtAll } from './every-record';
import { repairMeasurement, repairOwnDevice } from './repair-device';
import { repairEach } from './repair-each';
import { repairKept } from './repair-kept';
import { repairScenario } from './repair-scenario';
import { repairRows, repairSeries } from './repair-series';
import { repairSettings } from './repair-settings';
import { repairSetup } from './repair-setup';
import type { Repaired } from './salvage';
import { type AnyKind, onlyKey } from './schema';
import type { Repair } from './stored-data';

/** Records from outside, by kind and key. */
type ForeignRecords = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** Records that can be stored, and what of the others was left out. */
export interface SoundRecords {
  readonly sound: EveryRecord;
  readonly repaired: readonly Repair[];
}

/** The records of a kind; of the kinds that have one record, that one. */
const listed = (records: ForeignRecords, kind: AnyKind): Map<unknown, unknown> => {
  const all = [...(records.get(kind) ?? [])];
  const isAlone = kind === 'comparison' || kind === 'settings';
  return new Map(isAlone ? all.filter(([key]) => key === onlyKey) : all);
};

const isObject = (input: unknown): boolean => typeof input === 'object' && input !== null;

/** Settings that are none would be the default ones. */
const repairForeignSettings = (input: unknown) =>
  isObject(input) ? repairSettings(input) : { value: undefined, dropped: [] };

/**
 * Repairs records that come from outside as those in the database are when they are read; what is of
 * no use is left out. A series without its rows is none.
 * @throws TypeError where the code of a repair cannot be fetched
 */
export const repairEveryRecord = async (records: ForeignRecords): Promise<SoundRecords> => {
  // Here nothing may go unchecked where this code is missing.
  await Promise.all([import('./repair-tariff'), import('./repair-ownership')]);
  const sound = noRecordAtAll();
  const repaired: Repair[] = [];
  const take = async <T>(
    kind: AnyKind,
    repair: (input: unknown) => Repaired<T> | Promise<Repaired<T>>,
    keyOf: (value: T) => string,
  ): Promise<void> => {
    const foreign = listed(records, kind);
    for (const value of await repairEach(kind, foreign, repair, (note) => repaired.push(note)))
      sound[kind].set(keyOf(value), value);
  };

  const takeRows = (): void => {
    for (const id of [...sound.series.keys()].map(String)) {
      const rows = repairRows(records.get('seriesRows')?.get(id)).value;
      if (rows) {
        sound.seriesRows.set(id, { id, ...rows });
        continue;
      }
      sound.series.delete(id);
      repaired.push({ kind: 'series', key: id, refused: true, dropped: ['rows'] });
    }
  };

  await take('profiles', repairOwnDevice, ({ id }) => id);
  await take('measurements', repairMeasurement, ({ deviceId }) => deviceId);
  await take('setups', repairSetup, ({ id }) => id);
  await take('comparison', repairScenario, () => onlyKey);
  await take('settings', repairForeignSettings, () => onlyKey);
  await take('series', repairSeries, ({ id }) => id);
  takeRows();
  await take('kept', repairKept, ({ id }) => id);
  return { sound, repaired };
};
