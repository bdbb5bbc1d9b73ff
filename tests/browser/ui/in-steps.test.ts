import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { inSteps } from '../../../src/ui/later';

interface Item {
  readonly id: number;
  readonly cost: number;
}

const items = (count: number, cost: number): Item[] =>
  Array.from({ length: count }, (_, id) => ({ id, cost }));
const isSame = (a: Item, b: Item): boolean => a.id === b.id;

describe('a list followed in steps', () => {
  it('changes some items a frame, and all in the end', async () => {
    const source = signal(items(20, 1));
    const follower = inSteps(source, isSame);
    source.value = items(20, 2);
    const changed = follower.value.filter(({ cost }) => cost === 2).length;
    expect(changed).toBeGreaterThan(0);
    expect(changed).toBeLessThan(20);
    await expect.poll(() => follower.value).toEqual(items(20, 2));
  });

  it('is taken at once where items come, go or change places', () => {
    const source = signal(items(20, 1));
    const follower = inSteps(source, isSame);
    for (const next of [items(19, 2), items(25, 3), items(25, 4).reverse(), []]) {
      source.value = next;
      expect(follower.value).toEqual(next);
    }
  });

  it('ends with the latest list, whatever was on its way', async () => {
    const source = signal(items(20, 1));
    const follower = inSteps(source, isSame);
    source.value = items(20, 2);
    source.value = items(20, 3);
    source.value = items(18, 4);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(follower.value).toEqual(items(18, 4));
  });
});
