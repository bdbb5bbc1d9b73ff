import { describe, expect, it } from 'vitest';
import { compareModes } from '../../../src/model/comparison';
import { overheadHours, printingHours } from '../../../src/model/habit';
import { flatYear } from '../../../src/model/tariff';
import { aPower } from '../../fixtures/a-power';
import { aScenario } from '../../fixtures/a-scenario';

describe("the method's worked example", () => {
  const { habit, price, switching } = aScenario();
  const { alwaysOn, perPrint, saving } = compareModes(aPower(), switching, flatYear(price, habit));

  it.each([
    ['printing hours', printingHours(habit), 782.142857],
    ['overhead hours', overheadHours(habit), 52.142857],
    ['24/7 in kWh', alwaysOn.energy.typical, 30.957214],
    ['24/7 in euros', alwaysOn.cost.typical, 12.382886],
    ['per print in kWh', perPrint.energy.typical, 11.9355],
    ['per print in euros', perPrint.cost.typical, 4.7742],
    ['saving in kWh', saving.energy.typical, 19.021714],
    ['saving in euros', saving.cost.typical, 7.608686],
  ])('%s', (_, figure, expected) => {
    expect(Math.abs(figure - expected)).toBeLessThan(1e-6);
  });
});
