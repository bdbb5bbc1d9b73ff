import { describe, expect, it, test } from 'vitest';
import { compareModes, type Switching } from '../../../src/model/comparison';
import { savedVerdict, switchedOff, wholeBox } from '../../../src/model/switched-off';
import { flatYear } from '../../../src/model/tariff';
import { pricePerKwh, watts } from '../../../src/model/units';
import { aPower } from '../../fixtures/a-power';
import { aHabit } from '../../fixtures/a-scenario';

const year = flatYear(pricePerKwh(0.4), aHabit());
const softOff: Switching = { method: 'soft-off', plug: watts(1) };

describe('a box switched off', () => {
  const box = aPower({ off: 1, idle: [28, 30, 33], printing: [30, 32, 36] });
  const pi = aPower({ off: [0.5, 1, 1.5], idle: [3, 3.4, 4], printing: [4.5, 4.9, 5.5] });
  const other = compareModes(pi, softOff, year);
  const { today, saved } = switchedOff(box, other, softOff, year);

  it('costs today what all it draws costs around the clock', () => {
    // (782.142857 h × 32 W + 7977.857143 h × 30 W) / 1000 × 0.40
    expect(today.typical).toBeCloseTo(105.745714, 6);
  });

  it('saves against each way of running the other, by independent ranges', () => {
    expect(saved.perPrint.typical).toBeCloseTo(today.typical - 4.7742, 6);
    expect(saved.alwaysOn.typical).toBeCloseTo(today.typical - 12.382886, 6);
    expect(saved.alwaysOn.low).toBeCloseTo(today.low - other.alwaysOn.cost.high, 9);
    expect(saved.alwaysOn.high).toBeCloseTo(today.high - other.alwaysOn.cost.low, 9);
  });
});

describe('the whole box', () => {
  const power = aPower({ off: 2, idle: 20, printing: 25 });

  it('is what a plug showed of it, where one did', () => {
    const read = wholeBox(power, { before: watts(30), waiting: watts(31), printing: watts(33) });
    expect(read.idle.watts.typical).toBe(31);
    expect(read.printing.watts.typical).toBe(33);
    expect(read.off).toBe(power.off);
    expect(wholeBox(power, { before: watts(30), printing: watts(33) }).idle.watts.typical).toBe(30);
  });

  it('is what is published of it without readings', () => {
    expect(wholeBox(power, undefined)).toBe(power);
  });
});

test.each([
  [{ low: 1, typical: 2, high: 3 }, 'saves'],
  [{ low: -3, typical: -2, high: -1 }, 'costs'],
  [{ low: 0, typical: 0, high: 0 }, 'same'],
  [{ low: -1, typical: 2, high: 3 }, 'cannot-tell'],
  [{ low: 0, typical: 2, high: 3 }, 'cannot-tell'],
])('what %j allows to be said is "%s"', (saved, verdict) => {
  expect(savedVerdict(saved)).toBe(verdict);
});
