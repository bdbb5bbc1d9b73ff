import { type ReadonlySignal, signal } from '@preact/signals';
import type { PriceSeries } from '../model/price-series';
import { openPriceSeries, type PriceSeriesStore } from '../storage/price-series';
import type { StorageTrouble } from '../storage/trouble';
import { changeScenario } from './change-scenario';
import { changeHourly, chooseTariff } from './change-tariff';
import {
  type PriceFileOptions,
  type PriceFileResult,
  readPriceFileInWorker,
} from './read-price-file';
import { scenario } from './scenario';
import { openedUserData } from './store';

/** Every price series on this device. */
export const allSeries = signal<readonly PriceSeries[]>([]);

let opening: Promise<PriceSeriesStore | undefined> | undefined;

const open = async (): Promise<PriceSeriesStore | undefined> => {
  const userData = openedUserData();
  if (!userData) return undefined;
  const store = openPriceSeries(userData);
  const read = async () => {
    allSeries.value = await store.list();
  };
  store.subscribe(read);
  await read();
  return store;
};

/** Has the stored series at hand, now and after changes in other tabs. */
export const openSeries = (): Promise<PriceSeriesStore | undefined> => {
  opening ??= open();
  return opening;
};

type FileSeries = Extract<PriceFileResult, { readonly kind: 'series' }>;

/** How the reading of a price file ended. Only `kept` has changed anything. */
export type ImportOutcome =
  | {
      readonly kind: 'kept';
      readonly series: PriceSeries;
      readonly notes: FileSeries['notes'];
      /** True where the device had this very series already. */
      readonly known: boolean;
      /** Takes the series away again and goes back to the tariff before. */
      readonly undo: () => void;
    }
  | { readonly kind: 'not-stored'; readonly trouble: StorageTrouble }
  | Exclude<PriceFileResult, FileSeries>;

/** A price file that is being read. */
export interface PriceImport {
  /** 0 to 1. */
  readonly progress: ReadonlySignal<number>;
  readonly outcome: Promise<ImportOutcome>;
  readonly cancel: () => void;
}

const keep = async ({ series, rows, notes }: FileSeries): Promise<ImportOutcome> => {
  const store = await openSeries();
  const known = allSeries.peek().some(({ id }) => id === series.id);
  const trouble = known ? undefined : await store?.save(series, rows);
  if (trouble) return { kind: 'not-stored', trouble };
  const before = scenario.peek().tariff;
  if (!known) allSeries.value = [...allSeries.peek(), series];
  chooseSeries(series);
  const undo = () => {
    if (!known) removeSeries(series.id);
    changeScenario({ tariff: before });
  };
  return { kind: 'kept', series, notes, known, undo };
};

/** Reads a price file off the main thread, stores its series and puts it in force. */
export const importPriceFile = (file: File, options?: PriceFileOptions): PriceImport => {
  const { progress, result, cancel } = readPriceFileInWorker(file, options);
  const finish = async () => {
    const read = await result;
    return read.kind === 'series' ? keep(read) : read;
  };
  return { progress, outcome: finish(), cancel };
};

/** Puts a series of this device in force. */
export const chooseSeries = ({ id, name }: PriceSeries): void => {
  changeHourly({ series: { id, name } });
  chooseTariff('hourly');
};

/** Gives a series another name. */
export const renameSeries = async (series: PriceSeries, name: string): Promise<void> => {
  allSeries.value = allSeries
    .peek()
    .map((other) => (other.id === series.id ? { ...other, name } : other));
  if (scenario.peek().tariff.hourly?.series?.id === series.id) {
    changeHourly({ series: { id: series.id, name } });
  }
  await (await openSeries())?.rename(series.id, name);
};

/**
 * Deletes a series. A tariff that refers to it keeps the reference, so that undoing brings it back.
 * @returns how to undo that
 */
export const removeSeries = async (id: string): Promise<() => Promise<void>> => {
  const store = await openSeries();
  const series = allSeries.peek().find((other) => other.id === id);
  const rows = await store?.readRows(id);
  allSeries.value = allSeries.peek().filter((other) => other.id !== id);
  await store?.remove(id);
  return async () => {
    if (!series) return;
    allSeries.value = [...allSeries.peek(), series];
    if (rows) await store?.save(series, rows);
  };
};

/**
 * Holds every series with its rows in memory.
 * @returns how to store them all again, after everything was deleted
 */
export const holdSeries = async (): Promise<() => void> => {
  const store = await openSeries();
  const held = await Promise.all(
    allSeries.peek().map(async (series) => ({ series, rows: await store?.readRows(series.id) })),
  );
  return () => {
    for (const { series, rows } of held) {
      if (!rows) continue;
      allSeries.value = [...allSeries.peek(), series];
      store?.save(series, rows);
    }
  };
};
