import { expect, type Page } from '@playwright/test';
import { answer, closeHabit, openHabit, price } from './support/compare-screen';
import { test } from './support/fixtures';
import { citedWatts, usual, usualHost, yearOf } from './support/method';

const costAt = (perKwh: number) =>
  yearOf(citedWatts(usualHost), { ...usual, price: perKwh }).alwaysOn.cost.toFixed(2);

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Kept comparisons' });

const keep = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await sheet(page).getByRole('textbox', { name: 'Name' }).fill(name);
  await sheet(page).getByRole('button', { name: 'Keep this comparison' }).click();
  await expect(sheet(page).getByText(name, { exact: true }).first()).toBeVisible();
};

test('a kept comparison says later what it said then, and what changed', async ({ app }) => {
  const page = await app.openInstalled();
  await keep(page, 'Last winter');
  await page.keyboard.press('Escape');
  await openHabit(page);
  await price(page).fill('0.30');
  await closeHabit(page);
  await expect(answer(page)).toContainText(`€${costAt(0.3)}`);
  await app.server.kill();
  await page.reload();
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await sheet(page)
    .getByRole('button', { name: /Last winter/ })
    .first()
    .click();
  const detail = page.getByRole('dialog', { name: 'Last winter' });
  await expect(detail).toContainText(`€${costAt(0.4)}`);
  await expect(detail).toContainText(`€${costAt(0.3)}`);
  await expect(detail).toContainText(/The price took €\d+\.\d\d off\./);
  await page.getByRole('button', { name: 'Use these assumptions again' }).click();
  await expect(answer(page)).toContainText(`€${costAt(0.4)}`);
});

test('a kept comparison is deleted, and comes back by Undo', async ({ app }) => {
  const page = await app.open();
  await keep(page, 'One');
  await sheet(page).getByRole('button', { name: 'Delete “One”' }).click();
  await expect(page.getByText('“One” is deleted.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(sheet(page).getByText('One', { exact: true }).first()).toBeVisible();
});
