import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { gramsPerKwh, money } from '../../../src/model/units';
import { host } from '../../../src/state/comparison';
import { scenario } from '../../../src/state/scenario';
import { HabitFields } from '../../../src/ui/views/compare/habit-fields';
import { button, close, country, field, open } from './compare-page';

afterEach(close);

const countryNames = () =>
  [...country().element().querySelectorAll('option')].map(({ textContent }) => textContent);

describe('the country', () => {
  it('sets currency, price and intensity, and says where they are from', async () => {
    await open(<HabitFields />);
    await country().selectOptions('Switzerland');
    expect(scenario.value).toMatchObject({
      country: 'CH',
      currency: 'CHF',
      priceOrigin: 'country',
    });
    await expect.element(page.getByText(/^Switzerland, 2026\. Source:/)).toBeVisible();
    await expect
      .element(page.getByRole('link', { name: /^ElCom median tariff/ }))
      .toHaveAttribute('href', 'https://www.strompreis.elcom.admin.ch');
    await expect.element(page.getByText(/^An average with the fixed charges inside/)).toBeVisible();
    await expect
      .element(page.getByText(/^Switzerland, 2024: 36\.7\sg\sCO2e\/kWh/))
      .toHaveTextContent('imports are left out');
  });

  it('leaves a price of the user’s own as it is', async () => {
    await open(<HabitFields />, { priceOrigin: 'own', priceSince: '2026-01-01' });
    await country().selectOptions('France');
    expect(scenario.value).toMatchObject({ country: 'FR', price: 0.4, priceOrigin: 'own' });
  });

  it('stands in the order of the language', async () => {
    await open(<HabitFields />, {}, 'de-DE');
    const names = [
      ...page
        .getByRole('combobox', { name: 'Land', exact: true })
        .element()
        .querySelectorAll('option'),
    ].map(({ textContent }) => textContent);
    expect(names).toContain('Österreich');
    expect(names).toEqual(names.toSorted(new Intl.Collator('de').compare));
  });

  it('offers nothing chosen only where none is known', async () => {
    await open(<HabitFields />);
    await expect.element(country()).toHaveValue('DE');
    expect(countryNames()).not.toContain('Not chosen');
    close();
    await open(<HabitFields />, { country: 'ZZ' });
    await expect.element(country()).toHaveValue('');
    expect(countryNames()[0]).toBe('Not chosen');
    await expect.element(page.getByText(/kWh is an assumption/)).toBeVisible();
  });

  it('says how old an old figure is, and how sure', async () => {
    await open(<HabitFields />);
    // Its newest figure is of February 2025, so it was 18 months old in September 2026.
    await country().selectOptions('Saudi Arabia');
    const note = page.getByText(/^An average with the fixed charges inside/);
    await expect.element(note).toHaveTextContent('It may be a tariff that is not yours.');
    await expect.element(note).toHaveTextContent(/This figure is \d+ months old\.$/);
  });
});

describe('the price', () => {
  it('is the user’s own once typed, from today on, with a way back', async () => {
    await open(<HabitFields />, { priceOrigin: 'country' });
    await field('Electricity price').fill('0,31');
    expect(scenario.value).toMatchObject({ price: 0.31, priceOrigin: 'own' });
    await expect.element(page.getByText(/^Your price, from \d+ \w+ \d{4} on\.$/)).toBeVisible();
    await button(/^Use the average of Germany: 0\.\d+\s€\/kWh$/).click();
    expect(scenario.value.priceOrigin).toBe('country');
    await expect.element(page.getByText(/^Germany, 2nd half of 2025\. Source:/)).toBeVisible();
  });

  it('holds from the day that is put in; what is no day changes nothing', async () => {
    await open(<HabitFields />, { priceOrigin: 'own', priceSince: '2026-01-15' });
    const since = page.getByLabelText('Valid from');
    await since.fill('2026-03-01');
    expect(scenario.value.priceSince).toBe('2026-03-01');
    await since.fill('');
    expect(scenario.value.priceSince).toBe('2026-03-01');
    await expect.element(since).toHaveAccessibleDescription(/1 March 2026 still counts\.$/);
    await expect.element(page.getByText('Your price, from 1 March 2026 on.')).toBeVisible();
  });

  it('that is no country’s figure of today is not called that', async () => {
    await open(<HabitFields />, { priceOrigin: 'country' });
    await expect.element(page.getByText('An earlier average of Germany.')).toBeVisible();
  });
});

describe('the monthly base fee', () => {
  it('is left out until it is wanted, then counts in both modes', async () => {
    await open(<HabitFields />);
    const before = host.value?.year;
    await page.getByRole('checkbox', { name: 'Count the monthly base fee' }).click();
    await field('Monthly base fee').fill('12,50');
    expect(scenario.value.tariff.monthlyFee).toBe(money(12.5));
    const after = host.value?.year;
    expect(after?.alwaysOn.cost.typical).toBeCloseTo(
      (before?.alwaysOn.cost.typical ?? Number.NaN) + 150,
      9,
    );
    expect(after?.saving.cost.typical).toBeCloseTo(before?.saving.cost.typical ?? Number.NaN, 9);
    await page.getByRole('checkbox', { name: 'Count the monthly base fee' }).click();
    expect(scenario.value.tariff).not.toHaveProperty('monthlyFee');
  });
});

describe('the carbon intensity', () => {
  it('is the country’s until another is typed, with a way back', async () => {
    await open(<HabitFields />);
    const intensity = field('Carbon intensity');
    await expect.element(intensity).toHaveValue('');
    await intensity.fill('50');
    expect(scenario.value.ownIntensity).toBe(gramsPerKwh(50));
    await expect.element(page.getByText('Your own figure.')).toBeVisible();
    await button(/^Use the figure of Germany/).click();
    expect(scenario.value.ownIntensity).toBeUndefined();
    await expect.element(intensity).toHaveValue('');
  });

  it('is unknown where nobody published one', async () => {
    await open(<HabitFields />, { country: 'LI' });
    await expect
      .element(page.getByText('No carbon intensity is known for Liechtenstein; type one.'))
      .toBeVisible();
  });
});
