import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandFaults } from '../../../src/model/band-faults';
import { bandTable } from '../../../src/model/band-grid';
import type { BandRule } from '../../../src/model/bands';
import { months, weekdays } from '../../../src/model/calendar';
import { aBandRule, aBandTariff } from './a-band-tariff';

const workdays = [1, 2, 3, 4, 5] as const;

const faultsOf = (...rules: BandRule[]): ReturnType<typeof bandFaults> =>
  bandFaults(aBandTariff({ rules }));

describe('band faults', () => {
  it('are none where every quarter hour has one band', () => {
    expect(bandFaults(aBandTariff())).toEqual([]);
    expect(faultsOf(aBandRule())).toEqual([]);
  });

  it('name a gap with its days and months together', () => {
    const early = [1, 2, 3] as const;
    expect(
      faultsOf(
        aBandRule({ months: early, days: workdays, from: 26, to: 24 }),
        aBandRule({ months: early, days: [6], from: 0, to: 96 }),
        aBandRule({ months: early, days: [7] }),
        aBandRule({ months: months.slice(3) }),
      ),
    ).toEqual([
      { kind: 'gap', months: early, days: [1], from: 0, to: 26, bands: [] },
      { kind: 'gap', months: early, days: [2, 3, 4, 5], from: 24, to: 26, bands: [] },
    ]);
  });

  it('name an overlap with its bands', () => {
    expect(
      faultsOf(aBandRule({ from: 24, to: 90 }), aBandRule({ band: 'night', from: 88, to: 24 })),
    ).toEqual([
      { kind: 'overlap', months, days: weekdays, from: 88, to: 90, bands: ['day', 'night'] },
    ]);
  });

  it('tell a gap over midnight once for each side', () => {
    expect(faultsOf(aBandRule({ from: 4, to: 92 }))).toEqual([
      { kind: 'gap', months, days: weekdays, from: 0, to: 4, bands: [] },
      { kind: 'gap', months, days: weekdays, from: 92, to: 96, bands: [] },
    ]);
  });

  it('tell the same hours on other days in other months apart', () => {
    expect(
      faultsOf(
        aBandRule({ months: [1], days: [1, 2, 3, 4, 5, 6] }),
        aBandRule({ months: months.slice(1), days: [2, 3, 4, 5, 6, 7] }),
      ),
    ).toEqual([
      { kind: 'gap', months: [1], days: [7], from: 0, to: 96, bands: [] },
      { kind: 'gap', months: months.slice(1), days: [1], from: 0, to: 96, bands: [] },
    ]);
  });

  it('let Sunday night run into Monday, also where a season ends', () => {
    expect(
      faultsOf(
        aBandRule({ months: [1, 2, 3], from: 20, to: 80 }),
        aBandRule({ band: 'night', months: [1, 2, 3], from: 80, to: 20 }),
        aBandRule({ months: months.slice(3) }),
      ),
    ).toEqual([]);
  });

  it('name the rules that hold nowhere', () => {
    expect(
      faultsOf(
        aBandRule(),
        aBandRule({ band: 'noon' }),
        aBandRule({ months: [] }),
        aBandRule({ days: [] }),
        aBandRule({ band: 'night', from: 40, to: 40 }),
      ),
    ).toEqual([
      { kind: 'unknown-band', rule: 1 },
      { kind: 'no-months', rule: 2 },
      { kind: 'no-days', rule: 3 },
      { kind: 'no-time', rule: 4 },
    ]);
  });

  it('name every hour of a tariff without rules', () => {
    expect(faultsOf()).toEqual([
      { kind: 'gap', months, days: weekdays, from: 0, to: 96, bands: [] },
    ]);
  });

  const anyRule: fc.Arbitrary<BandRule> = fc.record({
    band: fc.constantFrom('day', 'night'),
    months: fc.subarray([...months], { minLength: 1 }),
    days: fc.subarray([...weekdays], { minLength: 1 }),
    from: fc.integer({ min: 0, max: 95 }),
    to: fc.integer({ min: 1, max: 96 }),
  });

  it('cover exactly the quarter hours that do not have one band', () => {
    fc.assert(
      fc.property(fc.array(anyRule, { maxLength: 6 }), (rules) => {
        const tariff = aBandTariff({ rules });
        const bandAt = bandTable(tariff);
        const faulty = new Set<number>();
        for (const fault of bandFaults(tariff)) {
          if (!('months' in fault)) continue;
          for (const month of fault.months)
            for (const day of fault.days)
              for (let quarter: number = fault.from; quarter < fault.to; quarter++) {
                const hour = (month * 8 + day) * 96 + quarter;
                if (faulty.has(hour)) expect.fail(`${month}, ${day}, ${quarter} is told twice`);
                faulty.add(hour);
              }
        }
        for (const month of months)
          for (const day of weekdays)
            for (let quarter = 0; quarter < 96; quarter++) {
              const isFaulty = faulty.has((month * 8 + day) * 96 + quarter);
              if (isFaulty !== (bandAt(month, day, quarter) === undefined))
                expect.fail(`${month}, ${day}, ${quarter}`);
            }
      }),
      { numRuns: 30 },
    );
  });

  it('are found as rules hold one by one, by the clock', () => {
    const holds = ({ from, to }: BandRule, quarter: number): readonly [number, boolean][] =>
      to > from
        ? [[0, quarter >= from && quarter < to]]
        : [
            [0, quarter >= from && from !== to],
            [1, quarter < to && from !== to],
          ];
    fc.assert(
      fc.property(fc.array(anyRule, { maxLength: 6 }), (rules) => {
        const bandAt = bandTable(aBandTariff({ rules }));
        for (const month of months)
          for (const day of weekdays)
            for (let quarter = 0; quarter < 96; quarter++) {
              const bands = new Set(
                rules
                  .filter((rule) => rule.months.includes(month))
                  .filter((rule) =>
                    holds(rule, quarter).some(
                      ([daysAgo, inTime]) =>
                        inTime && rule.days.some((one) => ((one + daysAgo - 1) % 7) + 1 === day),
                    ),
                  )
                  .map((rule) => rule.band),
              );
              const [band] = bands;
              const expected = bands.size === 1 ? (band === 'day' ? 0 : 1) : undefined;
              if (bandAt(month, day, quarter) !== expected)
                expect.fail(`${month}, ${day}, ${quarter}`);
            }
      }),
      { numRuns: 15 },
    );
  });
});
