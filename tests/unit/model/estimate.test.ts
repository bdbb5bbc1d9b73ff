import { describe, expect, it } from 'vitest';
import type { HostCategory } from '../../../src/model/category';
import { estimateCategory, type Sample } from '../../../src/model/estimate';
import type { PowerProfile } from '../../../src/model/power';
import { aStatePower, aSupplyLoss } from '../../fixtures/a-power';

const sample = (category: HostCategory, power: PowerProfile): Sample => ({ category, power });
const idle = (category: HostCategory, ...figures: number[]): Sample[] =>
  figures.map((figure) =>
    sample(category, {
      off: aStatePower(figure / 10),
      idle: aStatePower([figure - 0.5, figure, figure * 2]),
      printing: aStatePower(figure + 2),
    }),
  );

describe('estimateCategory', () => {
  it('is the median from the 10th to the 90th percentile of the typical figures', () => {
    const estimate = estimateCategory(idle('laptop', 30, 10, 20, 50, 40), 'laptop', aSupplyLoss());
    expect(estimate.idle.range.low).toBeCloseTo(14, 12);
    expect(estimate.idle.range.typical).toBe(30);
    expect(estimate.idle.range.high).toBeCloseTo(46, 12);
    expect(estimate.idle).toMatchObject({ sampleSize: 5, fromGroup: false });
    expect(estimate.off.range.typical).toBe(3);
  });

  it('lets a wall figure and a DC figure meet at the wall', () => {
    const samples = [
      sample('sbc', { idle: aStatePower(2, 'dc') }),
      sample('sbc', { idle: aStatePower(3) }),
      sample('sbc', { idle: aStatePower(4, 'mixed') }),
      ...idle('sbc', 3),
    ];
    const { range } = estimateCategory(samples, 'sbc', aSupplyLoss({ idle: [0, 1, 5] })).idle;
    expect(range.low).toBe(3);
    expect(range.typical).toBe(3);
  });

  it('uses the whole group below three figures, and says so', () => {
    const samples = [
      ...idle('nas', 10, 20),
      ...idle('desktop', 30),
      ...idle('raspberry-pi', 1, 2, 3),
    ];
    const nas = estimateCategory(samples, 'nas', aSupplyLoss()).idle;
    expect(nas).toMatchObject({ sampleSize: 3, fromGroup: true });
    expect(nas.range.typical).toBe(20);
    const android = estimateCategory(samples, 'android', aSupplyLoss()).idle;
    expect(android).toMatchObject({ sampleSize: 3, fromGroup: true });
    expect(android.range.typical).toBe(2);
  });

  it('stays with three figures of its own', () => {
    const samples = [...idle('nas', 10, 20, 30), ...idle('desktop', 90, 90, 90)];
    const { range, fromGroup } = estimateCategory(samples, 'nas', aSupplyLoss()).idle;
    expect(fromGroup).toBe(false);
    expect(range.typical).toBe(20);
  });

  it('counts each state by itself', () => {
    const samples = [...idle('nas', 10, 20, 30), ...idle('desktop', 40)].map((one, at) =>
      at === 0 ? { ...one, power: { idle: aStatePower(10) } } : one,
    );
    const { off, idle: atIdle, printingExtra } = estimateCategory(samples, 'nas', aSupplyLoss());
    expect(atIdle).toMatchObject({ sampleSize: 3, fromGroup: false });
    expect(off).toMatchObject({ sampleSize: 3, fromGroup: true });
    expect(printingExtra).toMatchObject({ sampleSize: 3, fromGroup: true });
  });

  it('takes what printing adds to idle, never less than nothing', () => {
    const samples = [
      ...idle('laptop', 10, 20),
      sample('laptop', { off: aStatePower(1), idle: aStatePower(9), printing: aStatePower(8) }),
    ];
    const { range } = estimateCategory(samples, 'laptop', aSupplyLoss()).printingExtra;
    expect(range.low).toBeCloseTo(0.4, 12);
    expect(range.typical).toBe(2);
  });

  it('refuses to estimate from nothing', () => {
    expect(() => estimateCategory(idle('sbc', 1, 2, 3), 'laptop', aSupplyLoss())).toThrow(
      RangeError,
    );
  });
});
