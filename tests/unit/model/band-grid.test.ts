import { describe, expect, it } from 'vitest';
import { bandGrid, bandTable, sameMonths } from '../../../src/model/band-grid';
import { months, weekdays } from '../../../src/model/calendar';
import { aBandRule, aBandTariff } from './a-band-tariff';

describe('the grid of a week', () => {
  it('has a night over midnight at both ends of each day', () => {
    const week = bandGrid(aBandTariff(), 1);
    expect(week).toHaveLength(7);
    for (const day of week) {
      expect(day).toEqual([
        { bands: [1], from: 0, to: 24 },
        { bands: [0], from: 24, to: 88 },
        { bands: [1], from: 88, to: 96 },
      ]);
    }
  });

  it('runs from Sunday night into Monday', () => {
    const tariff = aBandTariff({ rules: [aBandRule({ days: [7], from: 92, to: 8 })] });
    const week = bandGrid(tariff, 6);
    expect(week[0]).toEqual([
      { bands: [0], from: 0, to: 8 },
      { bands: [], from: 8, to: 96 },
    ]);
    expect(week[6]).toEqual([
      { bands: [], from: 0, to: 92 },
      { bands: [0], from: 92, to: 96 },
    ]);
    expect(week[1]).toEqual([{ bands: [], from: 0, to: 96 }]);
  });

  it('shows several bands where they overlap, in the order of the bands', () => {
    const rules = [aBandRule({ band: 'night', from: 40, to: 44 }), aBandRule()];
    expect(bandGrid(aBandTariff({ rules }), 1)[2]).toEqual([
      { bands: [0], from: 0, to: 40 },
      { bands: [0, 1], from: 40, to: 44 },
      { bands: [0], from: 44, to: 96 },
    ]);
  });

  it('takes two rules of one band as one', () => {
    const rules = [aBandRule({ to: 60 }), aBandRule({ from: 50 })];
    expect(bandGrid(aBandTariff({ rules }), 1)[0]).toEqual([{ bands: [0], from: 0, to: 96 }]);
  });

  it('keeps a rule to its months', () => {
    const tariff = aBandTariff({ rules: [aBandRule({ months: [2] })] });
    expect(bandGrid(tariff, 2)[0]).toEqual([{ bands: [0], from: 0, to: 96 }]);
    expect(bandGrid(tariff, 3)[0]).toEqual([{ bands: [], from: 0, to: 96 }]);
  });
});

describe('months that look the same', () => {
  it('are one group for a tariff without seasons', () => {
    expect(sameMonths(aBandTariff())).toEqual([months]);
  });

  it('are grouped across the year, in its order', () => {
    const rules = [
      aBandRule({ months: [1, 2, 3, 10, 11, 12], to: 48 }),
      aBandRule({ band: 'night', months: [1, 2, 3, 10, 11, 12], from: 48 }),
      aBandRule({ months: [4, 5, 6, 7, 8, 9] }),
    ];
    expect(sameMonths(aBandTariff({ rules }))).toEqual([
      [1, 2, 3, 10, 11, 12],
      [4, 5, 6, 7, 8, 9],
    ]);
  });

  it('do not mind how the rules are cut', () => {
    const rules = [
      aBandRule({ months: [1], to: 10 }),
      aBandRule({ months: [1], from: 10 }),
      aBandRule({ months: months.slice(1) }),
    ];
    expect(sameMonths(aBandTariff({ rules }))).toHaveLength(1);
  });
});

describe('the band table', () => {
  it('names the band of each quarter hour', () => {
    const bandAt = bandTable(aBandTariff());
    for (const month of months) {
      for (const day of weekdays) {
        expect([0, 23, 24, 87, 88, 95].map((quarter) => bandAt(month, day, quarter))).toEqual([
          1, 1, 0, 0, 1, 1,
        ]);
      }
    }
  });

  it('names none in a gap and none in an overlap', () => {
    const rules = [aBandRule({ to: 50 }), aBandRule({ band: 'night', from: 40, to: 60 })];
    const bandAt = bandTable(aBandTariff({ rules }));
    expect([39, 40, 50, 60].map((quarter) => bandAt(5, 3, quarter))).toEqual([
      0,
      undefined,
      1,
      undefined,
    ]);
  });
});
