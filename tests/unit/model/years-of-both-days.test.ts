import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesSince } from '../../../src/model/changes';
import type { PrintTimes } from '../../../src/model/print-times';
import type { Scenario } from '../../../src/model/scenario';
import { flatYear } from '../../../src/model/tariff';
import { pricePerKwh } from '../../../src/model/units';
import type { WeekPrices } from '../../../src/model/week-prices';
import { yearUnder } from '../../../src/model/year-under';
import { yearsOfBothDays } from '../../../src/model/years-of-both-days';
import { aPower } from '../../fixtures/a-power';
import { aHabit, aKeptComparison, aScenario } from '../../fixtures/a-scenario';
import { anyHabit, anyPrice } from '../../fixtures/any-model';

const none = () => undefined;

const dated = (change: Partial<Scenario> = {}) => {
  const { scenario, year } = aKeptComparison(change);
  return { scenario, year };
};

/** One hour of every quarter hour of the week: dear by day, cheap by night. */
const dayAndNight: WeekPrices = {
  hours: new Float64Array(672).fill(1),
  priceHours: Float64Array.from({ length: 672 }, (_, slot) =>
    slot % 96 >= 24 && slot % 96 < 88 ? 0.4 : 0.1,
  ),
};

const byDay: PrintTimes = { days: [1, 2, 3, 4, 5, 6, 7], start: 40 };
const byNight: PrintTimes = { days: [1, 2, 3, 4, 5, 6, 7], start: 0 };

const byTheHour = (printTimes: PrintTimes) => {
  const scenario = aScenario({ tariff: { kind: 'hourly' }, printTimes });
  return { scenario, year: yearUnder(dayAndNight, scenario.habit, printTimes) };
};

const readDayAndNight = ({ habit, printTimes }: Scenario) =>
  yearUnder(dayAndNight, habit, printTimes);

const setups = { power: aPower(), switching: aScenario().switching };
const bothSetups = { kept: setups, now: setups };

describe('the years of both days', () => {
  it('are the given ones where the habit is the same', () => {
    const days = { kept: dated(), now: dated({ price: pricePerKwh(0.5) }) };
    expect(yearsOfBothDays(days, () => expect.fail('nothing to read'))).toEqual({
      kept: { kept: days.kept.year, now: days.kept.year },
      now: { kept: days.now.year, now: days.now.year },
    });
  });

  it('put either price on either habit', () => {
    fc.assert(
      fc.property(anyPrice, anyPrice, anyHabit, anyHabit, (then, price, before, habit) => {
        const kept = dated({ price: then, habit: before });
        const now = dated({ price, habit });
        expect(yearsOfBothDays({ kept, now }, none)).toEqual({
          kept: { kept: flatYear(then, before), now: flatYear(then, habit) },
          now: { kept: flatYear(price, before), now: flatYear(price, habit) },
        });
      }),
    );
  });

  it('count another time of day as habit where the prices are at hand', () => {
    const days = { kept: byTheHour(byDay), now: byTheHour(byNight) };
    const years = yearsOfBothDays(days, readDayAndNight);
    const change = changesSince(bothSetups, years, 'per-print');
    expect(change.price).toBe(0);
    expect(change.habit).toBeCloseTo(change.total, 9);
    expect(change.total).toBeLessThan(0);
  });

  it('take the mean price per state where the prices are gone', () => {
    const kept = byTheHour(byDay);
    const now = dated({ habit: aHabit({ prints: 6 }) });
    const year = yearsOfBothDays({ kept, now }, none).kept.now;
    const { hours } = flatYear(pricePerKwh(0.4), aHabit({ prints: 6 })).modes['per-print'];
    expect(year.modes['per-print'].hours).toEqual(hours);
    // Prints from 10:00 on are paid with the day's 0.40.
    expect(year.modes['per-print'].weights.printing).toBeCloseTo(0.4 * hours.printing, 9);
    expect(year.allYearWeight).toBe(kept.year.allYearWeight);
  });

  it('take the mean of the year where a state had no hours', () => {
    const kept = dated({ tariff: { kind: 'hourly' }, habit: aHabit({ prints: 0 }) });
    const year = yearsOfBothDays({ kept, now: dated() }, none).kept.now;
    const expected = flatYear(pricePerKwh(0.4), aHabit()).modes['per-print'].weights;
    expect(year.modes['per-print'].weights.printing).toBeCloseTo(expected.printing, 9);
  });
});
