import type { CDPSession } from 'playwright';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { freshName, open, openRaw, ownDevice, rawRecords, scenario } from './user-data-fixtures';

const origin = location.origin;

/** The DevTools protocol, by which the browser can be made to run out of space or to clear its data. */
const protocol = (): CDPSession => cdp() as CDPSession;

const clearData = async (): Promise<void> => {
  await protocol().send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
};

/** Limits this origin's space. Chromium remembers the space left for a while, except after clearing. */
const limitSpace = async (quotaSize: number): Promise<void> => {
  onTestFinished(async () => {
    await protocol().send('Storage.overrideQuotaForOrigin', { origin });
  });
  await clearData();
  await protocol().send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
};

describe('a full disk', () => {
  it('is told, leaves what was there, and is over when there is space again', async () => {
    await limitSpace(2_000_000);
    const name = freshName();
    const data = await open({ name });
    expect(await data.saveDevice(ownDevice())).toBeUndefined();
    const large = ownDevice({ id: 'own-large', note: 'x'.repeat(5_000_000) });
    expect(await data.saveDevice(large)).toBe('quota');
    expect(data.status.current).toBe('quota');
    const raw = await openRaw(name);
    expect(await rawRecords(raw, 'profiles')).toEqual([ownDevice()]);
    expect(await data.saveScenario(scenario())).toBeUndefined();
    expect(data.status.current).toBe('quota');
    await protocol().send('Storage.overrideQuotaForOrigin', { origin });
    expect(await data.saveScenario(scenario())).toBeUndefined();
    expect(data.status.current).toBeUndefined();
    expect(await rawRecords(raw, 'profiles')).toEqual([ownDevice(), large]);
  });
});

describe('a write that fails', () => {
  it('is told and does not stop the others', async () => {
    const name = freshName();
    const data = await open({ name });
    const unclonable = { ...ownDevice({ id: 'own-broken' }), extra: () => undefined };
    expect(await data.saveDevice(unclonable)).toBe('write-failed');
    expect(await data.saveScenario(scenario())).toBeUndefined();
    expect(data.status.current).toBe('write-failed');
    expect(await data.deleteDevice('own-broken')).toBeUndefined();
    expect(data.status.current).toBeUndefined();
    expect(await rawRecords(await openRaw(name), 'comparison')).toEqual([scenario()]);
  });
});

describe('a lost connection', () => {
  /** Safari's loss cannot be had in Chromium: the next transactions fail as Safari's do. */
  const loseTransactions = (times: number, errorName: string) => {
    const spy = vi.spyOn(IDBDatabase.prototype, 'transaction');
    for (let time = 0; time < times; time += 1)
      spy.mockImplementationOnce(() => {
        throw new DOMException('Connection to Indexed Database server lost', errorName);
      });
    onTestFinished(() => spy.mockRestore());
  };

  it.each(['UnknownError', 'InvalidStateError'])('(%s) is opened anew once', async (errorName) => {
    const name = freshName();
    const data = await open({ name });
    loseTransactions(1, errorName);
    expect(await data.saveDevice(ownDevice())).toBeUndefined();
    expect(data.status.current).toBeUndefined();
    loseTransactions(1, errorName);
    expect((await data.load()).ownDevices).toEqual([ownDevice()]);
  });

  it('is not tried for ever', async () => {
    const data = await open({ name: freshName() });
    loseTransactions(2, 'UnknownError');
    expect(await data.saveDevice(ownDevice())).toBe('write-failed');
    expect(await data.saveScenario(scenario())).toBeUndefined();
    expect((await data.load()).ownDevices).toEqual([ownDevice()]);
    expect(data.status.current).toBeUndefined();
  });
});

describe('a database deleted underneath', () => {
  const deleteDatabase = (name: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });

  it.each([
    ['by a page', deleteDatabase],
    ['by the browser', clearData],
  ])('%s is told, and later changes are kept', async (_by, remove) => {
    const name = freshName();
    const data = await open({ name });
    const fresh: unknown[] = [];
    data.subscribe((part) => fresh.push(part));
    await data.saveDevice(ownDevice());
    await remove(name);
    await expect.poll(() => data.status.current).toBe('deleted-underneath');
    expect(await data.saveScenario(scenario())).toBeUndefined();
    expect(data.status.current).toBe('deleted-underneath');
    expect(fresh).toEqual([]);
    const left = await data.load();
    expect(left).toMatchObject({ ownDevices: [], scenario: scenario() });
    expect(data.status.current).toBeUndefined();
  });
});
