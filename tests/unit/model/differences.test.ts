import { describe, expect, it } from 'vitest';
import { differencesSince } from '../../../src/model/differences';
import { bareSeries } from '../../../src/model/tariff-choice';
import { gramsPerKwh, money, pricePerKwh, watts } from '../../../src/model/units';
import { aPower } from '../../fixtures/a-power';
import { aHabit, aKeptComparison } from '../../fixtures/a-scenario';

const nothing = { watts: [], added: [], removed: [] };
const tariff = { kind: 'flat' } as const;

describe('what differs since a comparison was kept', () => {
  it('is nothing at first', () => {
    expect(differencesSince(aKeptComparison(), aKeptComparison())).toEqual(nothing);
  });

  it('is the price', () => {
    const now = aKeptComparison({ price: pricePerKwh(0.5) });
    expect(differencesSince(aKeptComparison(), now)).toEqual({
      ...nothing,
      prices: {
        kept: { tariff, price: 0.4, mean: 0.4 },
        now: { tariff, price: 0.5, mean: 0.5 },
      },
    });
  });

  it('is the tariff in force with its fee, and not what was set for another', () => {
    const monthlyFee = money(12);
    const hourly = { ...bareSeries, series: { id: 'a', name: 'SMARD 2025' } };
    const set = aKeptComparison({ tariff: { kind: 'flat', hourly } });
    expect(differencesSince(aKeptComparison(), set)).toEqual(nothing);
    const now = {
      ...aKeptComparison({ tariff: { kind: 'hourly', hourly, monthlyFee } }),
      seriesName: 'SMARD 2025',
    };
    expect(differencesSince(set, now).prices).toEqual({
      kept: { tariff, price: 0.4, mean: 0.4 },
      now: {
        tariff: { kind: 'hourly', hourly, monthlyFee },
        seriesName: 'SMARD 2025',
        mean: 0.4,
      },
    });
  });

  it('is not another name of the same series', () => {
    const named = (name: string) => ({
      ...aKeptComparison({
        tariff: { kind: 'hourly', hourly: { ...bareSeries, series: { id: 'a', name } } },
      }),
      seriesName: name,
    });
    expect(differencesSince(named('SMARD'), named('Exchange'))).toEqual(nothing);
  });

  it('is the price too where the same tariff costs otherwise', () => {
    const kept = aKeptComparison({ tariff: { kind: 'hourly' } });
    const now = { ...kept, year: { ...kept.year, allYearWeight: kept.year.allYearWeight * 1.1 } };
    expect(differencesSince(kept, now).prices?.now.mean).toBeCloseTo(0.44, 9);
  });

  it('is the habit, the times, the currency, the carbon intensity', () => {
    const kept = { ...aKeptComparison(), intensity: gramsPerKwh(380) };
    const now = aKeptComparison({
      habit: aHabit({ prints: 4 }),
      printTimes: { days: [6, 7] },
      currency: 'CHF',
    });
    expect(differencesSince(kept, now)).toEqual({
      ...nothing,
      habit: { kept: aHabit(), now: aHabit({ prints: 4 }) },
      printTimes: { kept: kept.scenario.printTimes, now: { days: [6, 7] } },
      currency: { kept: 'EUR', now: 'CHF' },
      intensity: { kept: 380, now: undefined },
    });
  });

  it('is the plug’s draw only where a plug switches', () => {
    const switched = (method: 'soft-off' | 'smart-plug', plug: number) =>
      aKeptComparison({ switching: { method, plug: watts(plug) } });
    expect(differencesSince(switched('soft-off', 1), switched('soft-off', 2))).toEqual(nothing);
    expect(
      differencesSince(switched('smart-plug', 1), switched('smart-plug', 2)).switching,
    ).toEqual({
      kept: { method: 'smart-plug', plug: 1 },
      now: { method: 'smart-plug', plug: 2 },
    });
  });

  it('is the devices, and the watts of those on both days', () => {
    const [before, after] = [aPower({ idle: 3.4 }), aPower({ idle: [2, 3, 4] })];
    const kept = aKeptComparison({}, { 'pi-3': aPower(), 'pi-4': before });
    const now = aKeptComparison({}, { 'pi-4': after, 'pi-5': aPower() });
    expect(differencesSince(kept, now)).toEqual({
      watts: [
        { id: 'pi-4', name: 'pi-4', states: { idle: { kept: before.idle, now: after.idle } } },
      ],
      added: [{ id: 'pi-5', name: 'pi-5' }],
      removed: [{ id: 'pi-3', name: 'pi-3' }],
    });
  });
});
