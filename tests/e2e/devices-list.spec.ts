import { expect, type Locator, type Page } from '@playwright/test';
import { deviceRows } from './support/compare-screen';
import { test } from './support/fixtures';

const search = (page: Page): Locator => page.getByRole('searchbox', { name: 'Search devices' });
const openers = (page: Page): Locator =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('paragraph') });

test('the search finds a device however its name is spelt', async ({ app }) => {
  const page = await app.open('#/devices');
  for (const spelling of ['t630', 'HP T 630', 'thin t630']) {
    await search(page).fill(spelling);
    await expect(page.getByRole('button', { name: /t630/i })).toBeVisible();
    await expect(openers(page)).toHaveCount(1);
    await expect(page.getByText('1 device.')).toBeVisible();
  }
});

test('a search that finds nothing offers to add the device by that name', async ({ app }) => {
  const page = await app.open('#/devices');
  await search(page).fill('Commodore 64');
  await expect(page.getByText('Nothing here is called that.')).toBeVisible();
  await page.getByRole('button', { name: 'Add it yourself' }).click();
  const form = page.getByRole('dialog', { name: 'Add device' });
  await expect(form.getByRole('textbox', { name: 'Name' })).toHaveValue('Commodore 64');
});

test('the kinds narrow the list', async ({ app }) => {
  const page = await app.open('#/devices');
  const kinds = page.getByRole('list', { name: 'Show only' });
  await kinds.getByRole('button', { name: /^Thin clients/ }).click();
  await expect(page.getByRole('heading', { name: /^Thin clients/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Laptops/ })).toBeHidden();
  await kinds.getByRole('button', { name: /^Mine/ }).click();
  await expect(page.getByText('Nothing of yours yet.')).toBeVisible();
});

test('a tick takes a device into the comparison', async ({ app }) => {
  const page = await app.open('#/devices');
  await search(page).fill('wyse 3040');
  await page.getByRole('checkbox', { name: /^Compare .*Wyse 3040/ }).check();
  await page.getByRole('link', { name: 'Compare', exact: true }).click();
  await expect(deviceRows(page).filter({ hasText: 'Wyse 3040' })).toHaveCount(1);
});

test('a deep link opens a device, Escape leads to the list, and focus to its row', async ({
  app,
}) => {
  const page = await app.open('#/devices/raspberry-pi-4b');
  const sheet = page.getByRole('dialog', { name: /^Raspberry Pi 4/ });
  await expect(sheet.getByRole('table', { name: 'Watts in each state' })).toBeVisible();
  await expect(sheet).toContainText('Where the watts come from');
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(page).toHaveURL(/#\/devices$/);
  await expect(page.getByRole('button', { name: 'Raspberry Pi 4 Model B' })).toBeFocused();
});

test('the back button closes a device', async ({ app }) => {
  const page = await app.open('#/devices');
  await page
    .getByRole('button', { name: /^Raspberry Pi 5/ })
    .first()
    .click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Devices', level: 1 })).toBeVisible();
});

test('a device that is not there is said to be gone', async ({ app }) => {
  const page = await app.open('#/devices/own-gone');
  await expect(page.getByText('There is no device “own-gone” here.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Raspberry Pi 5/ }).first()).toBeVisible();
});

test('a device without a published reading says so and invites to measure', async ({ app }) => {
  const page = await app.open('#/devices');
  await expect(
    page.getByText('no published reading; estimated from its kind').first(),
  ).toBeVisible();
  await openers(page)
    .filter({ hasText: 'no published reading' })
    .first()
    .getByRole('button')
    .click();
  const sheet = page.getByRole('dialog');
  await expect(sheet).toContainText('Nobody has published a reading of this device.');
  await expect(sheet).toContainText('est. ');
  await expect(sheet.getByRole('button', { name: 'I measured it' })).toBeVisible();
});
