import { expect, type Page } from '@playwright/test';
import { answer, field, isPhone, openHabit, price, table } from './support/compare-screen';
import { test } from './support/fixtures';
import { citedWatts, usual, usualHost, yearOf } from './support/method';

const country = (page: Page) => page.getByRole('combobox', { name: 'Country', exact: true });
const savingAt = (perKwh: number): string =>
  yearOf(citedWatts(usualHost), { ...usual, price: perKwh }).saving.cost.toFixed(2);

test('without a country in the browser’s language 0.40 € is assumed, and said', async ({ app }) => {
  const page = await app.open();
  await expect(answer(page)).toContainText(`€${savingAt(0.4)}`);
  await openHabit(page);
  await expect(country(page)).toHaveValue('');
  await expect(page.getByText(/is an assumption/)).toBeVisible();
});

test('a country sets currency, price and carbon with source, period and contents', async ({
  app,
}) => {
  const page = await app.open();
  await openHabit(page);
  await country(page).selectOption({ label: 'Austria' });
  await expect(price(page)).toHaveValue('0.3272');
  await expect(answer(page)).toContainText(`€${savingAt(0.3272)}`);
  await expect(page.getByText(/Austria, 2nd half of 2025/)).toBeVisible();
  await expect(page.getByRole('link', { name: /Eurostat nrg_pc_204/ })).toBeVisible();
  await expect(page.getByText(/fixed charges inside/)).toBeVisible();
  await expect(page.getByText(/102\.62|103/).first()).toBeVisible();
  await country(page).selectOption({ label: 'Switzerland' });
  await expect(answer(page)).toContainText(`CHF ${savingAt(0.2994)}`);
});

test('the user’s own price wins over every country, stays, and goes back in one tap', async ({
  app,
}) => {
  const page = await app.open();
  await openHabit(page);
  await price(page).fill('0,31');
  await country(page).selectOption({ label: 'Denmark' });
  await expect(price(page)).toHaveValue('0,31');
  await expect(answer(page)).toContainText(savingAt(0.31));
  await page.reload();
  await openHabit(page);
  await expect(price(page)).toHaveValue('0.31');
  await expect(page.getByLabel('Valid from')).toBeVisible();
  await page.getByRole('button', { name: /^Use the average of Denmark/ }).click();
  await expect(price(page)).not.toHaveValue('0.31');
  await expect(answer(page)).toContainText('kr ');
});

test('a figure older than 18 months tells its age', async ({ app }) => {
  const page = await app.open();
  await page.clock.setFixedTime('2028-01-01T12:00:00Z');
  await openHabit(page);
  await country(page).selectOption({ label: 'Austria' });
  await expect(page.getByText(/This figure is 24 months old/)).toBeVisible();
});

test('the figures switch between money, energy and carbon', async ({ app }) => {
  const page = await app.open('#/compare?country=AT&price=0.3&devices=raspberry-pi-4b,hp-t630');
  const { alwaysOn } = yearOf(citedWatts(usualHost), usual);
  const show = page.getByRole('radiogroup', { name: 'Show' });
  await show.getByText('CO2').click();
  const kilograms = ((alwaysOn.energy * 102.62) / 1000).toFixed(2);
  await expect(table(page)).toContainText(kilograms);
  await expect(page.getByRole('img', { name: /kg/ })).toBeVisible();
  await show.getByText('Energy').click();
  await expect(table(page)).toContainText(alwaysOn.energy.toFixed(1));
  await expect(page.getByRole('img', { name: /kWh/ })).toBeVisible();
  await show.getByText('Cost').click();
  await expect(page.getByRole('img', { name: /€/ })).toBeVisible();
});

test('an unknown intensity is said, and an own one counts', async ({ app }) => {
  const page = await app.open();
  await page.getByRole('radiogroup', { name: 'Show' }).getByText('CO2').click();
  await expect(page.getByText(/No carbon intensity is known/).first()).toBeVisible();
  await expect(table(page)).not.toContainText('0.00 kg');
  await openHabit(page);
  await field(page, 'Carbon intensity').fill('200');
  const { perPrint } = yearOf(citedWatts(usualHost), usual);
  if (isPhone(page)) await page.keyboard.press('Escape');
  await expect(table(page)).toContainText((perPrint.energy * 0.2).toFixed(2));
});

test('the monthly base fee counts twelve times in both modes, and only where it is wanted', async ({
  app,
}) => {
  const page = await app.open();
  await openHabit(page);
  await page.getByText('Count the monthly base fee').click();
  await field(page, 'Monthly base fee').fill('10');
  const { alwaysOn, perPrint, saving } = yearOf(citedWatts(usualHost), usual);
  await expect(answer(page)).toContainText(`€${saving.cost.toFixed(2)}`);
  await expect(answer(page)).toContainText(`€${(alwaysOn.cost + 120).toFixed(2)} around the clock`);
  await expect(answer(page)).toContainText(`€${(perPrint.cost + 120).toFixed(2)} switched on`);
});

for (const { locale, timezoneId, amount } of [
  { locale: 'de-AT', timezoneId: 'Europe/Vienna', amount: 0.3272 },
  { locale: 'en-GB', timezoneId: 'Europe/London', amount: 0.2632 },
  { locale: 'en-US', timezoneId: 'America/Chicago', amount: 0.1831 },
  { locale: 'en-US', timezoneId: 'Europe/Berlin', amount: 0.4 },
]) {
  test.describe(`in ${locale}, ${timezoneId}`, () => {
    test.use({ locale, timezoneId });

    test('the first answer has the country’s price', async ({ app }) => {
      const page = await app.open();
      const german = locale.startsWith('de');
      await expect(answer(page)).toContainText(
        german ? savingAt(amount).replace('.', ',') : savingAt(amount),
      );
    });
  });
}
