import { expect } from '@playwright/test';
import { appVersion } from '../../tools/app-version';
import { answer, deviceRows, field, openHabit, price } from './support/compare-screen';
import { test } from './support/fixtures';
import { citedWatts, usual, usualHost, yearOf } from './support/method';

test('the language changes at once, words and numbers, and stays', async ({ app }) => {
  const page = await app.open('#/settings');
  await page.getByRole('radiogroup', { name: 'Language' }).getByText('Deutsch').click();
  await expect(page.getByRole('heading', { name: 'Einstellungen', level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await page.getByRole('link', { name: 'Vergleich' }).click();
  await expect(answer(page)).toContainText(/\d,\d\d\s€ im Jahr/);
  await page.reload();
  await expect(answer(page)).toContainText(/\d,\d\d\s€ im Jahr/);
  await page.getByRole('link', { name: 'Einstellungen' }).click();
  await page.getByRole('radiogroup', { name: 'Sprache' }).getByText('English').click();
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the theme changes at once and stays', async ({ app }) => {
  const page = await app.open('#/settings');
  const background = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await background();
  await page.getByRole('radiogroup', { name: 'Theme' }).getByText('Dark').click();
  await expect.poll(background).not.toBe(light);
  const dark = await background();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  expect(await background()).toBe(dark);
  await page.getByRole('radiogroup', { name: 'Theme' }).getByText('Light').click();
  await expect.poll(background).toBe(light);
});

test('the theme follows the system until it is set', async ({ app }) => {
  const page = await app.open();
  const background = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await background();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(background).not.toBe(light);
});

test('no button fades where the system asks for less motion', async ({ app }) => {
  const page = await app.open();
  const fading = () =>
    page
      .getByRole('button')
      .evaluateAll(
        (buttons) =>
          buttons.filter((button) => getComputedStyle(button).transitionDuration !== '0s').length,
      );
  await expect.poll(fading).toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await fading()).toBe(0);
});

test('the currency changes every amount, and no price is converted', async ({ app }) => {
  const page = await app.open('#/settings');
  await page.getByRole('combobox', { name: 'Currency' }).selectOption('GBP');
  await page.getByRole('link', { name: 'Compare' }).click();
  const { saving } = yearOf(citedWatts(usualHost), usual);
  await expect(answer(page)).toContainText(`£${saving.cost.toFixed(2)}`);
  await expect(answer(page)).not.toContainText('€');
  await openHabit(page);
  await expect(price(page)).toHaveValue('0.40');
  await expect(page.getByText('£/kWh').last()).toBeVisible();
});

test('the supply’s loss changes what was measured behind a supply', async ({ app }) => {
  const page = await app.open('#/settings');
  await field(page, 'Draw with the computer shut down').fill('1,2');
  await page.getByRole('link', { name: 'Compare' }).click();
  const watts = citedWatts(usualHost);
  const { saving } = yearOf({ ...watts, off: 0.115 + 1.2 }, usual);
  await expect(answer(page)).toContainText(`€${saving.cost.toFixed(2)}`);
  await page.getByRole('link', { name: 'Settings' }).click();
  await field(page, 'Draw with the computer shut down').fill('');
  await page.getByRole('link', { name: 'Compare' }).click();
  await expect(answer(page)).toContainText(`€${yearOf(watts, usual).saving.cost.toFixed(2)}`);
});

test('everything of mine is deleted, and comes back by Undo', async ({ app }) => {
  const page = await app.open('#/compare');
  await openHabit(page);
  await price(page).fill('0.77');
  await page.goto(`${app.server.url}#/settings`);
  await page.getByRole('radiogroup', { name: 'Theme' }).getByText('Dark').click();
  await page.getByRole('button', { name: 'Delete everything of mine' }).click();
  await expect(page.getByText('Everything of yours is deleted.')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'As the system' })).toBeChecked();
  const other = await app.open();
  const usualAnswer = `€${yearOf(citedWatts(usualHost), usual).saving.cost.toFixed(2)}`;
  await expect(answer(other)).toContainText(usualAnswer);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  const mine = yearOf(citedWatts(usualHost), { ...usual, price: 0.77 });
  await expect(answer(other)).toContainText(`€${mine.saving.cost.toFixed(2)}`);
  await other.reload();
  await expect(answer(other)).toContainText(`€${mine.saving.cost.toFixed(2)}`);
  await expect(deviceRows(other)).toHaveCount(8);
});

test('the version, the sources’ date and the offline state are told', async ({ app }) => {
  const page = await app.open('#/settings');
  await expect(page.getByText(`Version ${appVersion()}`)).toBeVisible();
  await expect(page.getByText('collected in November 2026')).toBeVisible();
  await expect(page.getByText('Works without a network.')).toBeVisible();
  await page.getByRole('button', { name: 'Look for an update' }).click();
  await expect(page.getByText('This is the newest version.')).toBeVisible();
});
