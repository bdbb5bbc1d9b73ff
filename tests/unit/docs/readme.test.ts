import { expect, it } from 'vitest';
import { findDevice } from '../../../src/catalog/catalogue';
import { defaultShortlist } from '../../../src/catalog/shortlist';
import { citedSupplyLoss } from '../../../src/catalog/supply-loss';
import { compareModes } from '../../../src/model/comparison';
import { resolvePower } from '../../../src/model/resolve-power';
import { defaultAssumptions } from '../../../src/model/scenario';
import { flatYear } from '../../../src/model/tariff';
import { aCategoryEstimate } from '../../fixtures/a-power';
import { readPage } from './markdown';

const page = readPage('README.md').replace(/\s+/g, ' ');

it('README.md begins with the figure that the app first shows', () => {
  const device = findDevice(defaultShortlist[0] ?? '');
  const power = resolvePower(device?.power ?? {}, aCategoryEstimate(), citedSupplyLoss());
  expect(power.off.estimate ?? power.idle.estimate ?? power.printing.estimate).toBeUndefined();
  const { price, habit, switching } = defaultAssumptions;
  const { saving, alwaysOn, perPrint } = compareModes(power, switching, flatYear(price, habit));
  const [saved, on, switched] = [saving, alwaysOn, perPrint].map((use) =>
    use.cost.typical.toFixed(2),
  );
  expect(device?.names.en).toBe('Raspberry Pi 4 Model B');
  expect(page).toContain(`**${saved} € a year.**`);
  expect(page).toContain(`${on} € against ${switched} €`);
  expect([price, habit.printsPerWeek, habit.hoursPerPrint]).toEqual([0.4, 3, 5]);
  expect(page).toContain('at 0.40 €/kWh and three prints of five hours a week');
});
