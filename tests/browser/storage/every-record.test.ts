import type { CDPSession } from 'playwright';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { defaultSettings } from '../../../src/model/settings';
import {
  type EveryRecord,
  noRecordAtAll,
  readEveryRecord,
  replaceEveryRecord,
} from '../../../src/storage/every-record';
import { openKeptComparisons } from '../../../src/storage/kept-comparisons';
import { openPriceSeries } from '../../../src/storage/price-series';
import type { UserData } from '../../../src/storage/user-data';
import { aPriceSeries, hourlyRows } from '../../fixtures/a-price-series';
import { aKeptComparison } from '../../fixtures/a-scenario';
import {
  buildVersion,
  freshName,
  measurement,
  open,
  ownDevice,
  scenario,
  setup,
} from './user-data-fixtures';

const series = aPriceSeries();
const rows = hourlyRows(48);

const full = (): EveryRecord => ({
  profiles: new Map([[ownDevice().id, ownDevice()]]),
  measurements: new Map([[measurement().deviceId, measurement()]]),
  setups: new Map([[setup().id, setup()]]),
  comparison: new Map([['current', scenario()]]),
  settings: new Map([['current', { ...defaultSettings, theme: 'dark' }]]),
  series: new Map([[series.id, series]]),
  seriesRows: new Map([[series.id, { id: series.id, ...rows }]]),
  kept: new Map([['kept-1', aKeptComparison()]]),
});

const other = (): EveryRecord => ({
  ...noRecordAtAll(),
  profiles: new Map([['own-other', ownDevice({ id: 'own-other' })]]),
});

const held = async (data: UserData): Promise<EveryRecord> => {
  const outcome = await readEveryRecord(data);
  return 'value' in outcome ? outcome.value : expect.fail(outcome.trouble);
};

const filled = async (name = freshName()): Promise<UserData> => {
  const data = await open({ name });
  expect(await replaceEveryRecord(data, full)).toEqual({ value: noRecordAtAll() });
  return data;
};

describe('all records', () => {
  it('are none at first', async () => {
    expect(await held(await open({ name: freshName() }))).toEqual(noRecordAtAll());
  });

  it('take the place of all others, and are kept', async () => {
    const name = freshName();
    const data = await filled(name);
    expect(await replaceEveryRecord(data, other)).toEqual({ value: full() });
    data.close();
    expect(await held(await open({ name }))).toEqual(other());
  });

  it('are shown by this page and by the other tabs', async () => {
    const name = freshName();
    const [data, tab] = [await open({ name }), await open({ name })];
    const shown = [data, tab].map((page) => {
      const fresh: Record<string, unknown> = {};
      page.subscribe((part) => Object.assign(fresh, part));
      return fresh;
    });
    const heard: unknown[] = [];
    for (const page of [data, tab]) openPriceSeries(page).subscribe(() => heard.push('series'));
    for (const page of [data, tab]) openKeptComparisons(page).subscribe(() => heard.push('kept'));
    await replaceEveryRecord(data, full);
    for (const fresh of shown)
      await expect
        .poll(() => fresh)
        .toMatchObject({
          ownDevices: [ownDevice()],
          measurements: [measurement()],
          setups: [setup()],
          scenario: scenario(),
          settings: { ...defaultSettings, theme: 'dark' },
        });
    await expect.poll(() => heard.toSorted()).toEqual(['kept', 'kept', 'series', 'series']);
  });

  it('broken ones among them, come back as they were', async () => {
    const name = freshName();
    const database = await buildVersion(name, 3, {
      profiles: [[{ id: 7, name: 'By number' }]],
      comparison: [[{ price: 'much' }, 'stray']],
    });
    const data = await open({ name });
    const before = await held(data);
    const outcome = await replaceEveryRecord(data, full);
    expect(outcome).toEqual({ value: before });
    await replaceEveryRecord(data, () => before);
    expect(await database.getAll('profiles')).toEqual([{ id: 7, name: 'By number' }]);
    expect(await database.get('comparison', 'stray')).toEqual({ price: 'much' });
    expect(await database.getAllKeys('comparison')).toEqual(['stray']);
  });
});

