import type { DBSchema, IDBPDatabase } from 'idb';
import type { KeptComparison } from '../model/kept-comparison';
import type { Measurement, OwnDevice } from '../model/own-device';
import type { PriceRows, PriceSeries } from '../model/price-series';
import type { Scenario } from '../model/scenario';
import type { Settings } from '../model/settings';
import type { Setup } from '../model/setup';

export const databaseName = 'kilowait';

/**
 * The kinds of record read at the start, each in an object store of that name. The catalogue is not
 * stored.
 */
export const recordKinds = [
  'profiles',
  'measurements',
  'setups',
  'comparison',
  'settings',
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** The kinds of record read only where they are wanted, as they are large or seldom looked at. */
export const onDemandKinds = ['series', 'seriesRows', 'kept'] as const;
export type OnDemandKind = (typeof onDemandKinds)[number];

/** All kinds, one object store each. */
export const allKinds = [...recordKinds, ...onDemandKinds] as const;
export type AnyKind = RecordKind | OnDemandKind;

/** The key of the one record in `comparison` and in `settings`. */
export const onlyKey = 'current';

/** The newest layout. It types what is written; what is read is distrusted and goes through repair. */
export interface KilowaitSchema extends DBSchema {
  profiles: { key: string; value: OwnDevice };
  measurements: { key: string; value: Measurement };
  setups: { key: string; value: Setup };
  comparison: { key: string; value: Scenario };
  settings: { key: string; value: Settings };
  series: { key: string; value: PriceSeries };
  seriesRows: { key: string; value: PriceRows & { readonly id: string } };
  kept: { key: string; value: KeptComparison };
}

export type Database = IDBPDatabase<KilowaitSchema>;
