import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsInWeek, hoursOnPerWeek } from '../../../src/model/habit';
import { hoursInStates, operatingModes } from '../../../src/model/operating-mode';
import { flatYear } from '../../../src/model/tariff';
import { pricePerKwh } from '../../../src/model/units';
import { weeksPerYear } from '../../../src/model/year';
import { aHabit } from '../../fixtures/a-scenario';
import { anyHabit } from '../../fixtures/any-model';

describe('hoursInStates', () => {
  it('spreads 8,760 hours over the states in both modes', () => {
    fc.assert(
      fc.property(anyHabit, fc.constantFrom(...operatingModes), (habit, mode) => {
        const inStates = hoursInStates(mode, habit);
        expect(inStates.off + inStates.idle + inStates.printing).toBeCloseTo(8760, 6);
        for (const duration of Object.values(inStates)) expect(duration).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('is never off when left on, and idle per print only around prints', () => {
    const weeks = weeksPerYear;
    expect(weeks).toBeCloseTo(52.142857, 6);
    expect(hoursInStates('always-on', aHabit()).off).toBe(0);
    expect(hoursInStates('per-print', aHabit()).idle).toBeCloseTo(weeks, 9);
  });
});

describe('the week', () => {
  it.each([
    { prints: 7, hours: 23, overhead: 60 },
    { prints: 1, hours: 168, overhead: 0 },
    { prints: 7, hours: 24, overhead: 0 },
    { prints: 168, hours: 0, overhead: 60 },
    { prints: 25, hours: 3.97, overhead: 165 },
  ])('has room for exactly 168 hours: %o', (change) => {
    const habit = aHabit(change);
    expect(hoursOnPerWeek(habit)).toBeCloseTo(168, 9);
    expect(fitsInWeek(habit)).toBe(true);
    for (const mode of operatingModes) {
      for (const duration of Object.values(hoursInStates(mode, habit))) {
        expect(duration).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it.each([
    { prints: 7, hours: 23, overhead: 61 },
    { prints: 1, hours: 168, overhead: 1 },
    { prints: 7.0001, hours: 24, overhead: 0 },
  ])('has no room for more: %o', (change) => {
    const habit = aHabit(change);
    expect(fitsInWeek(habit)).toBe(false);
    for (const mode of operatingModes) {
      expect(() => hoursInStates(mode, habit)).toThrow(RangeError);
    }
    expect(() => flatYear(pricePerKwh(0.4), habit)).toThrow(RangeError);
  });

  it('is never left with negative hours by a rounded last digit', () => {
    for (let prints = 1; prints <= 1000; prints++) {
      const habit = aHabit({ prints, hours: 168 / prints, overhead: 0 });
      expect(fitsInWeek(habit), `${prints} prints`).toBe(true);
      for (const mode of operatingModes) {
        for (const duration of Object.values(hoursInStates(mode, habit))) {
          expect(duration, `${prints} prints, ${mode}`).toBeGreaterThanOrEqual(0);
        }
      }
    }
  });
});
