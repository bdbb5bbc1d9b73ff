import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BothDays,
  type CostChange,
  changesSince,
  type DeviceSetup,
} from '../../../src/model/changes';
import { compareModes, type Switching } from '../../../src/model/comparison';
import type { PrintHabit } from '../../../src/model/habit';
import { operatingModes } from '../../../src/model/operating-mode';
import { flatYear } from '../../../src/model/tariff';
import { type PricePerKwh, pricePerKwh, watts } from '../../../src/model/units';
import { aPower } from '../../fixtures/a-power';
import { aHabit } from '../../fixtures/a-scenario';
import { anyHabit, anyPower, anyPrice, anySwitching } from '../../fixtures/any-model';

interface Day extends DeviceSetup {
  readonly price: PricePerKwh;
  readonly habit: PrintHabit;
}

const softOff: Switching = { method: 'soft-off', plug: watts(1) };

const aDay = (change: Partial<Day> = {}): Day => ({
  price: pricePerKwh(0.3),
  habit: aHabit(),
  power: aPower(),
  switching: softOff,
  ...change,
});

const anyDay: fc.Arbitrary<Day> = fc.record({
  price: anyPrice,
  habit: anyHabit,
  power: anyPower,
  switching: anySwitching,
});

const yearsOf = ({ kept, now }: BothDays<Day>) => ({
  kept: { kept: flatYear(kept.price, kept.habit), now: flatYear(kept.price, now.habit) },
  now: { kept: flatYear(now.price, kept.habit), now: flatYear(now.price, now.habit) },
});

const changeOf = (days: BothDays<Day>, mode: (typeof operatingModes)[number]): CostChange =>
  changesSince(days, yearsOf(days), mode);

const costOf = ({ price, habit, power, switching }: Day, mode: string): number => {
  const year = compareModes(power, switching, flatYear(price, habit));
  return (mode === 'always-on' ? year.alwaysOn : year.perPrint).cost.typical;
};

const anyMode = fc.constantFrom(...operatingModes);

describe('the change of a yearly cost', () => {
  it('is the cost now minus the kept one, and the sum of its parts', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyMode, (kept, now, mode) => {
        const { total, ...parts } = changeOf({ kept, now }, mode);
        const amounts = Object.values(parts);
        const sum = amounts.reduce((left, part) => left + part, 0);
        // Parts can be larger than either cost, and cancel.
        const scale = Math.max(1, ...amounts.map(Math.abs), costOf(kept, mode), costOf(now, mode));
        expect(total).toBe(costOf(now, mode) - costOf(kept, mode));
        expect(Math.abs(sum - total)).toBeLessThanOrEqual(1e-9 * scale);
      }),
    );
  });

  it('has no part in what did not change', () => {
    const parts = {
      price: 'price',
      habit: 'habit',
      power: 'watts',
      switching: 'switching',
    } as const;
    const names = ['price', 'habit', 'power', 'switching'] as const;
    fc.assert(
      fc.property(anyDay, anyDay, fc.subarray([...names]), anyMode, (kept, other, same, mode) => {
        const unchanged = Object.fromEntries(same.map((name) => [name, kept[name]]));
        const change = changeOf({ kept, now: { ...other, ...unchanged } }, mode);
        for (const name of same) expect(change[parts[name]]).toBe(0);
      }),
    );
  });

  it('is Δprice · kWh where only a flat price changed', () => {
    fc.assert(
      fc.property(anyDay, anyPrice, anyMode, (kept, price, mode) => {
        const change = changeOf({ kept, now: { ...kept, price } }, mode);
        const { alwaysOn, perPrint } = compareModes(
          kept.power,
          kept.switching,
          flatYear(kept.price, kept.habit),
        );
        const energy = (mode === 'always-on' ? alwaysOn : perPrint).energy.typical;
        const expected = (price - kept.price) * energy;
        const slack = 1e-9 * Math.max(1, price * energy, kept.price * energy);
        expect(Math.abs(change.price - expected)).toBeLessThanOrEqual(slack);
        expect(Math.abs(change.total - change.price)).toBeLessThanOrEqual(slack);
      }),
    );
  });

  it('does not depend on the direction in which it is told, but for its sign', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyMode, (kept, now, mode) => {
        const forth = changeOf({ kept, now }, mode);
        const back = changeOf({ kept: now, now: kept }, mode);
        const scale = Math.max(1, ...Object.values(forth).map(Math.abs));
        for (const [part, amount] of Object.entries(forth))
          expect(Math.abs(amount + back[part as keyof CostChange])).toBeLessThanOrEqual(
            1e-9 * Math.max(scale, costOf(kept, mode), costOf(now, mode)),
          );
      }),
    );
  });

  it('shares evenly what two changes make only together', () => {
    const kept = aDay({ price: pricePerKwh(0.2), power: aPower({ off: 0, idle: 1, printing: 1 }) });
    const now = aDay({ price: pricePerKwh(0.4), power: aPower({ off: 0, idle: 3, printing: 3 }) });
    // 8.76 kWh at 0.20 = 1.752, then 26.28 kWh at 0.40 = 10.512.
    // Price: ½ (0.2 · 8.76 + 0.2 · 26.28); watts: ½ (17.52 · 0.2 + 17.52 · 0.4).
    const change = changeOf({ kept, now }, 'always-on');
    expect(change.price).toBeCloseTo(3.504, 9);
    expect(change.watts).toBeCloseTo(5.256, 9);
    expect(change.total).toBeCloseTo(8.76, 9);
    expect([change.habit, change.switching]).toEqual([0, 0]);
  });

  it('is in the switching of the per-print mode only', () => {
    const kept = aDay();
    const now = aDay({ switching: { method: 'unplugged', plug: watts(1) } });
    // The worked example's 7925.714286 h off at 1.0 W.
    expect(changeOf({ kept, now }, 'per-print').switching).toBeCloseTo(-7.925714286 * 0.3, 8);
    expect(changeOf({ kept, now }, 'always-on').total).toBe(0);
  });
});
