import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareModes } from '../../../src/model/comparison';
import { printingHours } from '../../../src/model/habit';
import { offMethods } from '../../../src/model/off-method';
import { isOrdered } from '../../../src/model/range';
import type { ResolvedPower } from '../../../src/model/resolve-power';
import type { Readings, RunsAnyway } from '../../../src/model/setup';
import { chargedHost, plugStep, setupPower } from '../../../src/model/setup-power';
import { flatYear } from '../../../src/model/tariff';
import { pricePerKwh, watts } from '../../../src/model/units';
import { anEstimate, aPower, aRange } from '../../fixtures/a-power';
import { aHabit } from '../../fixtures/a-scenario';
import { anyHabit, anyPower, anyPrice, anySwitching } from '../../fixtures/any-model';

const increment: RunsAnyway = { charged: 'increment' };
const nas = aPower({ off: 1, idle: [15, 17, 20], printing: [21, 24, 28] });

const readings = (before: number, printing: number, waiting?: number): RunsAnyway => ({
  charged: 'increment',
  readings: {
    before: watts(before),
    printing: watts(printing),
    ...(waiting !== undefined && { waiting: watts(waiting) }),
  } satisfies Readings,
});

const yearOf = (host: ResolvedPower, runsAnyway: RunsAnyway) =>
  compareModes(
    setupPower(host, chargedHost(host, runsAnyway), []),
    { method: 'smart-plug', plug: watts(3) },
    flatYear(pricePerKwh(0.4), aHabit()),
  );

describe('a host that runs anyway', () => {
  it('is charged P · (W_printing − W_idle), the same end of both ranges', () => {
    const { alwaysOn } = yearOf(nas, increment);
    const printing = printingHours(aHabit());
    expect(alwaysOn.energy.typical).toBeCloseTo((printing * (24 - 17)) / 1000, 12);
    expect(alwaysOn.energy.low).toBeCloseTo((printing * (21 - 15)) / 1000, 12);
    expect(alwaysOn.energy.high).toBeCloseTo((printing * (28 - 20)) / 1000, 12);
  });

  it('costs the same in both modes, however it would be switched', () => {
    const anyWay: fc.Arbitrary<RunsAnyway> = fc.oneof(
      fc.constant(increment),
      fc
        .integer({ min: 1, max: 99 })
        .map((otherJobs) => ({ charged: 'share' as const, otherJobs })),
    );
    fc.assert(
      fc.property(
        anyPower,
        anyWay,
        anyHabit,
        anySwitching,
        anyPrice,
        (host, way, habit, switching, price) => {
          const power = setupPower(host, chargedHost(host, way), []);
          const { alwaysOn, perPrint } = compareModes(power, switching, flatYear(price, habit));
          for (const end of ['low', 'typical', 'high'] as const) {
            const slack = 1e-9 * Math.max(1, alwaysOn.energy.high, alwaysOn.cost.high);
            expect(Math.abs(alwaysOn.energy[end] - perPrint.energy[end])).toBeLessThan(slack);
            expect(Math.abs(alwaysOn.cost[end] - perPrint.cost[end])).toBeLessThan(slack);
          }
        },
      ),
    );
  });

  it('needs no plug', () => {
    const power = setupPower(nas, chargedHost(nas, increment), []);
    const energies = offMethods.map(
      (method) =>
        compareModes(power, { method, plug: watts(50) }, flatYear(pricePerKwh(0.4), aHabit()))
          .perPrint.energy.typical,
    );
    expect(new Set(energies.map((energy) => energy.toFixed(9))).size).toBe(1);
    expect(power.runsAnyway).toBe(true);
  });

  it('is charged the readings before its own figures', () => {
    expect(chargedHost(nas, readings(17.2, 21.5, 18.3)).watts).toEqual({
      off: aRange(18.3 - 17.2),
      idle: aRange(18.3 - 17.2),
      printing: aRange(21.5 - 17.2),
    });
  });

  it('is charged nothing for waiting where that was not read', () => {
    const { idle, off } = chargedHost(nas, readings(17, 21)).watts;
    expect([idle, off]).toEqual([aRange(0), aRange(0)]);
  });

  it('is never charged less than nothing', () => {
    fc.assert(
      fc.property(anyPower, (host) => {
        const { watts: charged } = chargedHost(host, increment);
        expect(isOrdered(charged.printing)).toBe(true);
        expect(charged.printing.low).toBeGreaterThanOrEqual(0);
        expect(charged.idle).toEqual(aRange(0));
      }),
    );
  });

  it.each([1, 3, 99])('and does %i other jobs has its share of everything', (otherJobs) => {
    const { watts: charged, tooSmall } = chargedHost(nas, { charged: 'share', otherJobs });
    expect(charged.printing.typical).toBe(24 / (otherJobs + 1));
    expect(charged.idle.high).toBe(20 / (otherJobs + 1));
    expect(charged.off).toEqual(charged.idle);
    expect(tooSmall).toBeUndefined();
  });

  it('says where what is charged is an estimate', () => {
    const estimate = anEstimate([10, 17, 39]);
    const guessed = { ...nas, idle: { watts: nas.idle.watts, estimate } };
    const estimated = (way: RunsAnyway) => {
      const { off, idle, printing } = setupPower(guessed, chargedHost(guessed, way), []);
      return [off, idle, printing].map((state) => state.estimate !== undefined);
    };
    expect(estimated(increment)).toEqual([false, false, true]);
    expect(estimated({ charged: 'share', otherJobs: 3 })).toEqual([true, true, false]);
    expect(estimated(readings(17, 21))).toEqual([false, false, false]);
  });
});

describe('a difference too small for a plug', () => {
  it.each([
    ['read', aPower(), readings(20, 20.4)],
    ['read as none', aPower(), readings(20, 20)],
    ['read as less', aPower(), readings(20, 19)],
    ['published', aPower({ idle: 17, printing: 17.9 }), increment],
  ])('is said, and may be as much as the plug shows: %s', (_, host, way) => {
    const { tooSmall, watts: charged } = chargedHost(host, way);
    expect(tooSmall?.typical).toBeLessThan(plugStep);
    expect(charged.printing).toEqual({ low: 0, typical: tooSmall?.typical, high: plugStep });
  });

  it('keeps the upper end of its range', () => {
    const host = aPower({ idle: [15, 17, 18], printing: [15, 17.5, 21] });
    expect(chargedHost(host, increment)).toMatchObject({
      tooSmall: aRange([0, 0.5, 3]),
      watts: { printing: aRange([0, 0.5, 3]) },
    });
  });

  it('is said of waiting, too, which lasts all year', () => {
    expect(chargedHost(nas, readings(17, 21, 17.4))).toMatchObject({
      tooSmall: { typical: expect.closeTo(0.4, 9) },
      watts: { idle: { low: 0, high: plugStep }, printing: aRange(4) },
    });
  });

  it('is none from the plug’s step on', () => {
    expect(chargedHost(nas, readings(20, 21, 21)).tooSmall).toBeUndefined();
    expect(chargedHost(nas, increment).tooSmall).toBeUndefined();
  });
});
