import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pricePerKwh } from '../../../src/model/units';
import {
  coveredDays,
  plainMean,
  type WeekPrices,
  weekPricesOfRows,
  weightedMean,
  withAdditions,
} from '../../../src/model/week-prices';
import { anyMarketPrice, rowsOf, zones } from '../../fixtures/any-tariff';

const minute = 60_000;
const hour = 60 * minute;
const utc = (text: string): number => Date.parse(`${text}Z`);

type Row = readonly [start: number, end: number, price: number];

const expectSame = (actual: WeekPrices, expected: WeekPrices): void => {
  const apart = (['priceHours', 'hours'] as const).flatMap((part) =>
    [...actual[part]].map((value, slot) => Math.abs(value - (expected[part][slot] ?? 0))),
  );
  expect(Math.max(...apart)).toBeLessThan(1e-9);
};

/** Rows one after another, from a minute's length to two days, with gaps between some. */
const anyRows: fc.Arbitrary<Row[]> = fc
  .record({
    start: fc.integer({ min: utc('2026-03-01T00:00'), max: utc('2026-11-30T00:00') }),
    rows: fc.array(
      fc.record({
        length: fc.oneof(
          fc.constantFrom(15, 30, 60).map((minutes) => minutes * minute),
          fc.integer({ min: minute, max: 48 * hour }),
        ),
        gap: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 30 * hour })),
        price: anyMarketPrice,
      }),
      { minLength: 1, maxLength: 30 },
    ),
  })
  .map(({ start, rows }) => {
    let at = start;
    return rows.map(({ length, gap, price }): Row => {
      const from = at + gap;
      at = from + length;
      return [from, at, price];
    });
  });

const slotOf = (day: number, hours: number): number => (day - 1) * 96 + hours * 4;

describe('weekPricesOfRows', () => {
  it('does not change where rows are split', () => {
    const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 });
    fc.assert(
      fc.property(
        anyRows,
        fc.array(cuts, { maxLength: 30 }),
        fc.constantFrom(...zones),
        (rows, parts, zone) => {
          const split = rows.flatMap(([start, end, price], at): Row[] => {
            const edges = [0, ...[...(parts[at] ?? [])].sort((a, b) => a - b), 1].map((part) =>
              Math.round(start + part * (end - start)),
            );
            return edges.slice(1).map((edge, before): Row => [edges[before] ?? start, edge, price]);
          });
          expectSame(weekPricesOfRows(rowsOf(split), zone), weekPricesOfRows(rowsOf(rows), zone));
        },
      ),
    );
  });

  it('takes hours and quarter hours in one series', () => {
    const hourly: Row[] = [[utc('2026-09-30T21:00'), utc('2026-09-30T22:00'), 0.1]];
    const quarterly = [0.1, 0.2, 0.3, 0.4].map((price, at): Row => {
      const start = utc('2026-09-30T22:00') + at * 15 * minute;
      return [start, start + 15 * minute, price];
    });
    const week = weekPricesOfRows(rowsOf([...hourly, ...quarterly]), 'Europe/Berlin');
    const wednesday = slotOf(3, 23);
    expect([...week.hours.slice(wednesday, wednesday + 8)]).toEqual(Array(8).fill(0.25));
    expect([...week.priceHours.slice(wednesday, wednesday + 8)]).toEqual(
      [0.1, 0.1, 0.1, 0.1, 0.1, 0.2, 0.3, 0.4].map((price) => price * 0.25),
    );
    // Five hours' worth of rows would have the mean 0.2; by time it is that of two hours.
    expect(plainMean(week)).toBeCloseTo((0.1 + 0.25) / 2, 12);
  });

  it.each([
    ['Europe/Berlin', '2026-03-28T23:00', 23, 2, 0],
    ['Europe/Berlin', '2026-10-24T22:00', 25, 2, 2],
    ['Europe/London', '2028-03-26T00:00', 23, 1, 0],
    ['Europe/London', '2028-10-28T23:00', 25, 1, 2],
    ['Atlantic/Canary', '2028-03-26T00:00', 23, 1, 0],
    ['Atlantic/Canary', '2028-10-28T23:00', 25, 1, 2],
    ['America/New_York', '2028-03-12T05:00', 23, 2, 0],
    ['America/New_York', '2028-11-05T04:00', 25, 1, 2],
  ])(
    'gives the Sunday of %s that begins at %s UTC its %s hours',
    (zone, start, length, changed, times) => {
      const from = utc(start);
      const row: Row = [from, from + length * hour, 0.3];
      const { hours, priceHours } = weekPricesOfRows(rowsOf([row]), zone);
      for (let slot = 0; slot < 672; slot += 1) {
        const isChanged = Math.floor(slot / 4) === Math.floor(slotOf(7, changed) / 4);
        const expected = slot < slotOf(7, 0) ? 0 : isChanged ? times * 0.25 : 0.25;
        expect(hours[slot]).toBe(expected);
        expect(priceHours[slot]).toBeCloseTo(0.3 * expected, 12);
      }
    },
  );

  it('keeps what is negative and what is zero, and gives a gap nothing', () => {
    const monday = utc('2026-06-01T00:00');
    const week = weekPricesOfRows(
      rowsOf([
        [monday, monday + hour, -0.2],
        [monday + hour, monday + 2 * hour, 0],
        [monday + 3 * hour, monday + 4 * hour, 0.5],
      ]),
      'UTC',
    );
    expect(week.priceHours[0]).toBe(-0.05);
    expect(week.hours[4]).toBe(0.25);
    expect(week.priceHours[4]).toBe(0);
    expect(week.hours[8]).toBe(0);
    expect(plainMean(week)).toBeCloseTo(0.1, 12);
    expect(coveredDays(week)).toBeCloseTo(3 / 24, 12);
  });

  it('refuses an unknown zone', () => {
    expect(() => weekPricesOfRows(rowsOf([]), 'Europe/Bonn')).toThrow(RangeError);
  });
});

