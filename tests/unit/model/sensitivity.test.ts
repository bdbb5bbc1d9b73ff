import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareModes } from '../../../src/model/comparison';
import { firstToMeasure } from '../../../src/model/open-state';
import type { OperatingMode } from '../../../src/model/operating-mode';
import type { PairContext, PairMember } from '../../../src/model/pair';
import { exactly } from '../../../src/model/range';
import type { ResolvedPower } from '../../../src/model/resolve-power';
import { sensitivityOf } from '../../../src/model/sensitivity';
import { flatYear } from '../../../src/model/tariff';
import { money, pricePerKwh, watts } from '../../../src/model/units';
import { aPower, aRange } from '../../fixtures/a-power';
import { aHabit } from '../../fixtures/a-scenario';
import { anyOrderedPower } from '../../fixtures/any-model';

const yearOf = (prints: number, price = 0.4, monthlyFee = 0) =>
  flatYear(pricePerKwh(price), aHabit({ prints }), money(monthlyFee));

const context = (change: Partial<PairContext> = {}): PairContext => ({
  switching: { method: 'soft-off', plug: watts(1) },
  growth: { priceRise: 0, discountRate: 0 },
  years: { now: yearOf(3), fewer: yearOf(1.5), more: yearOf(6) },
  hours: { low: 7.5, high: 30 },
  horizon: 10,
  ...change,
});

const member = (
  power: ResolvedPower,
  price: number,
  mode: OperatingMode = 'always-on',
): PairMember => ({ power, price: money(price), mode });

/** Draws 10 W more than the other, always: 30 over 35.04 a year at 0.40 per kWh. */
const pi = member(aPower({ idle: 5, printing: 5 }), 75);
const box = member(aPower({ idle: 15, printing: 15 }), 45);

const byFactor = (a: PairMember, b: PairMember, change: Partial<PairContext> = {}) =>
  new Map(sensitivityOf(a, b, context(change)).map((swing) => [swing.factor, swing]));

