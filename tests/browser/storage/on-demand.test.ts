import type { CDPSession } from 'playwright';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { openKeptComparisons } from '../../../src/storage/kept-comparisons';
import { migrations } from '../../../src/storage/migrations';
import { openPriceSeries, type PriceSeriesStore } from '../../../src/storage/price-series';
import { aPriceSeries, hourlyRows } from '../../fixtures/a-price-series';
import { aKeptComparison } from '../../fixtures/a-scenario';
import { buildVersion, freshName, open, openRaw, rawRecords, scenario } from './user-data-fixtures';

const series = aPriceSeries();
const rows = hourlyRows(48);
const kept = aKeptComparison();

const newestEmpty = (name: string) => buildVersion(name, migrations.length, {});

describe('price series', () => {
  it('come back with their rows after the page was closed, the first read first', async () => {
    const name = freshName();
    const before = await open({ name });
    const earlier = aPriceSeries({ id: 'series-0', readAt: 0 });
    const store = openPriceSeries(before);
    expect(await store.save(series, rows)).toBeUndefined();
    expect(await store.save(earlier, hourlyRows(24))).toBeUndefined();
    before.close();
    const after = openPriceSeries(await open({ name }));
    expect(await after.list()).toEqual([earlier, series]);
    expect(await after.readRows(series.id)).toEqual(rows);
    expect(await after.readRows('nowhere')).toBeUndefined();
  });

  it('keep a year of quarter hours', async () => {
    const year = hourlyRows(35_040);
    const store = openPriceSeries(await open({ name: freshName() }));
    await store.save(series, year);
    expect(await store.readRows(series.id)).toEqual(year);
  });

  it('take another name, with the same rows', async () => {
    const store = openPriceSeries(await open({ name: freshName() }));
    await store.save(series, rows);
    expect(await store.rename(series.id, 'Exchange 2025')).toBeUndefined();
    expect(await store.rename('nowhere', 'Nobody')).toBeUndefined();
    expect(await store.list()).toEqual([{ ...series, name: 'Exchange 2025' }]);
    expect(await store.readRows(series.id)).toEqual(rows);
  });

  it('are removed with their rows', async () => {
    const name = freshName();
    const store = openPriceSeries(await open({ name }));
    await store.save(series, rows);
    await store.save(aPriceSeries({ id: 'series-2' }), rows);
    expect(await store.remove(series.id)).toBeUndefined();
    expect((await store.list()).map(({ id }) => id)).toEqual(['series-2']);
    const raw = await openRaw(name);
    expect(await rawRecords(raw, 'seriesRows')).toEqual([{ id: 'series-2', ...rows }]);
  });

  it('that are broken are told, left aside and left in the database', async () => {
    const name = freshName();
    const database = await newestEmpty(name);
    await database.put('series', { ...series, id: 'broken', week: 7 });
    await database.put('series', series);
    await database.put('seriesRows', { id: series.id, ...rows, prices: [1, 2] });
    const store = openPriceSeries(await open({ name }));
    expect(await store.list()).toEqual([series]);
    expect(store.repaired).toEqual([
      { kind: 'series', key: 'broken', refused: true, dropped: ['week'] },
    ]);
    expect(await store.readRows(series.id)).toBeUndefined();
    expect(await store.rename(series.id, 'Still here')).toBeUndefined();
    expect((await store.list()).map((one) => one.name)).toEqual(['Still here']);
    expect(await database.count('series')).toBe(2);
    expect(await database.count('seriesRows')).toBe(1);
  });
});

describe('kept comparisons', () => {
  it('come back after the page was closed, the latest first', async () => {
    const name = freshName();
    const before = await open({ name });
    const later = { ...kept, id: 'kept-2', keptAt: kept.keptAt + 1 };
    await openKeptComparisons(before).save(kept);
    await openKeptComparisons(before).save(later);
    before.close();
    const store = openKeptComparisons(await open({ name }));
    expect(await store.list()).toEqual([later, kept]);
    expect(await store.remove(later.id)).toBeUndefined();
    expect(await store.list()).toEqual([kept]);
  });

  it('that are broken are told, left aside and left in the database', async () => {
    const name = freshName();
    const database = await newestEmpty(name);
    await database.put('kept', { ...kept, id: 'broken', devices: 7 });
    await database.put('kept', kept);
    const store = openKeptComparisons(await open({ name }));
    expect(await store.list()).toEqual([kept]);
    expect(store.repaired).toEqual([
      { kind: 'kept', key: 'broken', refused: true, dropped: ['devices'] },
    ]);
    expect(await database.count('kept')).toBe(2);
  });
});

const heardBy = (store: Pick<PriceSeriesStore, 'subscribe'>): { count: number } => {
  const heard = { count: 0 };
  store.subscribe(() => {
    heard.count += 1;
  });
  return heard;
};

