import type { DBSchema, IDBPDatabase } from 'idb';
import type { Measurement, OwnDevice } from '../model/own-device';
import type { Scenario } from '../model/scenario';
import type { Settings } from '../model/settings';

export const databaseName = 'kilowait';

/** The kinds of record kept, each in an object store of that name. The catalogue is not stored. */
export const recordKinds = ['profiles', 'measurements', 'comparison', 'settings'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** The key of the one record in `comparison` and in `settings`. */
export const onlyKey = 'current';

/** The newest layout. It types what is written; what is read is distrusted and goes through repair. */
export interface KilowaitSchema extends DBSchema {
  profiles: { key: string; value: OwnDevice };
  measurements: { key: string; value: Measurement };
  comparison: { key: string; value: Scenario };
  settings: { key: string; value: Settings };
}

export type Database = IDBPDatabase<KilowaitSchema>;
