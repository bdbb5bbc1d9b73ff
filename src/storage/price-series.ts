import type { PriceRows, PriceSeries } from '../model/price-series';
import { openRecords } from './on-demand-records';
import { repairEach } from './repair-each';
import { repairRows, repairSeries } from './repair-series';
import type { Repair } from './stored-data';
import type { Saved, UserData } from './user-data';

/**
 * The price series of this device, their rows apart. A change that the database refuses changes
 * nothing; where there is no database, as the status then says, series live as long as the page.
 */
export interface PriceSeriesStore {
  /** Every sound series, without its rows; those read first come first. */
  list(): Promise<readonly PriceSeries[]>;
  /** What the latest `list` could not use. It stays in the database as it was. */
  readonly repaired: readonly Repair[];
  /** The rows of a series; undefined where there are none or they are broken. */
  readRows(id: string): Promise<PriceRows | undefined>;
  save(series: PriceSeries, rows: PriceRows): Saved;
  rename(id: string, name: string): Saved;
  remove(id: string): Saved;
  /**
   * Tells that the series changed without this store.
   * @returns how to be told no more
   */
  subscribe(listener: () => void): () => void;
}

/** The store of price series over the user data's connection. */
export const openPriceSeries = (userData: UserData): PriceSeriesStore => {
  const records = openRecords(userData, 'series');
  let repaired: readonly Repair[] = [];

  const list = async (): Promise<readonly PriceSeries[]> => {
    const notes: Repair[] = [];
    const stored = await records.all('series');
    const sound = await repairEach('series', stored, repairSeries, (note) => notes.push(note));
    repaired = notes;
    return sound.sort((a, b) => a.readAt - b.readAt);
  };

  const readRows = async (id: string): Promise<PriceRows | undefined> =>
    repairRows(await records.one('seriesRows', id)).value;

  // Rows come first: should they not be storable at all, nothing has been asked for yet.
  const save = (series: PriceSeries, rows: PriceRows): Saved =>
    records.write(series.id, { seriesRows: { id: series.id, ...rows }, series });

  return {
    list,
    get repaired() {
      return repaired;
    },
    readRows,
    save,
    async rename(id, name) {
      const series = (await list()).find((one) => one.id === id);
      if (!series) return undefined;
      const rows = await readRows(id);
      const renamed = { ...series, name };
      return rows ? save(renamed, rows) : records.write(id, { series: renamed });
    },
    remove: (id) => records.write(id, { series: undefined, seriesRows: undefined }),
    subscribe: records.subscribe,
  };
};