describe('what is not written yet', () => {
  it('belongs to all records, and is part of what was there before', async () => {
    const data = await filled();
    const saved = data.saveDevice(ownDevice({ note: 'just typed' }));
    const deleted = data.deleteSetup(setup().id);
    const expected = {
      ...full(),
      profiles: new Map([[ownDevice().id, ownDevice({ note: 'just typed' })]]),
      setups: new Map(),
    };
    expect(await held(data)).toEqual(expected);
    expect(await replaceEveryRecord(data, other)).toEqual({ value: expected });
    expect(await Promise.all([saved, deleted])).toEqual([undefined, undefined]);
    expect(await held(data)).toEqual(other());
  });

  it('and failed before does not come back over what took its place', async () => {
    const data = await filled();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    onTestFinished(() => put.mockRestore());
    expect(await data.saveDevice(ownDevice({ note: 'unwritten' }))).toBe('quota');
    const outcome = await replaceEveryRecord(data, other);
    expect(outcome).toMatchObject({
      value: { profiles: new Map([[ownDevice().id, ownDevice({ note: 'unwritten' })]]) },
    });
    expect(data.status.current).toBeUndefined();
    await data.saveMeasurement(measurement());
    expect([...(await held(data)).profiles.keys()]).toEqual(['own-other']);
  });

  it('is written after, where it was changed after', async () => {
    const data = await filled();
    const replaced = replaceEveryRecord(data, other);
    const saved = data.saveDevice(ownDevice({ note: 'later' }));
    await Promise.all([replaced, saved]);
    expect((await held(data)).profiles.get(ownDevice().id)).toEqual(ownDevice({ note: 'later' }));
  });

  it('is all there is where there is no database', async () => {
    vi.stubGlobal('indexedDB', undefined);
    onTestFinished(() => {
      vi.unstubAllGlobals();
    });
    const data = await open({ name: `without-${crypto.randomUUID()}` });
    await data.saveDevice(ownDevice());
    await openPriceSeries(data).save(series, rows);
    await openKeptComparisons(data).save(aKeptComparison());
    const { profiles, series: listed, seriesRows, kept } = full();
    const expected = { ...noRecordAtAll(), profiles, series: listed, seriesRows, kept };
    expect(await held(data)).toEqual(expected);
    expect(await replaceEveryRecord(data, other)).toEqual({ trouble: 'unavailable' });
    expect(await held(data)).toEqual(expected);
  });

  it('is not taken for all there is while an older tab blocks the database', async () => {
    const name = freshName();
    await buildVersion(name, 1, {});
    const data = await open({ name, timeLimit: 100 });
    expect(await readEveryRecord(data)).toEqual({ trouble: 'blocked-by-tab' });
  });
});

describe('replacing that fails', () => {
  it.each([1, 3, 8])('at record %i changes nothing', async (count) => {
    const name = freshName();
    const data = await filled(name);
    const heard: unknown[] = [];
    (await open({ name })).subscribe((part) => heard.push(part));
    const { put } = IDBObjectStore.prototype;
    let calls = 0;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...record
    ) {
      calls += 1;
      if (calls === count) throw new DOMException('broken', 'DataCloneError');
      return put.apply(this, record);
    });
    const outcome = await replaceEveryRecord(data, () => ({
      ...full(),
      profiles: new Map([['own-other', ownDevice({ id: 'own-other' })]]),
    }));
    spy.mockRestore();
    expect(outcome).toEqual({ trouble: 'write-failed' });
    expect(await held(data)).toEqual(full());
    expect(data.status.current).toBeUndefined();
    expect(heard).toEqual([]);
  });

  it('for want of space changes nothing', async () => {
    const protocol = cdp() as CDPSession;
    const { origin } = location;
    onTestFinished(async () => {
      await protocol.send('Storage.overrideQuotaForOrigin', { origin });
    });
    await protocol.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
    await protocol.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2_000_000 });
    const data = await filled();
    const large = new Map([['series-2', { id: 'series-2', ...hourlyRows(400_000) }]]);
    const outcome = await replaceEveryRecord(data, () => ({ ...other(), seriesRows: large }));
    expect(outcome).toEqual({ trouble: 'quota' });
    expect(await held(data)).toEqual(full());
    expect(data.status.current).toBeUndefined();
  });

  it('leaves what waits to be written waiting', async () => {
    const name = freshName();
    const data = await filled(name);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await data.saveDevice(ownDevice({ note: 'unwritten' }));
    expect(await replaceEveryRecord(data, other)).toEqual({ trouble: 'quota' });
    put.mockRestore();
    await data.saveScenario(scenario());
    data.close();
    const { ownDevices } = await (await open({ name })).load();
    expect(ownDevices).toEqual([ownDevice({ note: 'unwritten' })]);
  });
});
