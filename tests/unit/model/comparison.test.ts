import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareModes, type DeviceYear } from '../../../src/model/comparison';
import type { PrintHabit } from '../../../src/model/habit';
import { fitsInWeek } from '../../../src/model/habit';
import { offMethods } from '../../../src/model/off-method';
import { isOrdered, type Range } from '../../../src/model/range';
import type { ResolvedPower } from '../../../src/model/resolve-power';
import { flatYear } from '../../../src/model/tariff';
import { hours, pricePerKwh, watts } from '../../../src/model/units';
import { aPower } from '../../fixtures/a-power';
import { aHabit } from '../../fixtures/a-scenario';
import {
  anyHabit,
  anyOrderedPower,
  anyPower,
  anyPrice,
  anySwitching,
} from '../../fixtures/any-model';

const ends = ['low', 'typical', 'high'] as const;
const price = pricePerKwh(0.4);

const yearOf = (
  power: ResolvedPower,
  habit: PrintHabit,
  switching: Parameters<typeof compareModes>[1],
  at = price,
): DeviceYear => compareModes(power, switching, flatYear(at, habit));

/** Not more than `most`, but for the last digits of a double. */
const expectAtMost = (value: number, most: number): void => {
  expect(value).toBeLessThanOrEqual(most + 1e-9 * Math.max(1, Math.abs(most)));
};

const expectNear = (value: number, expected: number): void => {
  expectAtMost(value, expected);
  expectAtMost(expected, value);
};

const expectEachAtMost = (range: Range<number>, most: Range<number>): void => {
  for (const end of ends) expectAtMost(range[end], most[end]);
};

/** `isOrdered`, but for the last digits of a double. */
const expectOrdered = (range: Range<number>): void => {
  expectAtMost(range.low, range.typical);
  expectAtMost(range.typical, range.high);
};

