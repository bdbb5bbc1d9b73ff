import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bar } from '../../../src/ui/charts/chart-data';
import { partReaches } from '../../../src/ui/charts/part-reaches';

const aBar = (typical: number, parts?: readonly number[]): Bar => ({
  low: typical,
  typical,
  high: typical,
  label: `${typical} €`,
  ...(parts && { parts }),
});

/** Ten pixels to the euro, from pixel 100 on. */
const place = (value: number): number => 100 + 10 * value;
const whole = (typical: number) => ({ from: 100, to: place(typical), known: place(typical) });

describe('the parts of a bar', () => {
  it('stand one after the other, as long as what they cost', () => {
    expect(partReaches(aBar(10, [5, 3, 2]), place, whole(10))).toEqual([
      { from: 100, to: 150 },
      { from: 150, to: 180 },
      { from: 180, to: 200 },
    ]);
  });

  it('leave the rest, such as a base fee, at the end', () => {
    expect(partReaches(aBar(10, [4, 2]), place, whole(10)).at(-1)).toEqual({ from: 160, to: 200 });
  });

  it('leave out what costs nothing', () => {
    expect(partReaches(aBar(10, [6, 0, 4]), place, whole(10))).toEqual([
      { from: 100, to: 160 },
      { from: 160, to: 200 },
    ]);
  });

  it('run on past the break of a cut bar, where nothing is true to length', () => {
    const cut = { from: 100, to: 220, known: 198 };
    expect(partReaches(aBar(90, [5, 40, 45]), place, cut)).toEqual([
      { from: 100, to: 150 },
      { from: 150, to: 220 },
    ]);
  });

  it.each([[[5, -2]], [[Number.NaN, 3]], [[Number.POSITIVE_INFINITY, 3]]])(
    'are not drawn where one is %j',
    (parts) => {
      expect(partReaches(aBar(3, parts), place, whole(3))).toEqual([]);
    },
  );

  it('are none for a device alone', () => {
    expect(partReaches(aBar(3), place, whole(3))).toEqual([]);
  });

  it('cover the bar without a gap, whatever they are', () => {
    const anyParts = fc.array(fc.double({ min: 0, max: 500, noNaN: true }), {
      minLength: 1,
      maxLength: 13,
    });
    fc.assert(
      fc.property(anyParts, fc.double({ min: 0, max: 1, noNaN: true }), (parts, cutAt) => {
        const typical = parts.reduce((sum, part) => sum + part, 0);
        const to = place(typical);
        const reaches = partReaches(aBar(typical, parts), place, {
          from: 100,
          to,
          known: 100 + (to - 100) * cutAt,
        });
        expect(reaches[0]?.from).toBe(100);
        expect(reaches.at(-1)?.to).toBe(to);
        for (const [at, reach] of reaches.entries()) {
          expect(reach.to).toBeGreaterThanOrEqual(reach.from);
          if (at > 0) expect(reach.from).toBe(reaches[at - 1]?.to);
        }
      }),
    );
  });
});
