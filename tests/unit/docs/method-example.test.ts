import { describe, expect, it } from 'vitest';
import { compareModes } from '../../../src/model/comparison';
import { overheadHours, printingHours } from '../../../src/model/habit';
import { flatYear } from '../../../src/model/tariff';
import { pricePerKwh, watts } from '../../../src/model/units';
import { aPower } from '../../fixtures/a-power';
import { aHabit } from '../../fixtures/a-scenario';
import { evaluate } from './evaluate';
import { numberIn, readPage, tableUnder } from './markdown';

const page = readPage('docs/method.md');
const given = new Map(tableUnder(page, 'Given').map(([what = '', figure = '']) => [what, figure]));
const results = tableUnder(page, 'Result', 'Working');

const input = (what: string): number => numberIn(given.get(what)?.replace('per kWh', '') ?? '');

const habit = aHabit({
  prints: input('Prints a week'),
  hours: input('Hours per print'),
  overhead: input('Minutes around each print'),
});
const power = aPower({ off: input('Off'), idle: input('Idle'), printing: input('Printing') });
const year = compareModes(
  power,
  { method: 'soft-off', plug: watts(1) },
  flatYear(pricePerKwh(input('Price')), habit),
);

const computed = {
  P: [printingHours(habit)],
  O: [overheadHours(habit)],
  '24/7': [year.alwaysOn.energy.typical, year.alwaysOn.cost.typical],
  'Per print': [year.perPrint.energy.typical, year.perPrint.cost.typical],
  Saving: [year.saving.energy.typical, year.saving.cost.typical],
} as const;

describe('the worked example of docs/method.md', () => {
  it('has a row for each result', () => {
    expect(results.map(([name]) => name)).toEqual(Object.keys(computed));
  });

  it.each(Object.entries(computed))('%s is what the model computes', (name, figures) => {
    const [, , ...written] = results.find(([row]) => row === name) ?? [];
    const stated = written.filter((cell) => cell !== '').map(numberIn);
    expect(stated).toHaveLength(figures.length);
    figures.forEach((figure, at) => {
      expect(stated[at]).toBeCloseTo(figure, 6);
    });
  });

  it.each(results)('%s is what its working comes to: %s', (_, working = '', first = '') => {
    expect(evaluate(working)).toBeCloseTo(numberIn(first), 5);
  });
});
