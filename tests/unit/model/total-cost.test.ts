import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactly, isOrdered } from '../../../src/model/range';
import { farthest, timeUntil, totalAfter, yearsOfToday } from '../../../src/model/total-cost';
import { money } from '../../../src/model/units';
import { anyGrowth, anyOwned } from '../../fixtures/any-ownership';

const plain = { priceRise: 0, discountRate: 0 };

describe('years of today', () => {
  it('are the years themselves where nothing changes', () => {
    expect([0, 0.5, 1, 7.25].map((years) => yearsOfToday(years, plain))).toEqual([0, 0.5, 1, 7.25]);
  });

  it('count the first year at the price of today', () => {
    expect(yearsOfToday(1, { priceRise: 50, discountRate: 0 })).toBe(1);
    expect(yearsOfToday(3, { priceRise: 10, discountRate: 0 })).toBeCloseTo(1 + 1.1 + 1.21, 12);
  });

  it('discount each year from its end', () => {
    expect(yearsOfToday(2, { priceRise: 0, discountRate: 3 })).toBeCloseTo(
      1 / 1.03 + 1 / 1.03 ** 2,
      12,
    );
  });

  it('are a geometric series at whole years', () => {
    fc.assert(
      fc.property(anyGrowth, fc.integer({ min: 1, max: 30 }), (growth, years) => {
        const discount = 1 + growth.discountRate / 100;
        const ratio = (1 + growth.priceRise / 100) / discount;
        fc.pre(Math.abs(ratio - 1) > 1e-4);
        const series = (1 - ratio ** years) / (1 - ratio) / discount;
        expect(Math.abs(yearsOfToday(years, growth) / series - 1)).toBeLessThan(1e-9);
      }),
    );
  });

  it('never go back, and run straight within a year', () => {
    const anyTime = fc.double({ min: 0, max: 40, noNaN: true });
    fc.assert(
      fc.property(anyGrowth, anyTime, anyTime, (growth, one, other) => {
        const [before, after] = [Math.min(one, other), Math.max(one, other)];
        expect(yearsOfToday(before, growth)).toBeLessThanOrEqual(
          yearsOfToday(after, growth) * (1 + 1e-12),
        );
        const year = Math.floor(one);
        const ends = yearsOfToday(year, growth) + yearsOfToday(year + 1, growth);
        expect(yearsOfToday(year + 0.5, growth)).toBeCloseTo(ends / 2, 9);
      }),
    );
  });
});

describe('the time until so many', () => {
  it('is found again by counting them', () => {
    const anyTarget = fc.double({ min: 0, max: 150, noNaN: true });
    fc.assert(
      fc.property(anyGrowth, anyTarget, (growth, target) => {
        const time = timeUntil(target, growth);
        const most = yearsOfToday(farthest, growth);
        if (time === Number.POSITIVE_INFINITY) expect(target).toBeGreaterThan(most * (1 - 1e-9));
        else expect(yearsOfToday(time, growth)).toBeCloseTo(target, 9);
      }),
    );
  });

  it('is the same by division and by bracketing', () => {
    const anyRate = fc.integer({ min: 0, max: 50 });
    const anyTarget = fc.double({ min: 1e-6, max: 60, noNaN: true });
    fc.assert(
      fc.property(anyRate, anyTarget, (rate, target) => {
        const divided = timeUntil(target, { priceRise: rate, discountRate: rate });
        // So near that it makes no difference, and yet not the same.
        const bracketed = timeUntil(target, { priceRise: rate + 1e-11, discountRate: rate });
        expect(Math.abs(bracketed / divided - 1)).toBeLessThan(1e-9);
      }),
    );
  });

  it.each([
    ['a sum that converges below it', { priceRise: -20, discountRate: 50 }, 1.43],
    ['falling prices', { priceRise: -20, discountRate: 0 }, 5.001],
    ['a heavy discount', { priceRise: 0, discountRate: 50 }, 2.001],
    ['a time too far away', plain, 200.5],
    ['a time too far away, prices as they are', { priceRise: 3, discountRate: 3 }, 200],
    ['no end', { priceRise: 50, discountRate: 0 }, Number.POSITIVE_INFINITY],
    ['no end, prices as they are', plain, Number.POSITIVE_INFINITY],
  ])('is never for %s', (_, growth, target) => {
    expect(timeUntil(target, growth)).toBe(Number.POSITIVE_INFINITY);
  });

  it.each([
    ['just below the limit', { priceRise: -20, discountRate: 50 }, 1.428],
    ['at once', { priceRise: 5, discountRate: 2 }, 0],
    ['within the first year', { priceRise: 50, discountRate: 0 }, 0.25],
    ['at the end of a year', { priceRise: 10, discountRate: 0 }, 2.1],
  ])('is found %s', (_, growth, target) => {
    expect(yearsOfToday(timeUntil(target, growth), growth)).toBeCloseTo(target, 12);
  });
});

describe('a total', () => {
  it('is the price and the years of today', () => {
    const pi = { price: money(75), yearly: exactly(money(12.5)) };
    expect(totalAfter(pi, 0, plain).typical).toBe(75);
    expect(totalAfter(pi, 10, plain).typical).toBe(200);
    expect(totalAfter(pi, 3, { priceRise: 10, discountRate: 0 }).typical).toBeCloseTo(
      75 + 12.5 * 3.31,
      12,
    );
  });

  it('stays a range, below zero too', () => {
    const anyTime = fc.double({ min: 0, max: 30, noNaN: true });
    fc.assert(
      fc.property(anyOwned, anyTime, anyGrowth, (owned, years, growth) => {
        expect(isOrdered(totalAfter(owned, years, growth))).toBe(true);
      }),
    );
  });
});
