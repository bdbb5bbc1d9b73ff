import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { defaultSettings } from '../../../src/model/settings';
import { migrations } from '../../../src/storage/migrations';
import type { StoredData } from '../../../src/storage/stored-data';
import {
  buildVersion,
  freshName,
  open,
  openRaw,
  ownDevice,
  rawRecords,
  scenario,
} from './user-data-fixtures';

const newest = migrations.length;
const oneStepMore = [...migrations, () => undefined];

/** A database whose upgrade in "another tab" goes on until it is let go. */
const slowUpgrade = async (name: string) => {
  (await buildVersion(name, newest, { profiles: [[ownDevice()]] })).close();
  let released = false;
  const upgraded = new Promise<void>((started) => {
    void openRaw(name, newest + 1, (_database, request) => {
      const keepBusy = (): void => {
        started();
        const count = request.transaction?.objectStore('profiles').count();
        if (count && !released) count.onsuccess = keepBusy;
      };
      keepBusy();
    }).then((database) => database.close());
  });
  await upgraded;
  return () => {
    released = true;
  };
};

describe('a newer version in place', () => {
  it('is left alone', async () => {
    const name = freshName();
    const newer = await openRaw(name, 99, (database) => {
      database.createObjectStore('profiles').put('of the future', 'x');
    });
    const data = await open({ name });
    expect(data.status.current).toBe('newer-version');
    expect((await data.load()).settings).toEqual(defaultSettings);
    expect(await data.saveDevice(ownDevice())).toBe('newer-version');
    expect(await data.deleteEverything()).toBe('newer-version');
    expect(await rawRecords(newer, 'profiles')).toEqual(['of the future']);
  });
});

describe('an upgrade', () => {
  it('makes the tab with the older build let go and say so', async () => {
    const name = freshName();
    const older = await open({ name });
    await older.saveDevice(ownDevice());
    const newer = await open({ name, steps: oneStepMore });
    expect(newer.status.current).toBeUndefined();
    expect((await newer.load()).ownDevices).toEqual([ownDevice()]);
    expect(older.status.current).toBe('newer-version');
    expect(await older.saveDevice(ownDevice({ id: 'own-other' }))).toBe('newer-version');
    expect((await newer.load()).ownDevices).toEqual([ownDevice()]);
  });

  it('waits for a tab that does not let go, and goes on when it is closed', async () => {
    const name = freshName();
    const stubborn = await buildVersion(name, 1, { profiles: [[ownDevice()]] });
    const data = await open({ name, steps: oneStepMore, timeLimit: 100 });
    const fresh: Partial<StoredData>[] = [];
    data.subscribe((part) => fresh.push(part));
    expect(data.status.current).toBe('blocked-by-tab');
    expect(await data.saveScenario(scenario())).toBe('blocked-by-tab');
    expect((await data.load()).scenario).toEqual(scenario());
    stubborn.close();
    await expect
      .poll(() => fresh)
      .toMatchObject([{ ownDevices: [ownDevice()], scenario: scenario() }]);
    expect(data.status.current).toBeUndefined();
    data.close();
    const later = await open({ name, steps: oneStepMore });
    expect((await later.load()).scenario).toEqual(scenario());
  });
});

describe('a database that does not answer', () => {
  it('is adopted when it answers late, with what was changed meanwhile', async () => {
    const name = freshName();
    const release = await slowUpgrade(name);
    const data = await open({ name, steps: oneStepMore, timeLimit: 100 });
    const fresh: Partial<StoredData>[] = [];
    const statuses: unknown[] = [];
    data.subscribe((part) => fresh.push(part));
    data.status.subscribe((trouble) => statuses.push(trouble));
    expect(data.status.current).toBe('timed-out');
    expect((await data.load()).ownDevices).toEqual([]);
    const other = ownDevice({ id: 'own-other' });
    expect(await data.saveDevice(other)).toBe('timed-out');
    expect((await data.load()).ownDevices).toEqual([other]);
    release();
    await expect.poll(() => fresh).toMatchObject([{ ownDevices: [ownDevice(), other] }]);
    expect(statuses).toEqual([undefined]);
    expect((await data.load()).ownDevices).toEqual([ownDevice(), other]);
  });

  it('is let go when it answers after the page is done with it', async () => {
    const name = freshName();
    const release = await slowUpgrade(name);
    const data = await open({ name, steps: oneStepMore, timeLimit: 50 });
    data.close();
    release();
    const next = await openRaw(name, newest + 2);
    expect(next.version).toBe(newest + 2);
  });
});

describe('a browser without a database', () => {
  const refusing = {
    open: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  };

  it.each([
    ['has none', undefined],
    ['refuses it', refusing],
  ])('%s: the data live as long as the page', async (_case, indexedDb) => {
    vi.stubGlobal('indexedDB', indexedDb);
    onTestFinished(() => {
      vi.unstubAllGlobals();
    });
    const data = await open({ name: `without-${crypto.randomUUID()}` });
    expect(data.status.current).toBe('unavailable');
    expect((await data.load()).settings).toEqual(defaultSettings);
    expect(await data.saveDevice(ownDevice())).toBe('unavailable');
    expect((await data.load()).ownDevices).toEqual([ownDevice()]);
    expect(await data.deleteEverything()).toBe('unavailable');
    expect((await data.load()).ownDevices).toEqual([]);
  });
});
