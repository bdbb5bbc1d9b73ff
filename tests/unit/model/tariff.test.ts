import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanWhilePrinting, plainMeanOf } from '../../../src/model/mean-price';
import { operatingModes } from '../../../src/model/operating-mode';
import { modeStates } from '../../../src/model/power';
import { anyTime } from '../../../src/model/print-times';
import { flatYear, type TariffYear } from '../../../src/model/tariff';
import { money, pricePerKwh } from '../../../src/model/units';
import { type WeekPrices, weekPricesOfRows } from '../../../src/model/week-prices';
import { yearUnder } from '../../../src/model/year-under';
import { aHabit } from '../../fixtures/a-scenario';
import { anyHabit } from '../../fixtures/any-model';
import { anyMarketPrice, anyPrintTimes, rowsOf, zones } from '../../fixtures/any-tariff';

const hour = 3_600_000;

const weightsOf = (year: TariffYear): number[] =>
  operatingModes.flatMap((mode) => modeStates.map((state) => year.modes[mode].weights[state]));

/** A local year of hours up to 1 October 2025 and quarter hours from then on, at any prices. */
const aYear = (prices: readonly number[], timeZone: string): WeekPrices => {
  const change = Date.UTC(2025, 8, 30, 22);
  const rows: [number, number, number][] = [];
  for (let start = Date.UTC(2025, 2, 1), end = 0; start < Date.UTC(2026, 2, 1); start = end) {
    end = start + (start < change ? hour : hour / 4);
    rows.push([start, end, prices[rows.length % prices.length] ?? 0]);
  }
  return weekPricesOfRows(rowsOf(rows), timeZone);
};

const anyPrices = fc.array(anyMarketPrice, { minLength: 1, maxLength: 97 });

describe('yearUnder', () => {
  it('is the flat year where every hour has the same price', () => {
    const weeks = zones.map((zone) => aYear([1], zone));
    fc.assert(
      fc.property(fc.nat(3), anyHabit, anyPrintTimes, anyMarketPrice, (at, habit, times, price) => {
        const { hours, priceHours } = weeks[at] ?? {
          hours: new Float64Array(),
          priceHours: new Float64Array(),
        };
        const week = { hours, priceHours: priceHours.map((sum) => sum * price) };
        const flat = flatYear(price, habit, money(9.9));
        const year = yearUnder(week, habit, times, money(9.9));
        const slack = 1e-9 * Math.abs(flat.allYearWeight) + Number.MIN_VALUE;
        expect(Math.abs(year.allYearWeight - flat.allYearWeight)).toBeLessThan(slack);
        weightsOf(flat).forEach((weight, i) => {
          expect(Math.abs((weightsOf(year)[i] ?? Number.NaN) - weight)).toBeLessThan(slack);
        });
        expect(year.fixedCost).toBe(flat.fixedCost);
        for (const mode of operatingModes) {
          expect(year.modes[mode].hours).toEqual(flat.modes[mode].hours);
        }
      }),
    );
  });

  it('gives the states of each mode the whole year together, at any prices', () => {
    fc.assert(
      fc.property(
        anyPrices,
        fc.constantFrom(...zones),
        anyHabit,
        anyPrintTimes,
        (prices, zone, habit, times) => {
          const year = yearUnder(aYear(prices, zone), habit, times);
          for (const mode of operatingModes) {
            const sum = modeStates.reduce(
              (total, state) => total + year.modes[mode].weights[state],
              0,
            );
            expect(sum).toBeCloseTo(year.allYearWeight, 6);
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  it('charges prints what the hours cost in which they run', () => {
    // 0.10 from 22:00 to 8:00 and 0.30 by day, all in UTC.
    const prices = Array.from({ length: 24 }, (_, at) => (at >= 22 || at < 8 ? 0.1 : 0.3));
    const monday = Date.UTC(2026, 0, 5);
    const rows = Array.from({ length: 365 * 24 }, (_, at) => {
      const start = monday + at * hour;
      return [start, start + hour, prices[at % 24] ?? 0] as const;
    });
    const week = weekPricesOfRows(rowsOf(rows), 'UTC');
    const habit = aHabit({ prints: 7, hours: 5, overhead: 60 });

    const byDay = yearUnder(week, habit, anyTime);
    expect(meanWhilePrinting(byDay)).toBeCloseTo(0.3, 12);
    expect(plainMeanOf(byDay)).toBeCloseTo((10 * 0.1 + 14 * 0.3) / 24, 12);

    const across = yearUnder(week, habit, { ...anyTime, start: 5 * 4 }).modes['per-print'];
    // 5:00 to 10:00: three hours cheap, two dear. Half an hour before cheap, half an hour after dear.
    expect(across.weights.printing / across.hours.printing).toBeCloseTo(
      (3 * 0.1 + 2 * 0.3) / 5,
      12,
    );
    expect(across.weights.idle / across.hours.idle).toBeCloseTo(0.2, 12);
    expect(across.weights.off).toBeCloseTo(365 * (10 * 0.1 + 14 * 0.3 - (0.3 + 0.6) - 0.2), 9);
  });

  it('takes the plain mean where no hour of a print has a price', () => {
    const monday = Date.UTC(2026, 0, 5);
    const week = weekPricesOfRows(
      rowsOf([
        [monday, monday + hour, 0.2],
        [monday + hour, monday + 2 * hour, 0.4],
      ]),
      'UTC',
    );
    const year = yearUnder(week, aHabit(), { days: [3], start: 48 });
    expect(meanWhilePrinting(year)).toBeCloseTo(0.3, 12);
    expect(plainMeanOf(year)).toBeCloseTo(0.3, 12);
  });

  it('has no mean while printing where nothing is printed', () => {
    const never = yearUnder(aYear([0.3], 'UTC'), aHabit({ prints: 0 }), anyTime);
    expect(meanWhilePrinting(never)).toBeUndefined();
    expect(meanWhilePrinting(flatYear(pricePerKwh(0.4), aHabit({ prints: 0 })))).toBeUndefined();
    expect(never.modes['always-on'].weights.idle).toBeCloseTo(0.3 * 8760, 9);
  });

  it('refuses a habit that no week has room for, and a week without prices', () => {
    const week = aYear([0.3], 'UTC');
    expect(() => yearUnder(week, aHabit({ prints: 8, hours: 24 }), anyTime)).toThrow(RangeError);
    expect(() => yearUnder(weekPricesOfRows(rowsOf([]), 'UTC'), aHabit(), anyTime)).toThrow(
      RangeError,
    );
  });
});

describe('the base fee', () => {
  it('is counted twelve times, and not at all until it is given', () => {
    expect(flatYear(pricePerKwh(0.4), aHabit(), money(12.5)).fixedCost).toBe(150);
    expect(yearUnder(aYear([0.3], 'UTC'), aHabit(), anyTime).fixedCost).toBe(0);
  });
});
