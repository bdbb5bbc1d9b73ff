import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carbonAfter, carbonBreakEven } from '../../../src/model/carbon-total';
import { exactly, isOrdered, mapRange, type Range } from '../../../src/model/range';
import { gramsPerKwh, kilograms, kilowattHours } from '../../../src/model/units';
import { anyRange } from '../../fixtures/any-model';

const never = Number.POSITIVE_INFINITY;
const thinClient = mapRange({ low: 41, typical: 45, high: 102 }, kilograms);
const kwh = (low: number, typical = low, high = typical) =>
  mapRange({ low, typical, high }, kilowattHours);

describe('the carbon of a machine', () => {
  it('is what making it emitted and what it draws', () => {
    const machine = { embodied: thinClient, yearly: kwh(90, 100, 150) };
    expect(carbonAfter(machine, 0, gramsPerKwh(380))).toEqual(thinClient);
    expect(carbonAfter(machine, 5, gramsPerKwh(380))).toEqual({
      low: 41 + 5 * 34.2,
      typical: 45 + 5 * 38,
      high: 102 + 5 * 57,
    });
  });

  it('stays a range', () => {
    const anyKwh = anyRange.map((range) => mapRange(range, (value) => kilowattHours(value)));
    const anyKg = anyRange.map((range) => mapRange(range, (value) => kilograms(value)));
    const anyYears = fc.double({ min: 0, max: 30, noNaN: true });
    fc.assert(
      fc.property(anyKg, anyKwh, anyYears, (embodied, yearly, years) => {
        expect(isOrdered(carbonAfter({ embodied, yearly }, years, gramsPerKwh(400)))).toBe(true);
      }),
    );
  });
});

describe('the carbon break-even against reusing what is there', () => {
  it('is what making it emitted over what it saves a year, the ranges independent', () => {
    const bought = { embodied: thinClient, yearly: kwh(50, 60, 70) };
    const result = carbonBreakEven(bought, kwh(100, 120, 140), gramsPerKwh(400));
    expect(result.earliest).toBeCloseTo(41 / ((140 - 50) * 0.4), 12);
    expect(result.typical).toBeCloseTo(45 / ((120 - 60) * 0.4), 12);
    expect(result.latest).toBeCloseTo(102 / ((100 - 70) * 0.4), 12);
  });

  it.each([
    ['draws as much', kwh(100), 400],
    ['draws more', kwh(120), 400],
    ['saves electricity that emits nothing', kwh(50), 0],
  ])('is never where the new one %s', (_, yearly, intensity) => {
    const bought = { embodied: thinClient, yearly };
    expect(carbonBreakEven(bought, kwh(100), gramsPerKwh(intensity))).toEqual({
      earliest: never,
      typical: never,
      latest: never,
    });
  });

  it('is where both have emitted the same', () => {
    const anyKwh: fc.Arbitrary<Range<number>> = anyRange;
    fc.assert(
      fc.property(anyKwh, anyKwh, (one, two) => {
        const yearly = mapRange(one, kilowattHours);
        const reused = mapRange(two, kilowattHours);
        const result = carbonBreakEven({ embodied: thinClient, yearly }, reused, gramsPerKwh(400));
        expect(result.earliest).toBeLessThanOrEqual(result.typical);
        expect(result.typical).toBeLessThanOrEqual(result.latest);
        fc.pre(result.typical < never);
        const at = (embodied: typeof thinClient, energy: typeof yearly) =>
          carbonAfter({ embodied, yearly: energy }, result.typical, gramsPerKwh(400)).typical;
        const bought = at(thinClient, yearly);
        expect(Math.abs(at(exactly(kilograms(0)), reused) / bought - 1)).toBeLessThan(1e-9);
      }),
    );
  });
});
