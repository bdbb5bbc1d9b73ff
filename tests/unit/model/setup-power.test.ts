import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AddOnPower, addOnPower } from '../../../src/model/add-on-power';
import { compareModes } from '../../../src/model/comparison';
import type { ModeState } from '../../../src/model/power';
import { isOrdered } from '../../../src/model/range';
import { type AddOn, type Presence, presences } from '../../../src/model/setup';
import { type StateRanges, setupPower } from '../../../src/model/setup-power';
import { flatYear } from '../../../src/model/tariff';
import { pricePerKwh, watts } from '../../../src/model/units';
import { anEstimate, aPower, aRange, aStatePower, aSupplyLoss } from '../../fixtures/a-power';
import { aHabit } from '../../fixtures/a-scenario';
import { anyPower, anyRange } from '../../fixtures/any-model';

const states = ['off', 'idle', 'printing'] as const;
const ends = ['low', 'typical', 'high'] as const;
const year = flatYear(pricePerKwh(0.4), aHabit());

const ranges = (off: number, idle: number, printing: number): StateRanges => ({
  off: aRange(off),
  idle: aRange(idle),
  printing: aRange(printing),
});

const camera: AddOnPower = {
  profile: { idle: aStatePower(1), printing: aStatePower([2, 2.5, 3]) },
  isRelay: false,
};
const relay: AddOnPower = {
  profile: { idle: aStatePower(0.5), printing: aStatePower(1.5) },
  isRelay: true,
};

const addOn = (
  presence: Presence,
  cited: AddOnPower | undefined,
  change: { watts?: AddOn['watts']; runsAnyway?: boolean } = {},
): StateRanges | undefined =>
  addOnPower(
    { presence, ...(change.watts && { watts: change.watts }) },
    cited,
    aSupplyLoss(),
    change.runsAnyway === true,
  );

describe('a setup', () => {
  it('without add-ons is its host', () => {
    fc.assert(
      fc.property(anyPower, (host) => {
        const { unswitched, ...power } = setupPower(host, undefined, []);
        expect(power).toEqual(host);
        expect(unswitched).toEqual(aRange(0));
      }),
    );
  });

  it('is the sum of its parts in every state, at each end of the ranges', () => {
    const anyParts = fc.array(fc.record({ off: anyRange, idle: anyRange, printing: anyRange }), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(anyPower, anyParts, (host, parts) => {
        const power = setupPower(host, undefined, parts);
        const sum = (state: ModeState, end: (typeof ends)[number], start: number): number =>
          parts.reduce((all, part) => all + part[state][end], start);
        for (const state of states) {
          expect(isOrdered(power[state].watts)).toBe(true);
          for (const end of ends) {
            expect(power[state].watts[end]).toBe(sum(state, end, host[state].watts[end]));
          }
        }
        for (const end of ends) expect(power.unswitched?.[end]).toBe(sum('off', end, 0));
      }),
    );
  });

  it('keeps what is estimated of its host', () => {
    const host = { ...aPower(), off: { watts: aRange(1), estimate: anEstimate([0.5, 1, 2]) } };
    const power = setupPower(host, undefined, [ranges(1, 1, 1)]);
    expect(power.off.estimate).toEqual(anEstimate([0.5, 1, 2]));
    expect(power.idle.estimate).toBeUndefined();
  });

  it.each([
    ['soft-off', 1 + 2],
    ['unplugged', 2],
    ['smart-plug', 2 + 1],
  ] as const)('switched by %s goes on drawing what is on all year', (method, off) => {
    const power = setupPower(aPower(), undefined, [ranges(2, 2, 2), ranges(0, 5, 5)]);
    const never = flatYear(pricePerKwh(0.4), aHabit({ prints: 0 }));
    const { perPrint } = compareModes(power, { method, plug: watts(1) }, never);
    expect(perPrint.energy.typical).toBeCloseTo(off * 8.76, 12);
  });
});

