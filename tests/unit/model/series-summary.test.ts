import { describe, expect, it } from 'vitest';
import { summarise } from '../../../src/model/series-summary';
import { weekPricesOfRows } from '../../../src/model/week-prices';
import { rowsOf } from '../../fixtures/any-tariff';

const hour = 3_600_000;
const start = Date.UTC(2026, 0, 5);

describe('summarise', () => {
  it('says what the rows are', () => {
    const rows = rowsOf([
      [start, start + hour, 0.3],
      [start + hour, start + 1.25 * hour, -0.1],
      [start + 3 * hour, start + 3.75 * hour, 0],
    ]);
    expect(summarise(rows, 'Europe/Berlin')).toEqual({
      from: start,
      to: start + 3.75 * hour,
      rowCount: 3,
      hours: 2,
      gaps: [{ from: start + 1.25 * hour, to: start + 3 * hour }],
      gapCount: 1,
      lowest: -0.1,
      mean: expect.closeTo((0.3 - 0.025) / 2, 12),
      highest: 0.3,
      week: weekPricesOfRows(rows, 'Europe/Berlin'),
    });
  });

  it('shows the 20 longest gaps in order of time and counts them all', () => {
    // The gap after row n is n % 30 minutes long.
    let at = start;
    const rows = Array.from({ length: 60 }, (_, row) => {
      const from = at;
      at = from + hour + (row % 30) * 60_000;
      return [from, from + hour, 0.2] as const;
    });
    const { gaps, gapCount } = summarise(rowsOf(rows), 'UTC');
    expect(gapCount).toBe(57);
    expect(gaps).toHaveLength(20);
    expect(Math.min(...gaps.map(({ from, to }) => to - from))).toBe(19 * 60_000);
    expect(gaps.map(({ from }) => from)).toEqual(
      gaps.map(({ from }) => from).toSorted((a, b) => a - b),
    );
  });

  it('has the whole leap year without a gap', () => {
    const [from, to] = [Date.UTC(2028, 0, 1), Date.UTC(2029, 0, 1)];
    const rows = Array.from({ length: (to - from) / (hour / 4) }, (_, at) => {
      const begins = from + at * (hour / 4);
      return [begins, begins + hour / 4, 0.1] as const;
    });
    const { hours, gapCount, mean, rowCount } = summarise(rowsOf(rows), 'Europe/Berlin');
    expect(rowCount).toBe(35_136);
    expect(hours).toBeCloseTo(8784, 6);
    expect(gapCount).toBe(0);
    expect(mean).toBeCloseTo(0.1, 12);
  });

  it('refuses a series without rows', () => {
    expect(() => summarise(rowsOf([]), 'UTC')).toThrow(RangeError);
  });
});
