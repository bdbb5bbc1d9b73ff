import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { BandTariff } from '../../../src/model/bands';
import { months, weekdays } from '../../../src/model/calendar';
import { offMethods } from '../../../src/model/off-method';
import { operatingModes } from '../../../src/model/operating-mode';
import { gramsPerKwh, money, pricePerKwh, watts } from '../../../src/model/units';
import { compared, host, year } from '../../../src/state/comparison';
import { tariffReader } from '../../../src/state/tariff-reader';
import { openTariff } from '../../../src/state/tariff-year';
import { chartText } from '../../../src/ui/views/compare/chart-input';
import { currentFigures } from '../../../src/ui/views/compare/figures';
import { HabitChips } from '../../../src/ui/views/compare/habit-chips';
import { HabitFields } from '../../../src/ui/views/compare/habit-fields';
import { Working } from '../../../src/ui/views/compare/working';
import { termsOf } from '../../../src/ui/views/compare/working-terms';
import { close, field, open } from './compare-page';

const rule = { months, days: weekdays };
const dayAndNight: BandTariff = {
  bands: [
    { id: 'day', name: 'Day', price: pricePerKwh(0.4) },
    { id: 'night', name: 'Night', price: pricePerKwh(0.1) },
  ],
  rules: [
    { ...rule, band: 'day', from: 24, to: 88 },
    { ...rule, band: 'night', from: 88, to: 24 },
  ],
  clock: 'local',
  timeZone: 'Europe/Berlin',
};
const tariff = { kind: 'bands', bands: dayAndNight } as const;
const sheet = () => page.getByRole('dialog');

beforeEach(async () => {
  tariffReader.value = await openTariff();
});
afterEach(close);

describe('on two prices', () => {
  it.each(offMethods)('the parts of the working make up the cost (%s)', async (method) => {
    await open(null, { tariff, switching: { method, plug: watts(0.8) } });
    for (const entry of compared.value) {
      for (const mode of operatingModes) {
        const use = mode === 'always-on' ? entry.year.alwaysOn : entry.year.perPrint;
        const cost = termsOf(entry, mode).reduce(
          (sum, { hours, watts: power, price }) => sum + (hours * power * price) / 1000,
          0,
        );
        expect(cost).toBeCloseTo(use.cost.typical, 9);
      }
    }
  });

  it('the working shows the mean price of each part, the fee and the carbon', async () => {
    await open(<Working id="raspberry-pi-4b" onClose={() => undefined} />, {
      tariff: { ...tariff, monthlyFee: money(10) },
      ownIntensity: gramsPerKwh(100),
    });
    await expect.element(sheet()).toHaveTextContent('Tariff: 2 price bands.');
    await expect.element(sheet()).toHaveTextContent(/× 0\.40\s€\/kWh =/);
    await expect.element(sheet()).toHaveTextContent(/Base fee: 12 × €10\.00€120\.00/);
    const energy = host.value?.year.alwaysOn.energy.typical ?? Number.NaN;
    await expect.element(sheet()).toHaveTextContent(`${(energy / 10).toFixed(2)} kg`);
    await expect.element(sheet()).toHaveTextContent('Your own figure.');
  });

  it('the flat price is neither asked for nor named', async () => {
    await open(
      <>
        <HabitChips />
        <HabitFields />
      </>,
      { tariff },
    );
    await expect.element(page.getByRole('combobox', { name: 'Country' })).toBeVisible();
    await expect.element(field('Electricity price')).not.toBeInTheDocument();
    expect(chartText(currentFigures.value).footer).toMatch(/^2 price bands, 3 prints/);
    await expect
      .element(page.getByRole('button', { name: /^Price/ }))
      .toHaveTextContent(`Ø ${(year.value.allYearWeight / 8760).toFixed(2)}`);
  });
});

it('on a flat price the working is one product', async () => {
  await open(<Working id="raspberry-pi-4b" onClose={() => undefined} />, { country: 'LI' });
  await expect.element(sheet()).toHaveTextContent(/Cost: [\d.]+\skWh × 0\.40\s€\/kWh/);
  await expect.element(sheet()).toHaveTextContent('CO2eunknown');
  await expect.element(sheet()).not.toHaveTextContent('Base fee');
});
