import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekdays } from '../../../src/model/calendar';
import { anyTime } from '../../../src/model/print-times';
import { cheapestStart, dearestStart, moveWorth, startTimes } from '../../../src/model/start-times';
import { watts } from '../../../src/model/units';
import { type WeekPrices, weekPricesOfRows } from '../../../src/model/week-prices';
import { yearUnder } from '../../../src/model/year-under';
import { aHabit } from '../../fixtures/a-scenario';
import { anyMarketPrice, anyPrintTimes, rowsOf } from '../../fixtures/any-tariff';

const hour = 3_600_000;
const monday = Date.UTC(2026, 0, 5);

/** A week of hours from Monday 0:00, priced by the hour of the week. */
const aWeek = (priceAt: (hourOfWeek: number) => number): WeekPrices =>
  weekPricesOfRows(
    rowsOf(
      Array.from(
        { length: 168 },
        (_, at) => [monday + at * hour, monday + (at + 1) * hour, priceAt(at)] as const,
      ),
    ),
    'UTC',
  );

/** 0.10 from midnight to 6:00, 0.50 from 18:00 to 20:00, else 0.30. */
const daily = aWeek((at) => (at % 24 < 6 ? 0.1 : at % 24 >= 18 && at % 24 < 20 ? 0.5 : 0.3));

describe('startTimes', () => {
  it('has the mean price of a print begun at each full hour', () => {
    const starts = startTimes(daily, aHabit({ hours: 4 }), anyTime);
    expect(starts.map(({ start }) => start)).toEqual(Array.from({ length: 24 }, (_, at) => at * 4));
    const priceAt = (at: number): number | undefined => starts[at]?.price;
    expect(priceAt(0)).toBeCloseTo(0.1, 12);
    expect(priceAt(3)).toBeCloseTo((3 * 0.1 + 0.3) / 4, 12);
    expect(priceAt(18)).toBeCloseTo((2 * 0.5 + 2 * 0.3) / 4, 12);
    expect(priceAt(23)).toBeCloseTo((0.3 + 3 * 0.1) / 4, 12);
  });

  it('takes the part of an hour that a print needs', () => {
    const starts = startTimes(daily, aHabit({ hours: 2.4 }), anyTime);
    expect(starts[17]?.price).toBeCloseTo((0.3 + 1.4 * 0.5) / 2.4, 12);
  });

  it('runs on past midnight and past the end of the week, on the chosen days alone', () => {
    const dearMonday = aWeek((at) => (at < 24 ? 1 : 0));
    const starts = startTimes(dearMonday, aHabit({ hours: 4 }), { days: [7] });
    expect(starts[22]?.price).toBeCloseTo(0.5, 12);
    expect(starts[20]?.price).toBe(0);
    expect(startTimes(dearMonday, aHabit({ hours: 4 }), { days: [1, 3] })[0]?.price).toBeCloseTo(
      0.5,
      12,
    );
  });

  it('is the price that a habit with that start pays', () => {
    fc.assert(
      fc.property(
        fc.array(anyMarketPrice, { minLength: 168, maxLength: 168 }),
        anyPrintTimes,
        fc.double({ min: 0.1, max: 20, noNaN: true }),
        (prices, times, length) => {
          const week = aWeek((at) => prices[at] ?? 0);
          const habit = aHabit({ prints: 1, hours: length, overhead: 0 });
          for (const { start, price } of startTimes(week, habit, times)) {
            const { hours, weights } = yearUnder(week, habit, { ...times, start }).modes[
              'per-print'
            ];
            expect(weights.printing / hours.printing).toBeCloseTo(price ?? Number.NaN, 9);
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  it('knows no price where no hour has one, nor for a print of no length', () => {
    const morning = weekPricesOfRows(rowsOf([[monday, monday + hour, 0.2]]), 'UTC');
    const starts = startTimes(morning, aHabit({ hours: 2 }), { days: [1] });
    expect(starts.map(({ price }) => price)).toEqual([0.2, ...Array(23).fill(undefined)]);
    const nothing = startTimes(daily, aHabit({ hours: 0 }), anyTime);
    expect(nothing.every(({ price }) => price === undefined)).toBe(true);
    expect(cheapestStart(nothing)).toBeUndefined();
    expect(dearestStart(nothing)).toBeUndefined();
  });
});

describe('cheapestStart and dearestStart', () => {
  it('are the earliest among equals', () => {
    const starts = startTimes(daily, aHabit({ hours: 2 }), anyTime);
    expect(cheapestStart(starts)?.start).toBe(0);
    expect(dearestStart(starts)?.start).toBe(18 * 4);
    const even = startTimes(
      aWeek(() => 0.25),
      aHabit({ hours: 2 }),
      anyTime,
    );
    expect(cheapestStart(even)?.start).toBe(0);
    expect(dearestStart(even)?.start).toBe(0);
  });
});

describe('moveWorth', () => {
  const habit = aHabit({ prints: 7, hours: 4, overhead: 0 });

  it('is the hours of a year times the difference of the means times the watts', () => {
    const evening = { days: weekdays, start: 17 * 4 };
    const difference = (2 * 0.5 + 2 * 0.3) / 4 - 0.1;
    const alone = moveWorth(daily, habit, evening, { host: watts(5) }, 0);
    expect(alone).toBeCloseTo((365 * 4 * difference * 5) / 1000, 12);
    const together = moveWorth(daily, habit, evening, { host: watts(5), printer: watts(120) }, 0);
    expect(together).toBeCloseTo((365 * 4 * difference * 125) / 1000, 12);
  });

  it('is negative where the new time is dearer, and nothing where it is the present one', () => {
    const night = { days: weekdays, start: 0 };
    expect(moveWorth(daily, habit, night, { host: watts(5) }, 18 * 4)).toBeLessThan(0);
    expect(moveWorth(daily, habit, night, { host: watts(5) }, 0)).toBe(0);
  });
});