describe('withAdditions', () => {
  it('is (price + markup + levies) · (1 + vat / 100) in every hour', () => {
    const anyVat = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(anyRows, anyMarketPrice, anyMarketPrice, anyVat, (rows, markup, levies, vat) => {
        const final = rows.map(
          ([start, end, price]): Row => [start, end, (price + markup + levies) * (1 + vat / 100)],
        );
        expectSame(
          withAdditions(weekPricesOfRows(rowsOf(rows), 'Europe/Berlin'), { markup, levies, vat }),
          weekPricesOfRows(rowsOf(final), 'Europe/Berlin'),
        );
      }),
    );
  });

  it('gives a household price', () => {
    const day = utc('2026-06-01T00:00');
    const week = withAdditions(weekPricesOfRows(rowsOf([[day, day + hour, 0.1]]), 'UTC'), {
      markup: pricePerKwh(0.02),
      levies: pricePerKwh(0.13),
      vat: 19,
    });
    expect(plainMean(week)).toBeCloseTo(0.2975, 12);
  });
});

describe('means', () => {
  const empty = weekPricesOfRows(rowsOf([]), 'UTC');

  it('are unknown without a price', () => {
    expect(() => plainMean(empty)).toThrow(RangeError);
    expect(weightedMean(empty, new Float64Array(672).fill(1))).toBeUndefined();
  });

  it('follow the shares', () => {
    const monday = utc('2026-06-01T00:00');
    const week = weekPricesOfRows(
      rowsOf([
        [monday, monday + 15 * minute, 0.1],
        [monday + 15 * minute, monday + 30 * minute, 0.4],
      ]),
      'UTC',
    );
    expect(
      weightedMean(week, new Float64Array(672).fill(0).fill(0.5, 0, 1).fill(1, 1, 2)),
    ).toBeCloseTo(0.3, 12);
    expect(weightedMean(week, new Float64Array(672).fill(1, 2))).toBeUndefined();
  });
});