describe('the sensitivity of a break-even', () => {
  it('moves inversely with the price', () => {
    const price = byFactor(pi, box).get('price');
    expect(price?.low).toBeCloseTo(0.3, 12);
    expect(price?.high).toBeCloseTo(0.5, 12);
    expect(price?.atLow).toBeCloseTo(30 / 26.28, 9);
    expect(price?.atHigh).toBeCloseTo(30 / 43.8, 9);
  });

  it('scales the energy with the price and leaves the base fee alone', () => {
    const [now, fewer, more] = [yearOf(3, 0.4, 12), yearOf(1.5, 0.4, 12), yearOf(6, 0.4, 12)];
    const swings = byFactor(pi, box, { years: { now, fewer, more } });
    expect(swings.get('price')?.atLow).toBeCloseTo(30 / 26.28, 9);
  });

  it('shows that the hours do not matter where both draw the same while printing as waiting', () => {
    const hours = byFactor(pi, box).get('hours');
    expect(hours).toMatchObject({ low: 7.5, high: 30 });
    expect(hours?.atLow).toBeCloseTo(hours?.atHigh ?? 0, 9);
  });

  it('shows how the hours matter per print', () => {
    const off = { off: 1 };
    const small = member(aPower({ ...off, idle: 5, printing: 5 }), 75, 'per-print');
    const large = member(aPower({ ...off, idle: 15, printing: 15 }), 45, 'per-print');
    const hours = byFactor(small, large).get('hours');
    const saved = (prints: number): number => {
      const [less, more] = [small, large].map(
        ({ power }) => compareModes(power, context().switching, yearOf(prints)).perPrint.cost,
      );
      return (more?.typical ?? 0) - (less?.typical ?? 0);
    };
    expect(hours?.atLow).toBeCloseTo(30 / saved(1.5), 9);
    expect(hours?.atHigh).toBeCloseTo(30 / saved(6), 9);
  });

  it('takes the watts of the state that leaves most open, all else typical', () => {
    const spread = member(aPower({ idle: [10, 15, 25], printing: [10, 15, 80] }), 45);
    const swing = byFactor(pi, spread).get('watts-b');
    expect(swing).toMatchObject({ state: 'idle', low: 10, high: 25 });
    // 7977.857143 h waiting and 782.142857 h printing.
    expect(swing?.atLow).toBeCloseTo(30 / (0.4 * (7.977857143 * 5 + 0.782142857 * 10)), 6);
    expect(swing?.atHigh).toBeCloseTo(30 / (0.4 * (7.977857143 * 20 + 0.782142857 * 10)), 6);
  });

  it('leaves out watts without a spread', () => {
    expect([...byFactor(pi, box).keys()].sort()).toEqual(['hours', 'price']);
  });

  it('has the widest within the horizon first', () => {
    fc.assert(
      fc.property(anyOrderedPower, anyOrderedPower, fc.boolean(), (one, two, isSwitched) => {
        const mode = isSwitched ? 'per-print' : 'always-on';
        const swings = sensitivityOf(member(one, 75, mode), member(two, 45, mode), context());
        const widths = swings.map(({ atLow, atHigh }) =>
          Math.abs(Math.min(atLow, 10) - Math.min(atHigh, 10)),
        );
        expect(widths).toEqual([...widths].sort((a, b) => b - a));
        for (const { atLow, atHigh } of swings) {
          expect(atLow).toBeGreaterThan(0);
          expect(atHigh).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('counts what lies beyond the horizon as never', () => {
    // Twice as far is no wider where both ends are years after anybody asks.
    const near = member(aPower({ idle: [5.05, 5.1, 5.2], printing: 5.1 }), 45);
    const swings = sensitivityOf(pi, near, context({ horizon: 5 }));
    expect(Math.min(...swings.map(({ atLow, atHigh }) => Math.min(atLow, atHigh)))).toBeGreaterThan(
      5,
    );
    expect(swings.map(({ factor }) => factor)).toEqual(['price', 'hours', 'watts-b']);
  });

  it('is mirrored where the two are swapped', () => {
    const spread = member(aPower({ idle: [10, 15, 25] }), 45);
    const one = byFactor(pi, spread);
    const two = byFactor(spread, pi);
    expect(two.get('price')).toEqual(one.get('price'));
    expect({ ...two.get('watts-a'), factor: 'watts-b' }).toEqual(one.get('watts-b'));
  });

  it('is none where both cost the same to buy', () => {
    expect(sensitivityOf(pi, { ...box, price: pi.price }, context())).toEqual([]);
  });

  it('is never where the dearer one draws more', () => {
    for (const { atLow, atHigh } of sensitivityOf(
      { ...pi, price: money(45) },
      { ...box, price: money(75) },
      context(),
    )) {
      expect([atLow, atHigh]).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
    }
  });
});

describe('what to measure first', () => {
  it('is the state that leaves most of the year open', () => {
    const a = member(aPower({ idle: [3, 3.4, 4], printing: [4, 4.9, 9] }), 75);
    const b = member(aPower({ idle: [10, 10, 11.5] }), 45);
    expect(firstToMeasure(a, b, context())).toEqual({
      member: 'b',
      state: 'idle',
      watts: aRange([10, 10, 11.5]),
    });
  });

  it('weighs each in its own mode', () => {
    const power = aPower({ off: [0, 1, 1.5], idle: [3, 3.4, 9], printing: [4, 4.9, 5] });
    const found = firstToMeasure(member(power, 75, 'per-print'), pi, context());
    expect(found).toMatchObject({ member: 'a', state: 'off' });
    expect(firstToMeasure(member(power, 75), pi, context())).toMatchObject({ state: 'idle' });
  });

  it('does not ask for an off that nobody draws', () => {
    const power = aPower({ off: [0, 1, 5], idle: 3.4, printing: [4.8, 4.9, 5] });
    const unplugged = context({ switching: { method: 'unplugged', plug: watts(1) } });
    const found = firstToMeasure(member(power, 75, 'per-print'), pi, unplugged);
    expect(found).toMatchObject({ state: 'printing' });
    const goesOn = { ...power, unswitched: aRange([1, 2, 3]) };
    expect(firstToMeasure(member(goesOn, 75, 'per-print'), pi, unplugged)).toEqual({
      member: 'a',
      state: 'off',
      watts: aRange([1, 2, 3]),
    });
    const swing = byFactor(member(goesOn, 75, 'per-print'), box, unplugged).get('watts-a');
    expect(swing).toMatchObject({ state: 'off', low: 1, high: 3 });
    expect(swing?.atLow).toBeLessThan(swing?.atHigh ?? 0);
  });

  it('never asks for the off of a host that runs anyway', () => {
    const power: ResolvedPower = {
      ...aPower({ off: [0, 0.5, 1], idle: [0, 0.5, 1], printing: 4 }),
      unswitched: aRange([0, 0.5, 1]),
      runsAnyway: true,
    };
    const nas = member(power, 100, 'per-print');
    expect(firstToMeasure(nas, pi, context())).toMatchObject({ member: 'a', state: 'idle' });
    // 5 W all year against 4 W while printing and 0 W or 1 W the rest of it.
    const swing = byFactor(nas, pi).get('watts-a');
    expect(swing?.atLow).toBeCloseTo(25 / (0.4 * (7.977857143 * 5 + 0.782142857)), 6);
    expect(swing?.atHigh).toBeCloseTo(25 / (0.4 * (7.977857143 * 4 + 0.782142857)), 6);
  });

  it('is nothing where nothing has a spread', () => {
    expect(firstToMeasure(pi, box, context())).toBeUndefined();
    const exact = { ...aPower(), unswitched: exactly(watts(2)) };
    expect(firstToMeasure(member(exact, 75, 'per-print'), pi, context())).toBeUndefined();
  });
});
