import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairRows, repairSeries } from '../../../src/storage/repair-series';
import { aPriceSeries, hourlyRows } from '../../fixtures/a-price-series';

describe('a stored price series', () => {
  it('comes out as it went in', () => {
    const series = aPriceSeries();
    expect(repairSeries(structuredClone(series))).toEqual({ value: series, dropped: [] });
  });

  it.each<[string, object]>([
    ['source', { source: 'crystal-ball' }],
    ['timeZone', { timeZone: 'Europe/Atlantis' }],
    ['currency', { currency: '€' }],
    ['mean', { mean: Number.NaN }],
    ['rowCount', { rowCount: 1.5 }],
    ['gaps.0.to', { gaps: [{ from: 1 }] }],
    ['week.hours', { week: { ...aPriceSeries().week, hours: new Array(672).fill(1) } }],
    ['week.hours', { week: { ...aPriceSeries().week, hours: new Float64Array(672).fill(-1) } }],
    ['week.priceHours', { week: { ...aPriceSeries().week, priceHours: new Float64Array(671) } }],
    ['week.priceHours', { week: { ...aPriceSeries().week, priceHours: new Float32Array(672) } }],
    ['', { from: 2, to: 1 }],
  ])('is refused for its broken %s', (path, broken) => {
    expect(repairSeries({ ...aPriceSeries(), ...broken })).toEqual({
      value: undefined,
      dropped: [path],
    });
  });

  it('may be anything without a throw', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(repairSeries(input).value).toBeUndefined();
        expect(repairRows(input).value).toBeUndefined();
      }),
    );
  });
});

describe('stored rows', () => {
  it('come out as they went in, without their key', () => {
    const rows = hourlyRows(48);
    expect(repairRows({ id: 'a', ...structuredClone(rows) })).toEqual({ value: rows, dropped: [] });
  });

  it.each([
    ['of unequal number', { ends: hourlyRows(2).ends }],
    ['out of order', { starts: hourlyRows(3).starts.toReversed() }],
    ['that end before they start', { ends: hourlyRows(3).starts }],
    ['of no number', { prices: Float64Array.of(1, Number.NaN, 1) }],
    ['in another kind of list', { prices: [1, 2, 3] }],
    ['missing', { prices: undefined }],
  ])('%s are refused', (_case, broken) => {
    expect(repairRows({ ...hourlyRows(3), ...broken }).value).toBeUndefined();
  });
});
