import { expect, type Locator, type Page } from '@playwright/test';
import { answer, deviceNames, deviceRows, isPhone, table } from './support/compare-screen';
import { test } from './support/fixtures';
import { citedWatts, usual, usualHost, yearOf } from './support/method';

const heading = (page: Page, name: string): Locator =>
  table(page).getByRole('columnheader', { name });

const costs = async (page: Page, column: number): Promise<number[]> => {
  const rows = await deviceRows(page).all();
  const texts = await Promise.all(
    rows.map((row) => row.getByRole('cell').nth(column).textContent()),
  );
  return texts.map((text) => Number(/-?€([\d.,]+)/.exec(text ?? '')?.[1]?.replace(',', '')));
};

const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

test('the headings sort, and say so', async ({ app }) => {
  const page = await app.open();
  await expect(deviceRows(page)).toHaveCount(8);
  const first = isPhone(page) ? 0 : 3;
  await expect(heading(page, 'On 24/7')).toHaveAttribute('aria-sort', 'ascending');
  const alwaysOn = await costs(page, first);
  expect(alwaysOn).toEqual(ascending(alwaysOn));

  await heading(page, 'Per print').getByRole('button').click();
  await expect(heading(page, 'Per print')).toHaveAttribute('aria-sort', 'ascending');
  await expect(heading(page, 'On 24/7')).toHaveAttribute('aria-sort', 'none');
  const perPrint = await costs(page, first + 1);
  expect(perPrint).toEqual(ascending(perPrint));

  await heading(page, 'Per print').getByRole('button').press('Enter');
  await expect(heading(page, 'Per print')).toHaveAttribute('aria-sort', 'descending');
  expect(await costs(page, first + 1)).toEqual(perPrint.reverse());

  await heading(page, 'Device').getByRole('button').click();
  await expect(heading(page, 'Device')).toHaveAttribute('aria-sort', 'ascending');
  const names = await deviceNames(page);
  expect(names).toEqual([...names].sort(new Intl.Collator('en', { numeric: true }).compare));
});

test('the working opens by keyboard and shows every term', async ({ app }) => {
  const page = await app.open();
  const opener = table(page).getByRole('button', { name: /^Raspberry Pi 4/ });
  await opener.focus();
  await opener.press('Enter');
  const dialog = page.getByRole('dialog', { name: /^The working: Raspberry Pi 4/ });
  await expect(dialog).toBeVisible();

  const watts = citedWatts(usualHost);
  const { printing, overhead, alwaysOn, perPrint, saving } = yearOf(watts, usual);
  const off = 8760 - printing - overhead;
  for (const term of [
    `${printing.toFixed(0)} h × ${watts.printing} W`,
    `${overhead.toFixed(1)} h × ${watts.idle} W`,
    `${Intl.NumberFormat('en', { maximumFractionDigits: 0 }).format(off)} h × ${watts.off.toFixed(2)} W`,
    `€${alwaysOn.cost.toFixed(2)}`,
    `€${perPrint.cost.toFixed(2)}`,
    `€${saving.cost.toFixed(2)}`,
    `${perPrint.energy.toFixed(2)} kWh`,
    'the loss of a small supply was added',
  ]) {
    await expect(dialog).toContainText(term);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('the working names its sources as links', async ({ app }) => {
  const page = await app.open();
  await table(page)
    .getByRole('button', { name: /^Raspberry Pi 4/ })
    .click();
  const dialog = page.getByRole('dialog', { name: /^The working/ });
  const link = dialog.getByRole('link', { name: /^geerlingguy\/sbc-reviews #4/ });
  await expect(link).toHaveAttribute('href', 'https://github.com/geerlingguy/sbc-reviews/issues/4');
  await expect(dialog).toContainText('At the wall, power supply included: idle 1.6 W');
});

test('an estimate is marked in the table and explained in the working', async ({ app }) => {
  const page = await app.open('#/compare?devices=generic-android-phone,hp-t630');
  await expect(deviceRows(page).filter({ hasText: 'est.' }).first()).toBeVisible();
  await deviceRows(page).filter({ hasText: 'est.' }).first().getByRole('button').click();
  await expect(page.getByRole('dialog', { name: /^The working/ })).toContainText(/Estimate: /);
});

test('a device becomes the host or leaves the comparison from its working', async ({ app }) => {
  const page = await app.open();
  await table(page).getByRole('button', { name: /t630/ }).click();
  const dialog = page.getByRole('dialog', { name: /^The working/ });
  await dialog.getByRole('button', { name: 'Make this your print server' }).click();
  await expect(dialog.getByText('This is your print server.')).toBeVisible();
  await expect(answer(page)).toContainText('t630');
  await dialog.getByRole('button', { name: 'Take out of the comparison' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(deviceRows(page)).toHaveCount(7);
  await expect(answer(page)).toContainText('Raspberry Pi 4');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(deviceRows(page)).toHaveCount(8);
  await expect(answer(page)).toContainText('t630');
});
