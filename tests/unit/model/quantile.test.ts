import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile } from '../../../src/model/quantile';

describe('quantile', () => {
  it.each([
    [[7], 0.1, 7],
    [[1, 2], 0.5, 1.5],
    [[1, 2, 3, 4], 0.25, 1.75],
    [[1, 2, 3, 4], 0.9, 3.7],
    [[0, 10, 20, 30, 40], 0.1, 4],
    [[0, 10, 20, 30, 40], 1, 40],
    [[0, 10, 20, 30, 40], 0, 0],
  ])('of %j at %s is %s, as R and NumPy have it', (sorted, p, expected) => {
    expect(quantile(sorted, p)).toBeCloseTo(expected, 12);
  });

  it('grows with p and stays within the sample', () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    const values = fc.array(fc.double({ min: 0, max: 5000, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(values, part, part, (sample, a, b) => {
        const sorted = [...sample].sort((x, y) => x - y);
        const less = quantile(sorted, Math.min(a, b));
        const more = quantile(sorted, Math.max(a, b));
        expect(less).toBeLessThanOrEqual(more + 1e-9);
        expect(less).toBeGreaterThanOrEqual((sorted[0] ?? 0) - 1e-9);
        expect(more).toBeLessThanOrEqual((sorted.at(-1) ?? 0) + 1e-9);
      }),
    );
  });

  it('refuses an empty sample', () => {
    expect(() => quantile([], 0.5)).toThrow(RangeError);
  });
});
