import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekdays } from '../../../src/model/calendar';
import { anyTime } from '../../../src/model/print-times';
import { weekProfile } from '../../../src/model/week-profile';
import { aHabit } from '../../fixtures/a-scenario';
import { anyHabit } from '../../fixtures/any-model';
import { anyPrintTimes } from '../../fixtures/any-tariff';

const sum = (shares: Float64Array): number => shares.reduce((total, share) => total + share, 0);

/** The shares of one day, each rounded to hide the last digits of a double. */
const dayOf = (shares: Float64Array, day: number): number[] =>
  [...shares.slice((day - 1) * 96, day * 96)].map((share) => Math.round(share * 1e9) / 1e9);

/** A day of 96 quarter hours, nothing but these. */
const aDay = (filled: Readonly<Record<number, number>>): number[] =>
  Array.from({ length: 96 }, (_, quarter) => filled[quarter] ?? 0);

const span = (from: number, to: number, share: number): Record<number, number> =>
  Object.fromEntries(Array.from({ length: to - from }, (_, at) => [from + at, share]));

describe('weekProfile', () => {
  it('keeps the hours of any habit at any times, and never uses a quarter hour twice', () => {
    fc.assert(
      fc.property(anyHabit, anyPrintTimes, (habit, times) => {
        const { printing, overhead } = weekProfile(habit, times);
        const { printsPerWeek, hoursPerPrint, overheadPerPrint } = habit;
        expect(Math.abs(sum(printing) * 0.25 - printsPerWeek * hoursPerPrint)).toBeLessThan(2e-9);
        expect(
          Math.abs(sum(overhead) * 0.25 - (printsPerWeek * overheadPerPrint) / 60),
        ).toBeLessThan(2e-9);
        const on = printing.map((share, slot) => share + (overhead[slot] ?? 0));
        expect(Math.min(...printing, ...overhead)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...on)).toBeLessThanOrEqual(1 + 1e-9);
      }),
      { numRuns: 300 },
    );
  });

  it('spreads prints without a start over 8 to 22 h, with their overhead in proportion', () => {
    const { printing, overhead } = weekProfile(
      aHabit({ prints: 7, hours: 6, overhead: 60 }),
      anyTime,
    );
    for (const day of weekdays) {
      expect(dayOf(printing, day)).toEqual(aDay(span(32, 88, 0.428571429)));
      expect(dayOf(overhead, day)).toEqual(aDay(span(32, 88, 0.071428571)));
    }
  });

  it('goes beyond 8 to 22 h, then beyond the chosen days, only where these are full', () => {
    const nightToo = weekProfile(aHabit({ prints: 1, hours: 19, overhead: 0 }), { days: [3] });
    expect(dayOf(nightToo.printing, 3)).toEqual(
      aDay({ ...span(0, 32, 0.5), ...span(32, 88, 1), ...span(88, 96, 0.5) }),
    );
    expect(dayOf(nightToo.printing, 4)).toEqual(aDay({}));

    const otherDays = weekProfile(aHabit({ prints: 1, hours: 96, overhead: 0 }), { days: [3] });
    expect(dayOf(otherDays.printing, 3)).toEqual(aDay(span(0, 96, 1)));
    expect(dayOf(otherDays.printing, 7)).toEqual(aDay(span(0, 96, 0.5)));
  });

  it('begins with half the overhead before the start and ends with half after', () => {
    const { printing, overhead } = weekProfile(aHabit({ prints: 1, hours: 1.5, overhead: 40 }), {
      days: [2, 4],
      start: 36,
    });
    for (const day of [2, 4]) {
      expect(dayOf(printing, day)).toEqual(aDay(span(36, 42, 0.5)));
      expect(dayOf(overhead, day)).toEqual(
        aDay({ 34: 0.166666667, 35: 0.5, 42: 0.5, 43: 0.166666667 }),
      );
    }
    expect(dayOf(printing, 1)).toEqual(aDay({}));
  });

  it('lets the second print of a day wait for the first', () => {
    const { printing, overhead } = weekProfile(aHabit({ prints: 3, hours: 2, overhead: 60 }), {
      days: [1, 2],
      start: 40,
    });
    expect(dayOf(printing, 1)).toEqual(aDay({ ...span(40, 48, 1), ...span(52, 60, 0.5) }));
    expect(dayOf(overhead, 1)).toEqual(
      aDay({ ...span(38, 40, 1), ...span(48, 50, 1), ...span(50, 52, 0.5), ...span(60, 62, 0.5) }),
    );
  });

  it('runs past Sunday midnight into Monday', () => {
    const { printing } = weekProfile(aHabit({ prints: 1, hours: 5, overhead: 0 }), {
      days: [7],
      start: 88,
    });
    expect(dayOf(printing, 7)).toEqual(aDay(span(88, 96, 1)));
    expect(dayOf(printing, 1)).toEqual(aDay(span(0, 12, 1)));
  });

  it('lets a print wait for one that still runs from the day before, around the week', () => {
    const { printing } = weekProfile(aHabit({ prints: 2, hours: 36, overhead: 0 }), {
      days: [1, 7],
      start: 0,
    });
    // From Sunday 0:00 one print runs until Monday 12:00, and Monday's print waits until then.
    expect(dayOf(printing, 7)).toEqual(aDay(span(0, 96, 1)));
    expect(dayOf(printing, 1)).toEqual(aDay(span(0, 96, 1)));
    expect(dayOf(printing, 2)).toEqual(aDay(span(0, 96, 1)));
    expect(dayOf(printing, 3)).toEqual(aDay({}));
  });

  it('serves first come first served: what waits keeps its order', () => {
    const { printing, overhead } = weekProfile(aHabit({ prints: 2, hours: 24, overhead: 240 }), {
      days: [6, 7],
      start: 0,
    });
    // Saturday's print ends on Sunday at 2:00, four hours after Sunday's was to be switched on.
    expect(dayOf(overhead, 5)).toEqual(aDay(span(88, 96, 1)));
    expect(dayOf(printing, 6).slice(0, 88)).toEqual(aDay(span(0, 88, 1)).slice(0, 88));
    expect(dayOf(printing, 1)).toEqual(aDay(span(0, 16, 1)));
    expect(dayOf(overhead, 1)).toEqual(aDay(span(16, 24, 1)));
  });

  it('is empty where nothing is printed', () => {
    const { printing, overhead } = weekProfile(aHabit({ prints: 0 }), anyTime);
    expect(sum(printing) + sum(overhead)).toBe(0);
  });

  it('refuses a habit that no week has room for', () => {
    expect(() => weekProfile(aHabit({ prints: 8, hours: 24 }), anyTime)).toThrow(RangeError);
  });
});
