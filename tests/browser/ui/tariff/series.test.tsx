import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { bareSeries } from '../../../../src/model/tariff-choice';
import { pricePerKwh } from '../../../../src/model/units';
import { allSeries } from '../../../../src/state/price-series';
import { scenario } from '../../../../src/state/scenario';
import { aPriceSeries } from '../../../fixtures/a-price-series';
import { button, close, field } from '../compare-page';
import { openTariffFields } from './tariff-page';

const one = aPriceSeries();
const reference = { id: one.id, name: one.name };
const hourly = () => scenario.value.tariff.hourly;

const openHourly = async (series = [one], tag = 'en-GB'): Promise<void> => {
  await openTariffFields(
    { tariff: { kind: 'hourly', hourly: { ...bareSeries, series: reference } } },
    tag,
  );
  allSeries.value = series;
};

afterEach(close);

describe('what the bill adds', () => {
  it('is typed in cents and percent, a rebate as well', async () => {
    await openHourly();
    await field('Supplier markup').fill('-1,5');
    await field('Levies and grid fee').fill('12.34');
    await field('VAT').fill('19');
    expect(hourly()).toMatchObject({ markup: -0.015, levies: 0.1234, vat: 19 });
    await expect.element(page.getByText(/exchange’s price alone/)).not.toBeInTheDocument();
  });

  it('is refused beside the field where it is no such figure', async () => {
    await openHourly();
    await field('VAT').fill('-19');
    await expect.element(field('VAT')).toHaveAccessibleDescription(/is not a number/);
    await field('VAT').fill('190');
    await expect.element(field('VAT')).toHaveAccessibleDescription(/outside 0 to 100/);
    expect(hourly()?.vat).toBe(0);
  });

  it('is in the currency itself where nobody counts in hundredths', async () => {
    await openHourly([aPriceSeries({ currency: 'JPY' })]);
    await field('Supplier markup').fill('3');
    expect(hourly()?.markup).toBe(pricePerKwh(3));
  });
});

describe('prices that are not at hand', () => {
  it('are named, with what to do', async () => {
    await openHourly([]);
    await expect
      .element(page.getByText(/“SMARD 2025” is not on this device.*until you read the file in/))
      .toBeVisible();
  });

  it('because of another currency can be switched to', async () => {
    await openHourly([aPriceSeries({ currency: 'GBP' })]);
    await expect.element(page.getByText(/in GBP, the comparison is in EUR/)).toBeVisible();
    await button('Compare in GBP').click();
    expect(scenario.value.currency).toBe('GBP');
    await expect.element(page.getByText(/no exchange rate/)).not.toBeInTheDocument();
  });
});

describe('the prices on this device', () => {
  const two = aPriceSeries({ id: 'series-2', name: 'Octopus 2025', contains: 'final' });

  it('can be chosen', async () => {
    await openHourly([one, two]);
    await page.getByRole('radio', { name: /Octopus 2025/ }).click();
    expect(hourly()?.series).toEqual({ id: 'series-2', name: 'Octopus 2025' });
  });

  it('can be renamed, but not to nothing', async () => {
    await openHourly();
    await button('Rename SMARD 2025').click();
    await field('New name').fill(' ');
    await button('Save name').click();
    await expect.element(field('New name')).toHaveAccessibleDescription('Give it a name.');
    await field('New name').fill('My market');
    await button('Save name').click();
    expect(allSeries.value[0]?.name).toBe('My market');
    expect(hourly()?.series?.name).toBe('My market');
  });

  it('can be deleted', async () => {
    await openHourly([one, two]);
    await button('Delete Octopus 2025').click();
    await expect.poll(() => allSeries.value.map(({ id }) => id)).toEqual([one.id]);
    await expect.element(page.getByText('“Octopus 2025” is deleted.')).toBeVisible();
  });

  it('say how long and how whole they are', async () => {
    await openHourly([aPriceSeries({ hours: 341 * 24, rowCount: 341 * 96 })], 'de-DE');
    await expect
      .element(page.getByText('Steht auf 341 von 365 Tagen, auf ein Jahr hochgerechnet.'))
      .toBeVisible();
    await expect.element(page.getByText('32.736 Preise, im Mittel für je 15 min.')).toBeVisible();
  });
});
