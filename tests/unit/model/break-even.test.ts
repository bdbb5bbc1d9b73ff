import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BreakEven,
  breakEven,
  flipFactor,
  type Side,
  verdictOf,
} from '../../../src/model/break-even';
import { exactly, type Range } from '../../../src/model/range';
import { type Owned, totalAfter } from '../../../src/model/total-cost';
import { money } from '../../../src/model/units';
import { anyGrowth, anyOwned, anyYearly } from '../../fixtures/any-ownership';

const plain = { priceRise: 0, discountRate: 0 };
const never = Number.POSITIVE_INFINITY;

const machine = (
  price: number,
  yearly: number | readonly [low: number, typical: number, high: number],
): Owned => {
  if (typeof yearly === 'number') return { price: money(price), yearly: exactly(money(yearly)) };
  const [low, typical, high] = yearly;
  return {
    price: money(price),
    yearly: { low: money(low), typical: money(typical), high: money(high) },
  };
};

const other: Record<Side, Side> = { a: 'b', b: 'a' };

const mirrored = (result: BreakEven): BreakEven => {
  switch (result.kind) {
    case 'same':
      return result;
    case 'from-start':
      return { ...result, cheaper: other[result.cheaper] };
    case 'catching':
      return { ...result, chaser: other[result.chaser] };
  }
};

/** `never` beyond any horizon: the two totals do not cross. */
const crosses = (result: BreakEven): boolean =>
  result.kind === 'catching' && result.earliest < never;

describe('the break-even', () => {
  it('of equal setups is none', () => {
    fc.assert(
      fc.property(anyOwned, anyGrowth, (owned, growth) => {
        expect(breakEven(owned, { ...owned }, growth)).toEqual({ kind: 'same' });
      }),
    );
  });

  it('is none either where the same parts were summed in another order', () => {
    const one = machine(50, 0.1 + 0.2 + 0.3);
    const two = machine(50, 0.3 + 0.2 + 0.1);
    expect(one.yearly.typical).not.toBe(two.yearly.typical);
    expect(breakEven(one, two, plain)).toEqual({ kind: 'same' });
    const dearer = { ...one, price: money(60) };
    expect(crosses(breakEven(dearer, two, plain))).toBe(false);
    expect(flipFactor(dearer, two, 10, plain)).toBeUndefined();
  });

  it('is mirrored where the two are swapped', () => {
    fc.assert(
      fc.property(anyOwned, anyOwned, anyGrowth, (a, b, growth) => {
        expect(breakEven(b, a, growth)).toEqual(mirrored(breakEven(a, b, growth)));
        const inPrice = { ...b, price: a.price };
        expect(breakEven(inPrice, a, growth)).toEqual(mirrored(breakEven(a, inPrice, growth)));
      }),
    );
  });

  it('is never where the dearer one is hungrier', () => {
    const more = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(anyOwned, more, more, anyGrowth, (a, dearer, hungrier, growth) => {
        const { high } = a.yearly;
        const b = machine(a.price + 1 + dearer, [high, high, high + hungrier]);
        const result = breakEven(a, b, growth);
        expect(result).toEqual({
          kind: 'catching',
          chaser: 'b',
          earliest: never,
          typical: never,
          latest: never,
        });
        expect(verdictOf(result, 30)).toBe('never');
      }),
    );
  });

  it('is where both totals agree', () => {
    fc.assert(
      fc.property(anyOwned, anyOwned, anyGrowth, (a, b, growth) => {
        const result = breakEven(a, b, growth);
        fc.pre(result.kind === 'catching' && result.typical < never);
        if (result.kind !== 'catching') return;
        const [first, second] = [a, b].map(
          (owned) => totalAfter(owned, result.typical, growth).typical,
        );
        const scale = Math.max(a.price, b.price, Math.abs(first ?? 0));
        expect(Math.abs((first ?? 0) - (second ?? 0)) / scale).toBeLessThan(1e-9);
      }),
    );
  });

  it('has its earliest and its latest where the bands begin and cease to overlap', () => {
    const dear = machine(75, [10, 12, 15]);
    const cheap = machine(45, [18, 20, 25]);
    const result = breakEven(dear, cheap, plain);
    expect(result).toEqual({
      kind: 'catching',
      chaser: 'a',
      earliest: 30 / (25 - 10),
      typical: 30 / (20 - 12),
      latest: 30 / (18 - 15),
    });
  });

  it('is never early after typical, nor late before it', () => {
    fc.assert(
      fc.property(anyOwned, anyOwned, anyGrowth, (a, b, growth) => {
        const result = breakEven(a, b, growth);
        if (result.kind !== 'catching') return;
        expect(result.earliest).toBeLessThanOrEqual(result.typical);
        expect(result.typical).toBeLessThanOrEqual(result.latest);
      }),
    );
  });

  it('comes sooner where prices rise, later where they fall or money is discounted', () => {
    const dear = machine(75, 10);
    const cheap = machine(45, 20);
    const time = (priceRise: number, discountRate: number): number => {
      const result = breakEven(dear, cheap, { priceRise, discountRate });
      return result.kind === 'catching' ? result.typical : 0;
    };
    expect(time(0, 0)).toBe(3);
    expect(time(10, 0)).toBeCloseTo(2 + 0.9 / 1.21, 12);
    expect(time(-20, 0)).toBeGreaterThan(3);
    expect(time(0, 5)).toBeGreaterThan(3);
    expect(time(5, 5)).toBeCloseTo(3.15, 12);
  });

  it('needs no price that differs to say which is cheaper', () => {
    const cheap = machine(50, [9, 10, 11]);
    expect(breakEven(cheap, machine(50, [12, 15, 18]), plain)).toEqual({
      kind: 'from-start',
      cheaper: 'a',
      isSure: true,
    });
    expect(breakEven(machine(50, [10, 15, 18]), cheap, plain)).toEqual({
      kind: 'from-start',
      cheaper: 'b',
      isSure: false,
    });
    expect(breakEven(cheap, machine(50, [9, 10, 20]), plain)).toEqual({
      kind: 'from-start',
      cheaper: 'a',
      isSure: false,
    });
  });

  it('goes by what is saved where a year costs less than nothing', () => {
    const result = breakEven(machine(75, -8), machine(45, -2), plain);
    expect(result).toMatchObject({ chaser: 'a', typical: 5 });
  });
});

