import { expect } from '@playwright/test';
import { answer, deviceRows, field, openHabit, price } from './support/compare-screen';
import { test } from './support/fixtures';
import { citedWatts, usual, usualHost, yearOf } from './support/method';

test('an edit in one tab appears in the other', async ({ app }) => {
  const one = await app.open();
  const other = await app.open();
  await openHabit(one);
  await price(one).fill('0.61');
  await field(one, 'Prints per week').fill('9');
  const { saving } = yearOf(citedWatts(usualHost), { ...usual, price: 0.61, prints: 9 });
  await expect(answer(other)).toContainText(`€${saving.cost.toFixed(2)}`);
  await openHabit(other);
  await expect(price(other)).toHaveValue('0.61');
});

test('a tab that shows a link is left alone', async ({ app }) => {
  const mine = await app.open();
  const link = await app.open('#/compare?price=0.9&devices=raspberry-pi-4b');
  await openHabit(mine);
  await price(mine).fill('0.2');
  const { saving } = yearOf(citedWatts(usualHost), { ...usual, price: 0.2 });
  await expect(answer(mine)).toContainText(`€${saving.cost.toFixed(2)}`);
  const linked = yearOf(citedWatts(usualHost), { ...usual, price: 0.9 });
  await expect(answer(link)).toContainText(`€${linked.saving.cost.toFixed(2)}`);
  await expect(deviceRows(link)).toHaveCount(1);
  await link.getByRole('button', { name: 'Back to mine' }).click();
  await expect(answer(link)).toContainText(`€${saving.cost.toFixed(2)}`);
});

test('settings follow too', async ({ app }) => {
  const one = await app.open('#/settings');
  const other = await app.open();
  await one.getByRole('radiogroup', { name: 'Language' }).getByText('Deutsch').click();
  await expect(answer(other)).toContainText('rund um die Uhr');
});