describe('another tab', () => {
  it('hears of series and of kept comparisons, each for itself', async () => {
    const name = freshName();
    const [first, second] = [await open({ name }), await open({ name })];
    const [mine, theirs] = [openPriceSeries(first), openPriceSeries(second)];
    const theirKept = openKeptComparisons(second);
    const [own, heard, heardKept] = [heardBy(mine), heardBy(theirs), heardBy(theirKept)];
    await mine.save(series, rows);
    await expect.poll(() => heard.count).toBe(1);
    expect(await theirs.list()).toEqual([series]);
    await mine.remove(series.id);
    await expect.poll(() => heard.count).toBe(2);
    expect(await theirs.list()).toEqual([]);
    expect(heardKept.count).toBe(0);
    await openKeptComparisons(first).save(kept);
    await expect.poll(() => heardKept.count).toBe(1);
    expect(await theirKept.list()).toEqual([kept]);
    expect([heard.count, own.count]).toEqual([2, 0]);
  });

  it('is emptied with this one when everything is deleted, and both hear it', async () => {
    const name = freshName();
    const [first, second] = [await open({ name }), await open({ name })];
    const [mine, theirs] = [openPriceSeries(first), openPriceSeries(second)];
    await mine.save(series, rows);
    await openKeptComparisons(first).save(kept);
    const own = heardBy(mine);
    const heard = heardBy(theirs);
    await first.deleteEverything();
    expect(own.count).toBe(1);
    await expect.poll(() => heard.count).toBe(1);
    expect(await theirs.list()).toEqual([]);
    expect(await openKeptComparisons(second).list()).toEqual([]);
    expect(await rawRecords(await openRaw(name), 'seriesRows')).toEqual([]);
  });
});

describe('what is kept on demand', () => {
  it('lives as long as the page where there is no database', async () => {
    vi.stubGlobal('indexedDB', undefined);
    onTestFinished(() => {
      vi.unstubAllGlobals();
    });
    const data = await open({ name: `without-${crypto.randomUUID()}` });
    const store = openPriceSeries(data);
    expect(await store.save(series, rows)).toBeUndefined();
    expect(await store.rename(series.id, 'Exchange')).toBeUndefined();
    expect(await store.list()).toEqual([{ ...series, name: 'Exchange' }]);
    expect(await store.readRows(series.id)).toEqual(rows);
    const comparisons = openKeptComparisons(data);
    expect(await comparisons.save(kept)).toBeUndefined();
    expect(await comparisons.list()).toEqual([kept]);
    expect(data.status.current).toBe('unavailable');
    await store.remove(series.id);
    expect(await store.list()).toEqual([]);
    await data.deleteEverything();
    expect(await comparisons.list()).toEqual([]);
  });

  it('is written when a database answers late, and told then', async () => {
    const name = freshName();
    const stubborn = await buildVersion(name, 1, {});
    const data = await open({ name, timeLimit: 100 });
    const store = openPriceSeries(data);
    const heard = heardBy(store);
    expect(await store.save(series, rows)).toBeUndefined();
    expect(data.status.current).toBe('blocked-by-tab');
    stubborn.close();
    await expect.poll(() => heard.count).toBe(1);
    data.close();
    const later = openPriceSeries(await open({ name }));
    expect(await later.list()).toEqual([series]);
    expect(await later.readRows(series.id)).toEqual(rows);
  });

  it('changes nothing where the space is used up', async () => {
    const protocol = cdp() as CDPSession;
    const { origin } = location;
    const freeSpace = () => protocol.send('Storage.overrideQuotaForOrigin', { origin });
    onTestFinished(async () => {
      await freeSpace();
    });
    await protocol.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
    await protocol.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2_000_000 });
    const data = await open({ name: freshName() });
    const store = openPriceSeries(data);
    expect(await store.save(series, rows)).toBeUndefined();
    const large = hourlyRows(400_000);
    expect(await store.save({ ...series, name: 'Larger' }, large)).toBe('quota');
    expect(await store.save(aPriceSeries({ id: 'series-2' }), large)).toBe('quota');
    expect(await store.list()).toEqual([series]);
    expect(await store.readRows(series.id)).toEqual(rows);
    await freeSpace();
    expect(await data.saveScenario(scenario())).toBeUndefined();
    expect(data.status.current).toBeUndefined();
    expect(await store.list()).toEqual([series]);
  });

  it('changes nothing where a record cannot be stored at all', async () => {
    const store = openPriceSeries(await open({ name: freshName() }));
    await store.save(series, rows);
    const moved = hourlyRows(3);
    structuredClone(moved.prices.buffer, { transfer: [moved.prices.buffer as ArrayBuffer] });
    expect(await store.save({ ...series, name: 'Moved' }, moved)).toBe('write-failed');
    expect(await store.list()).toEqual([series]);
    expect(await store.readRows(series.id)).toEqual(rows);
  });
});
