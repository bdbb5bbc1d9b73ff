import { describe, expect, it } from 'vitest';
import { compareModes } from '../../../src/model/comparison';
import { meanPaid } from '../../../src/model/mean-price';
import { flatYear } from '../../../src/model/tariff';
import { money, pricePerKwh, watts } from '../../../src/model/units';
import { aPower } from '../../fixtures/a-power';
import { aHabit } from '../../fixtures/a-scenario';

describe('meanPaid', () => {
  const year = flatYear(pricePerKwh(0.4), aHabit(), money(10));

  it('leaves out the base fee', () => {
    const { alwaysOn, perPrint } = compareModes(
      aPower(),
      { method: 'soft-off', plug: watts(1) },
      year,
    );
    expect(meanPaid(alwaysOn, year)).toBeCloseTo(0.4, 12);
    expect(meanPaid(perPrint, year)).toBeCloseTo(0.4, 12);
  });

  it('is unknown where nothing was drawn', () => {
    const nothing = aPower({ off: 0, idle: 0, printing: 0 });
    const { alwaysOn } = compareModes(nothing, { method: 'unplugged', plug: watts(1) }, year);
    expect(meanPaid(alwaysOn, year)).toBeUndefined();
  });
});
