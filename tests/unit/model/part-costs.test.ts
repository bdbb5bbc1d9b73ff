import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addOnPower } from '../../../src/model/add-on-power';
import { compareModes } from '../../../src/model/comparison';
import { partYears, plugYear } from '../../../src/model/part-costs';
import type { StatePower } from '../../../src/model/power';
import type { Range } from '../../../src/model/range';
import { type Presence, presences, type RunsAnyway } from '../../../src/model/setup';
import { chargedHost, type StateRanges, setupPower } from '../../../src/model/setup-power';
import { flatYear } from '../../../src/model/tariff';
import { money, pricePerKwh, type Watts, watts } from '../../../src/model/units';
import { aPower, aRange, aSupplyLoss } from '../../fixtures/a-power';
import { aHabit } from '../../fixtures/a-scenario';
import { anyHabit, anyPower, anyPrice, anyRange, anySwitching } from '../../fixtures/any-model';

const anyStates: fc.Arbitrary<StateRanges> = fc.record({
  off: anyRange,
  idle: anyRange,
  printing: anyRange,
});

const wall = (range: Range<Watts>): StatePower => ({ ...range, side: 'wall' });

const anAddOn = (presence: Presence, { idle, printing }: StateRanges, runsAnyway: boolean) => {
  const profile = { idle: wall(idle), printing: wall(printing) };
  const states = addOnPower({ presence }, { profile, isRelay: false }, aSupplyLoss(), runsAnyway);
  if (!states) throw new Error('an add-on with figures has a power');
  return states;
};

const anyReading = fc.integer({ min: 0, max: 600 }).map((tenths) => watts(tenths / 10));
const anyRunsAnyway: fc.Arbitrary<RunsAnyway | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.constant({ charged: 'increment' } as const),
  fc
    .record({ before: anyReading, waiting: anyReading, printing: anyReading })
    .map((readings) => ({ charged: 'increment', readings }) as const),
  fc.nat({ max: 9 }).map((otherJobs) => ({ charged: 'share', otherJobs }) as const),
);

const anySetup = fc
  .record({
    host: anyPower,
    runsAnyway: anyRunsAnyway,
    addOns: fc.array(fc.tuple(fc.constantFrom(...presences), anyStates), { maxLength: 4 }),
  })
  .map(({ host, runsAnyway, addOns }) => {
    const charged = runsAnyway && chargedHost(host, runsAnyway);
    const own = { off: host.off.watts, idle: host.idle.watts, printing: host.printing.watts };
    const beside = addOns.map(([presence, states]) => anAddOn(presence, states, !!runsAnyway));
    return {
      power: setupPower(host, charged, beside),
      parts: [charged?.watts ?? own, ...beside],
    };
  });

const ends = ['low', 'typical', 'high'] as const;

describe('the parts of a setup', () => {
  it('with the plug and the fee make up its year, at each end of the ranges', () => {
    fc.assert(
      fc.property(anySetup, anySwitching, anyPrice, anyHabit, (setup, switching, price, habit) => {
        const year = flatYear(price, habit, money(7));
        const whole = compareModes(setup.power, switching, year);
        const parts = partYears(setup.parts, setup.power, switching, year);
        const plug = plugYear(setup.power, switching, year);
        for (const mode of ['alwaysOn', 'perPrint'] as const) {
          const beside = mode === 'perPrint' ? plug : { energy: 0, cost: 0 };
          for (const end of ends) {
            const energy = parts.reduce((sum, part) => sum + part[mode].energy[end], beside.energy);
            const cost = parts.reduce((sum, part) => sum + part[mode].cost[end], beside.cost);
            const isNear = (a: number, b: number) =>
              Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
            expect(isNear(energy, whole[mode].energy[end])).toBe(true);
            expect(isNear(cost + year.fixedCost, whole[mode].cost[end])).toBe(true);
          }
        }
      }),
    );
  });

  it('are each on for their own hours', () => {
    // 782.142857 h printing, 52.142857 h around prints: the method's worked example.
    const year = flatYear(pricePerKwh(0.4), aHabit());
    const host = aPower();
    const camera = { off: aRange(0), idle: aRange(0), printing: aRange(2) };
    const hub = { off: aRange(1), idle: aRange(1), printing: aRange(1) };
    const power = setupPower(host, undefined, [camera, hub]);
    const own = { off: host.off.watts, idle: host.idle.watts, printing: host.printing.watts };
    const unplugged = { method: 'unplugged', plug: watts(1) } as const;
    const [first, second, third] = partYears([own, camera, hub], power, unplugged, year);
    expect(first?.perPrint.energy.typical).toBeCloseTo(
      (782.142857 * 4.9 + 52.142857 * 3.4) / 1000,
      6,
    );
    expect(second?.alwaysOn.energy.typical).toBeCloseTo(1.564286, 6);
    expect(second?.perPrint.energy.typical).toBeCloseTo(1.564286, 6);
    expect(third?.perPrint.energy.typical).toBeCloseTo(8.76, 9);
    expect(third?.perPrint.cost.typical).toBeCloseTo(3.504, 9);
  });
});

it('no plug is counted where the host runs anyway', () => {
  const year = flatYear(pricePerKwh(0.4), aHabit());
  const smart = { method: 'smart-plug', plug: watts(1) } as const;
  expect(plugYear(aPower(), smart, year)).toEqual({ energy: 8.76, cost: 3.504 });
  expect(plugYear({ ...aPower(), runsAnyway: true }, smart, year).cost).toBe(0);
});
