import { expect, type Locator, type Page } from '@playwright/test';
import { answer, deviceRows } from './support/compare-screen';
import { test } from './support/fixtures';

const openPicker = async (page: Page): Promise<Locator> => {
  await page.getByRole('button', { name: 'Choose devices' }).click();
  const dialog = page.getByRole('dialog', { name: 'Choose devices' });
  await expect(dialog).toBeVisible();
  return dialog;
};

test('devices are found by name, taken in and out, and kept', async ({ app }) => {
  const page = await app.open();
  const picker = await openPicker(page);
  await expect(picker.getByText('8 of at most 50 compared.')).toBeVisible();
  await picker.getByRole('searchbox', { name: 'Search by name' }).fill('wyse 3040');
  await picker.getByRole('checkbox', { name: /Wyse 3040/ }).check();
  await expect(picker.getByText('9 of at most 50 compared.')).toBeVisible();
  await picker.getByRole('searchbox').fill('T 630');
  await picker.getByRole('checkbox', { name: /t630/i }).uncheck();
  await page.keyboard.press('Escape');
  await expect(deviceRows(page).filter({ hasText: 'Wyse 3040' })).toHaveCount(1);
  await expect(deviceRows(page).filter({ hasText: /t630/i })).toHaveCount(0);
  await page.reload();
  await expect(deviceRows(page).filter({ hasText: 'Wyse 3040' })).toHaveCount(1);
  await expect(deviceRows(page)).toHaveCount(8);
});

test('every host the issue names is there', async ({ app }) => {
  const page = await app.open();
  const picker = await openPicker(page);
  const names = [
    /Raspberry Pi Zero 2/,
    /Raspberry Pi 2 ?/,
    /Raspberry Pi 3 .*B(?!\+)/,
    /Raspberry Pi 3.*B\+/,
    /Raspberry Pi 4/,
    /Raspberry Pi 5/,
    /Orange Pi/,
    /Le Potato/,
    /phone/,
    /tablet/,
    /Wyse 3020/,
    /Wyse 3030/,
    /Wyse 3040/,
    /Wyse 5060/,
    /Wyse 5070/,
    /t510/i,
    /t520/i,
    /t530/i,
    /t610/i,
    /t620/i,
    /t630/i,
    /t640/i,
    /Futro/i,
  ];
  for (const name of names) {
    await expect(picker.getByRole('checkbox', { name }).first(), String(name)).toBeAttached();
  }
  for (const kind of ['Laptops', 'Mini PCs', 'Desktops', 'NAS', 'Servers']) {
    await expect(picker.getByRole('heading', { name: kind })).toBeAttached();
  }
});

test('an empty comparison says what to do first', async ({ app }) => {
  const page = await app.open('#/compare?devices=hp-t630');
  const picker = await openPicker(page);
  await picker.getByRole('checkbox', { name: /t630/i }).first().uncheck();
  await expect(answer(page)).toContainText('Nothing is compared yet. Choose a device');
  await picker.getByRole('button', { name: 'The usual selection' }).click();
  await expect(answer(page)).toContainText('Raspberry Pi 4');
  await expect(deviceRows(page)).toHaveCount(8);
});

test('a search that finds nothing says what to do', async ({ app }) => {
  const page = await app.open();
  const picker = await openPicker(page);
  await picker.getByRole('searchbox').fill('zx spectrum');
  await expect(picker.getByText('No device is called that. Add your own')).toBeVisible();
  await picker.getByRole('link', { name: 'Add a device of your own' }).click();
  await expect(page).toHaveURL(/#\/devices\/new$/);
});
