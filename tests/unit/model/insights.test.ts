import { describe, expect, test } from 'vitest';
import { compareModes, type Switching } from '../../../src/model/comparison';
import { findInsights, type Insight, type InsightDevice } from '../../../src/model/insights';
import { flatYear } from '../../../src/model/tariff';
import { pricePerKwh, watts } from '../../../src/model/units';
import { aPower, type Figures } from '../../fixtures/a-power';
import { aHabit } from '../../fixtures/a-scenario';

const year = flatYear(pricePerKwh(0.4), aHabit());
const softOff: Switching = { method: 'soft-off', plug: watts(1) };
const plug = (draw: number): Switching => ({ method: 'smart-plug', plug: watts(draw) });

interface Machine {
  readonly off?: Figures;
  readonly idle?: Figures;
  readonly printing?: Figures;
}

const aDevice = (name: string, machine: Machine = {}, switching = softOff): InsightDevice => {
  const power = aPower(machine);
  return { name, power, year: compareModes(power, switching, year) };
};

const kinds = (insights: readonly Insight[]) => insights.map(({ kind }) => kind);
const theOne = (insights: readonly Insight[], kind: Insight['kind']) =>
  insights.find((insight) => insight.kind === kind);

describe('the plug', () => {
  test('loses where it draws more than switching off saves', () => {
    const insights = findInsights([aDevice('Pi', { idle: 0.8 }, plug(1.5))], plug(1.5), year);
    expect(kinds(insights)[0]).toBe('plug-loses');
  });

  test('eats its share of what switching off would save behind a free plug', () => {
    const host = aDevice('Pi', {}, plug(1));
    const free = aDevice('Pi', {}, plug(0));
    const insight = theOne(findInsights([host], plug(1), year), 'plug-eats');
    expect(insight).toMatchObject({
      share: expect.closeTo(3.504 / free.year.saving.cost.typical, 9),
      cost: expect.closeTo(3.504, 9),
    });
  });

  test('is not worth a sentence below a tenth of the saving', () => {
    const insights = findInsights([aDevice('PC', { idle: 60 }, plug(1))], plug(1), year);
    expect(kinds(insights)).not.toContain('plug-eats');
  });

  test('costs nothing where electricity is free', () => {
    const free = flatYear(pricePerKwh(0), aHabit());
    const power = aPower();
    const host = { name: 'Pi', power, year: compareModes(power, plug(1), free) };
    expect(kinds(findInsights([host], plug(1), free))).toEqual(['extra-watt']);
  });
});

describe('what is drawn while off', () => {
  test('is named from a quarter of the per-print cost on', () => {
    const host = aDevice('Pi');
    const insight = theOne(findInsights([host], softOff, year), 'off-draws');
    const cost = (7925.714286 / 1000) * 0.4;
    expect(insight).toMatchObject({
      cost: expect.closeTo(cost, 6),
      share: expect.closeTo(cost / host.year.perPrint.cost.typical, 6),
    });
    expect(kinds(findInsights([aDevice('Pi', { off: 0.1 })], softOff, year))).not.toContain(
      'off-draws',
    );
  });
});

describe('differences between devices', () => {
  const host = aDevice('Pi', { idle: [3, 3.4, 4], printing: [4.5, 4.9, 5.4] });

  test('name the cheapest rival where no reading leaves a doubt', () => {
    const rivals = [
      aDevice('Zero', { off: 0.1, idle: 0.8, printing: 1.6 }),
      aDevice('Phone', { off: 0.1, idle: 0.5, printing: 1.2 }),
    ];
    const insight = theOne(findInsights([host, ...rivals], softOff, year), 'cheaper');
    expect(insight).toMatchObject({ name: 'Phone' });
  });

  test('cannot be told where the ranges overlap', () => {
    const rival = aDevice('Zero', { off: [0.1, 0.8, 3], idle: [1, 3, 9], printing: [2, 4, 9] });
    expect(kinds(findInsights([host, rival], softOff, year))).toContain('cannot-tell');
  });

  test('say that switching beats the machine where a hungrier one per print costs less', () => {
    const hungry = aDevice('Futro', { off: 0.2, idle: 8, printing: 9 });
    const insight = theOne(findInsights([host, hungry], softOff, year), 'beats-always-on');
    expect(insight).toMatchObject({
      name: 'Futro',
      difference: expect.closeTo(
        host.year.alwaysOn.cost.typical - hungry.year.perPrint.cost.typical,
        9,
      ),
    });
  });
});

test('a watt around the clock costs 8.76 kWh a year', () => {
  expect(theOne(findInsights([aDevice('Pi')], softOff, year), 'extra-watt')).toMatchObject({
    cost: expect.closeTo(3.504, 9),
  });
});

test('nothing compared gives nothing to say', () => {
  expect(findInsights([], softOff, year)).toEqual([]);
});
