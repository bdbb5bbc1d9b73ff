import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareModes } from '../../../src/model/comparison';
import type { Estimate } from '../../../src/model/estimate';
import { modeStates, type PowerProfile } from '../../../src/model/power';
import { isOrdered } from '../../../src/model/range';
import { estimatedStates, resolvePower } from '../../../src/model/resolve-power';
import { flatYear } from '../../../src/model/tariff';
import { pricePerKwh } from '../../../src/model/units';
import { aCategoryEstimate, aRange, aStatePower, aSupplyLoss } from '../../fixtures/a-power';
import { anyHabit, anyRange, anyStatePower, anySwitching } from '../../fixtures/any-model';

const anyProfile: fc.Arbitrary<PowerProfile> = fc.record(
  { off: anyStatePower, idle: anyStatePower, printing: anyStatePower, peak: anyStatePower },
  { requiredKeys: [] },
);
const anyEstimate: fc.Arbitrary<Estimate> = fc.record({
  range: anyRange,
  sampleSize: fc.nat(50),
  fromGroup: fc.boolean(),
});
const anyCategoryEstimate = fc.record({
  off: anyEstimate,
  idle: anyEstimate,
  printingExtra: anyEstimate,
});
const anyLoss = fc.record({ off: anyRange, idle: anyRange, printing: anyRange });

const ends = ['low', 'typical', 'high'] as const;

describe('resolvePower', () => {
  it('keeps low ≤ typical ≤ high from profile and estimate to the yearly saving', () => {
    const inputs = [anyProfile, anyCategoryEstimate, anyLoss, anyHabit, anySwitching] as const;
    fc.assert(
      fc.property(...inputs, (profile, estimate, loss, habit, switching) => {
        const power = resolvePower(profile, estimate, loss);
        for (const state of modeStates) expect(isOrdered(power[state].watts)).toBe(true);
        const year = compareModes(power, switching, flatYear(pricePerKwh(0.4), habit));
        for (const use of [year.alwaysOn, year.perPrint, year.saving]) {
          const slack = 1e-9 * Math.max(1, Math.abs(use.cost.high));
          expect(use.cost.low).toBeLessThanOrEqual(use.cost.typical + slack);
          expect(use.cost.typical).toBeLessThanOrEqual(use.cost.high + slack);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leaves a reading at the wall as it stands', () => {
    const profile = { off: aStatePower(1), idle: aStatePower(3, 'mixed') };
    const power = resolvePower(
      { ...profile, printing: aStatePower(5, 'unknown') },
      aCategoryEstimate(),
      aSupplyLoss(),
    );
    expect(power).toEqual({
      off: { watts: aRange(1) },
      idle: { watts: aRange(3) },
      printing: { watts: aRange(5) },
    });
    expect(estimatedStates(power)).toEqual([]);
  });

  it("adds the supply's loss to a reading on its DC side and keeps the reading", () => {
    const { idle, printing, off } = resolvePower(
      {
        off: aStatePower(0.2, 'dc'),
        idle: aStatePower([2, 2.25, 2.5], 'dc'),
        printing: aStatePower(4, 'dc'),
      },
      aCategoryEstimate(),
      aSupplyLoss({ off: 0.1, idle: [0.5, 0.75, 1], printing: 1 }),
    );
    expect(off.watts.typical).toBeCloseTo(0.3, 12);
    expect(idle).toEqual({ watts: aRange([2.5, 3, 3.5]), dcReading: aRange([2, 2.25, 2.5]) });
    expect(printing.watts).toEqual(aRange(5));
  });

  it('fills every state from the estimate where nothing is known, and says so', () => {
    const estimate = aCategoryEstimate({ off: 1, idle: [3, 5, 9], printingExtra: [0.5, 2, 6] });
    const power = resolvePower({}, estimate, aSupplyLoss());
    expect(power.off).toEqual({ watts: aRange(1), estimate: estimate.off });
    expect(power.idle).toEqual({ watts: aRange([3, 5, 9]), estimate: estimate.idle });
    expect(power.printing).toEqual({
      watts: aRange([3.5, 7, 15]),
      estimate: estimate.printingExtra,
    });
    expect(estimatedStates(power)).toEqual(['off', 'idle', 'printing']);
  });

  it('keeps an estimated off at or below idle', () => {
    const estimate = aCategoryEstimate({ off: [0.5, 2, 6] });
    const { off } = resolvePower({ idle: aStatePower([1, 1.5, 2]) }, estimate, aSupplyLoss());
    expect(off.watts).toEqual(aRange([0.5, 1.5, 2]));
  });

  it('keeps an estimated idle between a known off and a known printing power', () => {
    const estimate = aCategoryEstimate({ idle: [1, 5, 30] });
    const profile = { off: aStatePower(2), printing: aStatePower(10) };
    expect(resolvePower(profile, estimate, aSupplyLoss()).idle.watts).toEqual(aRange([2, 5, 10]));
  });

  it('keeps an estimated printing power at or below the highest published reading', () => {
    const estimate = aCategoryEstimate({ printingExtra: [1, 5, 20] });
    const profile = { idle: aStatePower(4), peak: aStatePower(10, 'dc') };
    const loss = aSupplyLoss({ printing: 1 });
    expect(resolvePower(profile, estimate, loss).printing.watts).toEqual(aRange([5, 9, 11]));
  });

  it('keeps estimated idle and printing at or below the highest published reading', () => {
    const profile = { peak: aStatePower(4) };
    const power = resolvePower(profile, aCategoryEstimate({ idle: [3, 5, 9] }), aSupplyLoss());
    expect(power.idle.watts).toEqual(aRange([3, 4, 4]));
    expect(power.printing.watts.high).toBe(4);
  });

  it('puts what it estimates in order: off ≤ idle ≤ printing ≤ peak', () => {
    const known = fc.record({ off: anyStatePower, idle: anyStatePower }, { requiredKeys: [] });
    fc.assert(
      fc.property(known, anyCategoryEstimate, anyLoss, (profile, estimate, loss) => {
        const power = resolvePower(profile, estimate, loss);
        for (const end of ends) {
          if (!(profile.off && profile.idle)) {
            expect(power.off.watts[end]).toBeLessThanOrEqual(power.idle.watts[end]);
          }
          expect(power.idle.watts[end]).toBeLessThanOrEqual(power.printing.watts[end]);
        }
      }),
    );
    fc.assert(
      fc.property(anyRange, anyCategoryEstimate, anyLoss, (range, estimate, loss) => {
        const peak = { ...range, side: 'wall' as const };
        const power = resolvePower({ peak }, estimate, loss);
        for (const end of ends) {
          expect(power.printing.watts[end]).toBeLessThanOrEqual(peak[end]);
        }
      }),
    );
  });
});
