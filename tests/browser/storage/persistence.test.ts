import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { askToPersist } from '../../../src/storage/persistence';
import { storageReport } from '../../../src/storage/storage-report';

describe('the browser’s promise to keep the data', () => {
  it('is asked for and reported', async () => {
    expect(await askToPersist()).toBeTypeOf('boolean');
    expect(await storageReport()).toEqual({
      persisted: expect.any(Boolean),
      usage: expect.any(Number),
      quota: expect.any(Number),
    });
  });

  it.each([
    ['has no storage manager', undefined],
    ['has one that can do nothing', {}],
    [
      'refuses',
      {
        persist: () => Promise.reject(new TypeError('opaque origin')),
        persisted: () => Promise.reject(new TypeError('opaque origin')),
      },
    ],
  ])('is unknown where the browser %s', async (_case, storage) => {
    const spy = vi.spyOn(navigator, 'storage', 'get').mockReturnValue(storage as StorageManager);
    onTestFinished(() => spy.mockRestore());
    expect(await askToPersist()).toBeUndefined();
    expect(await storageReport()).toEqual({
      persisted: undefined,
      usage: undefined,
      quota: undefined,
    });
  });
});
