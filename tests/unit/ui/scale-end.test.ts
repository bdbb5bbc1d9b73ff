import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCut, type ScaledRow, scaleEnd } from '../../../src/ui/charts/scale-end';

const row = (typical: number, high = typical): ScaledRow => ({
  alwaysOn: { typical, high },
  perPrint: { typical: typical / 8, high: high / 8 },
});
const rowsOf = (...typicals: number[]): ScaledRow[] => typicals.map((typical) => row(typical));
const cutCosts = (rows: readonly ScaledRow[]): number[] => {
  const scale = scaleEnd(rows);
  return rows.filter((each) => isCut(each.alwaysOn, scale)).map((each) => each.alwaysOn.typical);
};

const anyRow = fc
  .record({
    typical: fc.oneof(fc.constant(0), fc.double({ min: 1e-3, max: 1e6, noNaN: true })),
    above: fc.double({ min: 1, max: 20, noNaN: true }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(
    ({ typical, above, share }): ScaledRow => ({
      alwaysOn: { typical, high: typical * above },
      perPrint: { typical: typical * share, high: typical * share * above },
    }),
  );
const anyRows = fc.array(anyRow, { maxLength: 60 });

describe('the end of the axis', () => {
  it('cuts a desktop that would flatten a page of Pis', () => {
    const rows = [...rowsOf(2.7, 5.3, 10.3, 12, 14, 21.4), row(42, 52), row(320, 410)];
    expect(scaleEnd(rows)).toEqual({ end: 52, max: 52 * 1.12, cutsBars: true });
    expect(cutCosts(rows)).toEqual([320]);
  });

  it('cuts several outliers', () => {
    expect(cutCosts(rowsOf(3, 4, 10, 12, 14, 200, 220, 300))).toEqual([200, 220, 300]);
    expect(cutCosts(rowsOf(1, 2, 4, 8, 16, 32, 64, 128))).toEqual([64, 128]);
  });

  it.each([
    ['one device', rowsOf(320)],
    ['two devices, however far apart', rowsOf(2.7, 320)],
    ['equal devices', rowsOf(12, 12, 12, 12)],
    ['a long bar that leaves the others readable', rowsOf(10, 12, 14, 40)],
    ['two kinds of devices in equal number', rowsOf(3, 4, 10, 200, 220, 300)],
    ['no device', []],
  ])('cuts nothing for %s', (_, rows) => {
    const scale = scaleEnd(rows);
    expect(scale.cutsBars).toBe(false);
    expect(scale.max).toBe(scale.end);
  });

  it('lets a whisker double the axis at most', () => {
    expect(scaleEnd([row(10), row(20, 30)]).end).toBe(30);
    expect(scaleEnd([row(10), row(20, 500)]).end).toBe(40);
  });

  it('has a length when everything is free', () => {
    expect(scaleEnd(rowsOf(0, 0, 0))).toEqual({ end: 1, max: 1, cutsBars: false });
  });

  it('ignores figures that are no numbers', () => {
    expect(scaleEnd([row(Number.NaN), row(Number.POSITIVE_INFINITY), row(5)]).end).toBe(5);
  });
});

describe('for any devices', () => {
  it('ends somewhere positive that no figure exceeds without being cut', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const scale = scaleEnd(rows);
        expect(scale.end).toBeGreaterThan(0);
        expect(scale.max).toBeGreaterThanOrEqual(scale.end);
        for (const { alwaysOn, perPrint } of rows) {
          for (const bar of [alwaysOn, perPrint]) {
            expect(bar.typical <= scale.end || isCut(bar, scale)).toBe(true);
          }
        }
      }),
    );
  });

  it('cuts fewer than half of the devices, and only what is far longer', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { end } = scaleEnd(rows);
        const cuts = cutCosts(rows);
        expect(cuts.length).toBeLessThanOrEqual(Math.max(0, (rows.length - 1) / 2));
        for (const typical of cuts) expect(typical).toBeGreaterThanOrEqual(end * 1.5);
      }),
    );
  });

  it('does not depend on their order', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        expect(scaleEnd([...rows].reverse())).toEqual(scaleEnd(rows));
      }),
    );
  });

  it('follows the price without a jump', () => {
    const times = (factor: number, { alwaysOn, perPrint }: ScaledRow): ScaledRow => ({
      alwaysOn: { typical: alwaysOn.typical * factor, high: alwaysOn.high * factor },
      perPrint: { typical: perPrint.typical * factor, high: perPrint.high * factor },
    });
    fc.assert(
      // A power of two scales without rounding, so the ratios stay exactly the same.
      fc.property(anyRows, fc.constantFrom(0.125, 2, 64), (rows, factor) => {
        fc.pre(rows.some(({ alwaysOn }) => alwaysOn.typical > 0));
        const before = scaleEnd(rows);
        const after = scaleEnd(rows.map((each) => times(factor, each)));
        expect(after.cutsBars).toBe(before.cutsBars);
        expect(after.end).toBeCloseTo(before.end * factor, 6);
      }),
    );
  });
});