describe('thirty euros between a Pi 4 and a T630 at 0.40 €/kWh', () => {
  const pi = machine(75, 12);
  const t630 = (more: number) => machine(45, 12 + more);

  it.each([
    [1, 8.56, 125],
    [2, 4.28, 62.5],
    [3, 2.85, 41.7],
    [4, 2.14, 31.2],
    [5, 1.71, 25],
    [6, 1.43, 20.8],
  ])('and %i W: caught up after %d years on 24/7, never within ten per print', (watt, on, off) => {
    const always = breakEven(pi, t630(watt * 8.76 * 0.4), plain);
    expect(always).toMatchObject({ chaser: 'a' });
    expect(always.kind === 'catching' && Math.abs(always.typical - on)).toBeLessThan(0.005);
    expect(verdictOf(always, 10)).toBe('catches-up');
    const printing = breakEven(pi, t630(watt * 0.6 * 0.4), plain);
    expect(printing.kind === 'catching' && Math.abs(printing.typical - off)).toBeLessThan(0.051);
    expect(verdictOf(printing, 10)).toBe('never');
  });
});

describe('the verdict', () => {
  const catching = (earliest: number, typical: number, latest: number): BreakEven => ({
    kind: 'catching',
    chaser: 'a',
    earliest,
    typical,
    latest,
  });

  it.each([
    [catching(1.4, 2.1, 4.3), 'catches-up'],
    [catching(0.2, 2.1, 10), 'catches-up'],
    [catching(1.4, 2.1, 10.1), 'perhaps-not'],
    [catching(1.4, 10, never), 'perhaps-not'],
    [catching(1.4, 12, never), 'probably-never'],
    [catching(10, never, never), 'probably-never'],
    [catching(10.1, 20, never), 'never'],
    [catching(never, never, never), 'never'],
    [catching(1, 3, never), 'cannot-tell'],
    [catching(0.5, never, never), 'cannot-tell'],
    [{ kind: 'same' }, 'same'],
    [{ kind: 'from-start', cheaper: 'b', isSure: true }, 'from-start'],
    [{ kind: 'from-start', cheaper: 'b', isSure: false }, 'cannot-tell'],
  ] as const)('on %j within ten years is %s', (result, verdict) => {
    expect(verdictOf(result, 10)).toBe(verdict);
  });

  it('is never beyond the horizon, however near', () => {
    const fifteen = catching(12, 15, 20);
    expect(verdictOf(fifteen, 10)).toBe('never');
    expect(verdictOf(fifteen, 20)).toBe('catches-up');
  });
});

describe('the price at which the answer flips', () => {
  const times = (yearly: Range<number>, factor: number): Owned['yearly'] => ({
    low: money(yearly.low * factor),
    typical: money(yearly.typical * factor),
    high: money(yearly.high * factor),
  });

  it('makes both cost the same after the years', () => {
    const anyYears = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(anyOwned, anyOwned, anyYears, anyGrowth, (a, b, years, growth) => {
        const factor = flipFactor(a, b, years, growth);
        fc.pre(factor !== undefined);
        if (factor === undefined) return;
        const [one, two] = [a, b].map(({ price, yearly }) =>
          totalAfter({ price, yearly: times(yearly, factor) }, years, growth),
        );
        const scale = Math.max(Math.abs(one?.typical ?? 0), a.price, b.price, 1);
        expect(Math.abs((one?.typical ?? 0) - (two?.typical ?? 0)) / scale).toBeLessThan(1e-6);
      }),
    );
  });

  it('is there exactly where the dearer one draws less', () => {
    fc.assert(
      fc.property(anyOwned, anyYearly, anyGrowth, (a, yearly, growth) => {
        const b = { price: money(a.price + 10), yearly };
        const saves = a.yearly.typical - yearly.typical;
        fc.pre(Math.abs(saves) > 1e-6);
        expect(flipFactor(a, b, 10, growth) === undefined).toBe(saves < 0);
      }),
    );
  });

  it('is none where both cost the same to buy', () => {
    expect(flipFactor(machine(50, 10), machine(50, 20), 10, plain)).toBeUndefined();
  });

  it('is half of today where the years are twice as long as it takes', () => {
    expect(flipFactor(machine(75, 10), machine(45, 20), 6, plain)).toBeCloseTo(0.5, 12);
  });
});
