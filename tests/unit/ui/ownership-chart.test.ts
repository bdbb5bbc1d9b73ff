import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap, placeBeside } from '../../../src/ui/charts/ownership-chart-placing';
import { spreadApart, type Wish } from '../../../src/ui/charts/ownership-chart-spread';

const length = (max: number) => fc.double({ min: 0, max, noNaN: true });
const anyWishes = fc.array(
  fc.record({ middle: length(300), height: fc.double({ min: 10, max: 50, noNaN: true }) }),
  { maxLength: 7 },
);

/** Least and greatest place of each label, from the top down. */
const spans = (wishes: readonly Wish[], middles: readonly number[]) =>
  wishes
    .map(({ height }, index) => {
      const middle = middles[index] ?? Number.NaN;
      return { from: middle - height / 2, to: middle + height / 2 };
    })
    .sort((a, b) => a.from - b.from);

describe('labels moved apart', () => {
  it('never overlap, and stay inside where there is room', () => {
    fc.assert(
      fc.property(anyWishes, (wishes) => {
        const placed = spans(wishes, spreadApart(wishes, 0, 400));
        placed.forEach(({ from }, index) => {
          expect(from).toBeGreaterThanOrEqual((placed[index - 1]?.to ?? 0) - 1e-9);
        });
        expect(placed.at(-1)?.to ?? 0).toBeLessThanOrEqual(400 + 1e-9);
      }),
    );
  });

  it('keep the order of their lines', () => {
    fc.assert(
      fc.property(anyWishes, (wishes) => {
        const middles = spreadApart(wishes, 0, 400);
        wishes.forEach((one, i) => {
          wishes.forEach((other, j) => {
            if (one.middle < other.middle) expect(middles[i]).toBeLessThan(middles[j] ?? 0);
          });
        });
      }),
    );
  });

  it('stay where they are when nothing is in the way', () => {
    const wishes = [
      { middle: 200, height: 20 },
      { middle: 50, height: 40 },
      { middle: 100, height: 30 },
    ];
    expect(spreadApart(wishes, 0, 400)).toEqual([200, 50, 100]);
  });

  it('share the way when they meet, and give way to the edge', () => {
    const two = (middle: number) => [
      { middle, height: 20 },
      { middle, height: 20 },
    ];
    expect(spreadApart(two(100), 0, 400)).toEqual([90, 110]);
    expect(spreadApart(two(5), 0, 400)).toEqual([10, 30]);
    expect(spreadApart(two(395), 0, 400)).toEqual([370, 390]);
  });
});

describe('a text beside a ring', () => {
  const area = { left: 0, top: 0, width: 400, height: 300 };
  const size = { width: 90, height: 34 };
  const box = fc.record({
    left: length(400),
    top: length(300),
    width: length(100),
    height: length(60),
  });

  it('is inside and on nothing that is taken, or nowhere', () => {
    fc.assert(
      fc.property(length(400), length(300), fc.array(box, { maxLength: 5 }), (x, y, taken) => {
        const placed = placeBeside({ x, y }, size, area, taken, []);
        if (!placed) return;
        expect(taken.filter((other) => overlap(placed.box, other))).toEqual([]);
        expect(placed.box.left).toBeGreaterThanOrEqual(0);
        expect(placed.box.top).toBeGreaterThanOrEqual(0);
        expect(placed.box.left + size.width).toBeLessThanOrEqual(400);
        expect(placed.box.top + size.height).toBeLessThanOrEqual(300);
      }),
    );
  });

  it('finds a place in the open', () => {
    expect(placeBeside({ x: 200, y: 150 }, size, area, [], [])).toMatchObject({ crossed: 0 });
  });

  it('goes where fewer lines run', () => {
    const falling = (x: number) => 150 + (x - 200) / 2;
    const rising = (x: number) => 150 - (x - 200) / 2;
    const placed = placeBeside({ x: 200, y: 150 }, size, area, [], [falling, rising]);
    expect(placed?.crossed).toBe(0);
  });
});