describe('an add-on', () => {
  it.each([
    ['all-year', [1, 1, 2.5]],
    ['with-host', [0, 1, 2.5]],
    ['while-printing', [0, 0, 2.5]],
  ] as const)('that is on %s', (presence, expected) => {
    const power = addOn(presence, camera);
    expect(states.map((state) => power?.[state].typical)).toEqual(expected);
  });

  it('adds to a year only what it draws while it is on', () => {
    const energy = (...parts: StateRanges[]): readonly number[] => {
      const soft = { method: 'soft-off', plug: watts(1) } as const;
      const { alwaysOn, perPrint } = compareModes(
        setupPower(aPower(), undefined, parts),
        soft,
        year,
      );
      return [alwaysOn.energy.typical, perPrint.energy.typical];
    };
    const [always = 0, switched = 0] = energy();
    const added = (presence: Presence): readonly number[] => {
      const power = addOn(presence, camera);
      const [more = 0, some = 0] = power ? energy(power) : [];
      return [more - always, some - switched];
    };
    const printing = 782.142857;
    const overhead = 52.142857;
    const expected: Record<Presence, readonly [number, number]> = {
      'all-year': [2.5 * printing + 8760 - printing, 2.5 * printing + 8760 - printing],
      'with-host': [2.5 * printing + 8760 - printing, 2.5 * printing + overhead],
      'while-printing': [2.5 * printing, 2.5 * printing],
    };
    for (const presence of presences) {
      const [more = 0, some = 0] = added(presence);
      expect(more).toBeCloseTo(expected[presence][0] / 1000, 5);
      expect(some).toBeCloseTo(expected[presence][1] / 1000, 5);
    }
  });

  it.each([
    ['all-year', [0.5, 1.5, 1.5]],
    ['with-host', [0, 1.5, 1.5]],
  ] as const)('that is a relay and on %s draws its relay while the host is on', (presence, is) => {
    const power = addOn(presence, relay);
    expect(states.map((state) => power?.[state].typical)).toEqual(is);
  });

  it.each(['all-year', 'with-host'] as const)(
    'on %s is never off with a host that runs',
    (when) => {
      expect(addOn(when, camera, { runsAnyway: true })?.off.typical).toBe(1);
      expect(addOn(when, relay, { runsAnyway: true })?.off.typical).toBe(1.5);
    },
  );

  it('with watts of its own needs no published ones, and they come first', () => {
    const own = { idle: watts(3), printing: watts(4) };
    expect(addOn('with-host', undefined, { watts: own })).toEqual(ranges(0, 3, 4));
    expect(addOn('with-host', camera, { watts: own })).toEqual(ranges(0, 3, 4));
  });

  it('takes the one figure that is published for both states', () => {
    const idleOnly = { profile: { idle: aStatePower(2) }, isRelay: false };
    const printingOnly = { profile: { printing: aStatePower(90) }, isRelay: false };
    expect(addOn('with-host', idleOnly)).toEqual(ranges(0, 2, 2));
    expect(addOn('all-year', printingOnly)).toEqual(ranges(90, 90, 90));
  });

  it('of which nothing is known is not zero', () => {
    expect(addOn('all-year', undefined)).toBeUndefined();
    expect(addOn('all-year', { profile: {}, isRelay: false })).toBeUndefined();
    const peakOnly = { profile: { peak: aStatePower(4) }, isRelay: false };
    expect(addOn('while-printing', peakOnly)).toBeUndefined();
  });

  it('read behind its supply gets the loss of one only where it has its own', () => {
    const usb = {
      profile: { idle: aStatePower(1, 'dc'), printing: aStatePower(2, 'dc') },
      isRelay: false,
    };
    expect(addOn('with-host', usb)).toEqual(ranges(0, 1, 2));
    expect(addOn('while-printing', usb)).toEqual(ranges(0, 0, 2));
    expect(addOn('all-year', usb)).toEqual({
      off: aRange([1.4, 1.75, 2]),
      idle: aRange([1.4, 1.75, 2]),
      printing: aRange([2.5, 2.9, 3.2]),
    });
  });
});