describe('compareModes', () => {
  it('never lets per print exceed 24/7 where off draws no more than idle', () => {
    const methods = fc.constantFrom('soft-off' as const, 'unplugged' as const);
    fc.assert(
      fc.property(anyOrderedPower, anyHabit, methods, anyPrice, (power, habit, method, at) => {
        const year = yearOf(power, habit, { method, plug: watts(5) }, at);
        expectEachAtMost(year.perPrint.energy, year.alwaysOn.energy);
        expectEachAtMost(year.perPrint.cost, year.alwaysOn.cost);
        // What is left of two large sums carries their last rounded digit.
        expectAtMost(year.alwaysOn.energy.high, year.alwaysOn.energy.high + year.saving.energy.low);
        expectAtMost(year.alwaysOn.cost.high, year.alwaysOn.cost.high + year.saving.cost.low);
      }),
    );
  });

  it('is linear in the price', () => {
    const factor = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(anyPower, anyHabit, anySwitching, factor, (power, habit, switching, times) => {
        const one = yearOf(power, habit, switching);
        const more = yearOf(power, habit, switching, pricePerKwh(price * times));
        for (const use of ['alwaysOn', 'perPrint'] as const) {
          for (const end of ends) {
            expectNear(more[use].cost[end], one[use].cost[end] * times);
            expectNear(one[use].cost[end], one[use].energy[end] * price);
            expect(more[use].energy[end]).toBe(one[use].energy[end]);
          }
        }
      }),
    );
  });

  it('keeps low ≤ typical ≤ high', () => {
    fc.assert(
      fc.property(anyPower, anyHabit, anySwitching, (power, habit, switching) => {
        const year = yearOf(power, habit, switching);
        for (const use of [year.alwaysOn, year.perPrint]) {
          expectOrdered(use.energy);
          expectOrdered(use.cost);
        }
        expect(isOrdered(year.saving.energy)).toBe(true);
        expect(isOrdered(year.saving.cost)).toBe(true);
      }),
    );
  });

  it('keeps the order under negative prices, where more watts cost less', () => {
    const power = aPower({ off: [0.9, 1, 1.1], idle: [3, 3.4, 5], printing: [4, 4.9, 7] });
    const switching = { method: 'soft-off', plug: watts(1) } as const;
    const paid = yearOf(power, aHabit(), switching, pricePerKwh(-0.1));
    const ordinary = yearOf(power, aHabit(), switching, pricePerKwh(0.1));
    expect(isOrdered(paid.alwaysOn.cost)).toBe(true);
    expect(paid.alwaysOn.cost.low).toBe(-ordinary.alwaysOn.cost.high);
    expect(paid.perPrint.cost.high).toBe(-ordinary.perPrint.cost.low);
    expect(paid.perPrint.energy).toEqual(ordinary.perPrint.energy);
  });

  it('takes the saving from the same watts on both sides', () => {
    const { saving, alwaysOn, perPrint } = yearOf(
      aPower({ off: [0.9, 1, 1.1], idle: [3, 3.4, 5], printing: [4, 4.9, 7] }),
      aHabit(),
      { method: 'soft-off', plug: watts(1) },
    );
    for (const end of ends) {
      expect(saving.energy[end]).toBe(alwaysOn.energy[end] - perPrint.energy[end]);
    }
  });

  it('sorts the ends of a saving that the off draw has swapped', () => {
    const { saving, alwaysOn, perPrint } = yearOf(
      aPower({ off: [0, 0.5, 3], idle: [3, 3.2, 3.4], printing: 5 }),
      aHabit(),
      { method: 'soft-off', plug: watts(1) },
    );
    expect(saving.energy).toEqual({
      low: alwaysOn.energy.high - perPrint.energy.high,
      typical: alwaysOn.energy.typical - perPrint.energy.typical,
      high: alwaysOn.energy.low - perPrint.energy.low,
    });
    expect(saving.energy.low).toBeLessThan(saving.energy.high);
  });

  it('never lowers a cost by printing longer or more often', () => {
    const more = fc.record({
      prints: fc.double({ min: 0, max: 10, noNaN: true }),
      longer: fc.double({ min: 0, max: 10, noNaN: true }),
    });
    fc.assert(
      fc.property(
        anyOrderedPower,
        anyHabit,
        more,
        anySwitching,
        (power, habit, { prints, longer }, switching) => {
          const busier: PrintHabit = {
            ...habit,
            printsPerWeek: habit.printsPerWeek + prints,
            hoursPerPrint: hours(habit.hoursPerPrint + longer),
          };
          fc.pre(fitsInWeek(busier));
          const before = yearOf(power, habit, switching);
          const after = yearOf(power, busier, switching);
          for (const use of ['alwaysOn', 'perPrint'] as const) {
            expectEachAtMost(before[use].energy, after[use].energy);
            expectEachAtMost(before[use].cost, after[use].cost);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("adds a smart plug's own draw all year, per print only", () => {
    fc.assert(
      fc.property(anyPower, anyHabit, anySwitching, (power, habit, { plug }) => {
        const plugged = yearOf(power, habit, { method: 'smart-plug', plug });
        const unplugged = yearOf(power, habit, { method: 'unplugged', plug });
        expect(plugged.alwaysOn).toEqual(unplugged.alwaysOn);
        for (const end of ends) {
          expectNear(plugged.perPrint.energy[end], unplugged.perPrint.energy[end] + plug * 8.76);
          expectNear(
            plugged.perPrint.cost[end],
            unplugged.perPrint.cost[end] + plug * 8.76 * price,
          );
        }
      }),
    );
  });

  it('adds exactly 8.76 kWh for a plug of one watt', () => {
    const year = (method: 'smart-plug' | 'unplugged') =>
      yearOf(aPower(), aHabit(), { method, plug: watts(1) }).perPrint.energy.typical;
    expect(year('smart-plug') - year('unplugged')).toBeCloseTo(8.76, 10);
  });

  it('draws nothing behind a cut connection where nothing is printed', () => {
    const never = aHabit({ prints: 0 });
    const energyOf = (method: (typeof offMethods)[number]) =>
      yearOf(aPower({ off: 2 }), never, { method, plug: watts(1) }).perPrint.energy.typical;
    expect(offMethods.map(energyOf)).toEqual([17.52, 0, 8.76]);
  });

  it('is negative where the plug costs more than it saves', () => {
    const { saving } = yearOf(aPower({ off: 0, idle: 0.3, printing: 1 }), aHabit(), {
      method: 'smart-plug',
      plug: watts(1),
    });
    expect(saving.energy.high).toBeLessThan(0);
    expect(saving.cost.high).toBeLessThan(0);
  });
});
