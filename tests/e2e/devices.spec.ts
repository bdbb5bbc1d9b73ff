import { expect, type Locator, type Page } from '@playwright/test';
import { answer, deviceRows } from './support/compare-screen';
import { test } from './support/fixtures';
import { citedWatts, usual, usualHost, yearOf } from './support/method';

const button = (page: Page | Locator, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: typeof name === 'string' });

const addDevice = async (page: Page, name: string): Promise<void> => {
  await button(page, 'Add device').click();
  const form = page.getByRole('dialog', { name: 'Add device' });
  await form.getByRole('textbox', { name: 'Name' }).fill(name);
  await form.getByRole('combobox', { name: 'Kind' }).selectOption('laptop');
  await form.getByRole('textbox', { name: 'Off' }).fill('0,5');
  await form.getByRole('textbox', { name: 'Idle' }).fill('9');
  await form.getByRole('textbox', { name: 'Printing' }).fill('12.5');
  await button(form, 'Save').click();
  await expect(form).toHaveCount(0);
  await expect(page.getByText(`${name} is added and compared.`)).toBeVisible();
};

test('a device of one’s own is added, compared and kept', async ({ app }) => {
  const page = await app.open('#/devices');
  await addDevice(page, 'My old laptop');
  await page.getByRole('link', { name: 'Compare' }).click();
  const row = deviceRows(page).filter({ hasText: 'My old laptop' });
  const { alwaysOn, saving } = yearOf({ off: 0.5, idle: 9, printing: 12.5 }, usual);
  await expect(row).toContainText(`€${alwaysOn.cost.toFixed(2)}`);
  await expect(row).toContainText(`€${saving.cost.toFixed(2)}`);
  await page.reload();
  await expect(row).toContainText(`€${alwaysOn.cost.toFixed(2)}`);
});

test('a form says what is missing, and what contradicts itself', async ({ app }) => {
  const page = await app.open('#/devices/new');
  const form = page.getByRole('dialog', { name: 'Add device' });
  const name = form.getByRole('textbox', { name: 'Name' });
  await button(form, 'Save').click();
  await expect(name).toBeFocused();
  await expect(name).toHaveAccessibleDescription('Give it a name, so that you find it again.');
  await name.fill('Box');
  await form.getByRole('textbox', { name: 'Idle' }).fill('9');
  await form.getByRole('textbox', { name: 'Printing' }).fill('4');
  await button(form, 'Save').click();
  await expect(form).toBeVisible();
  await expect(form.getByText(/Off draws least, printing most\./).first()).toBeVisible();
  await form.getByRole('textbox', { name: 'Printing' }).fill('');
  await button(form, 'Save').click();
  await expect(form).toHaveCount(0);
});

test('a device is edited, and that is undone', async ({ app }) => {
  const page = await app.open('#/devices');
  await addDevice(page, 'Box');
  await button(page, 'Box').click();
  const sheet = page.getByRole('dialog', { name: 'Box' });
  await button(sheet, 'Edit').click();
  const form = page.getByRole('dialog', { name: 'Edit device' });
  await form.getByRole('textbox', { name: 'Idle' }).fill('6');
  await button(form, 'Save').click();
  await expect(sheet.getByRole('row', { name: /^Idle/ })).toContainText('6 W');
  await button(page, 'Undo').click();
  await expect(sheet.getByRole('row', { name: /^Idle/ })).toContainText('9 W');
});

test('a device is deleted, and comes back where it was', async ({ app }) => {
  const page = await app.open('#/devices');
  await addDevice(page, 'Box');
  await button(page, 'Box').click();
  await button(page.getByRole('dialog', { name: 'Box' }), 'Make this your print server').click();
  await button(page.getByRole('dialog', { name: 'Box' }), 'Delete').click();
  await expect(page.getByText('Box is deleted.')).toBeVisible();
  await expect(button(page, 'Box')).toHaveCount(0);
  await button(page, 'Undo').click();
  await expect(button(page, 'Box')).toBeVisible();
  await page.getByRole('link', { name: 'Compare' }).click();
  await expect(answer(page)).toContainText('Box');
});

test('a catalogue device is duplicated as an own one', async ({ app }) => {
  const page = await app.open('#/devices/hp-t630');
  await button(page.getByRole('dialog'), 'Duplicate as my own').click();
  const form = page.getByRole('dialog', { name: 'Duplicate as my own' });
  await expect(form.getByRole('textbox', { name: 'Name' })).toHaveValue(/t630.*\(copy\)$/i);
  await expect(form.getByRole('textbox', { name: 'Idle' })).not.toHaveValue('');
  await button(form, 'Save').click();
  await expect(button(page, /t630.*\(copy\)$/i)).toBeVisible();
});

test('a measured figure counts, with the cited one beside it and one tap away', async ({ app }) => {
  const page = await app.open(`#/devices/${usualHost}`);
  const sheet = page.getByRole('dialog', { name: /^Raspberry Pi 4/ });
  await expect(sheet.getByRole('link', { name: /^geerlingguy\/sbc-reviews #4/ })).toBeVisible();
  await button(sheet, 'I measured it').click();
  const form = page.getByRole('dialog', { name: /^I measured it/ });
  await form.getByRole('textbox', { name: 'Idle' }).fill('3,1');
  await button(form, 'Save').click();
  const idle = sheet.getByRole('row', { name: /^Idle/ });
  await expect(idle).toContainText('3.1 W');
  await expect(idle).toContainText('cited 2.79 W');
  await expect(sheet.getByRole('link', { name: /^geerlingguy\/sbc-reviews #4/ })).toBeVisible();

  const other = await app.open();
  const cited = citedWatts(usualHost);
  const mine = yearOf({ ...cited, idle: 3.1 }, usual);
  await expect(answer(other)).toContainText(`€${mine.saving.cost.toFixed(2)}`);
  await button(sheet, 'Back to the cited figure').click();
  await expect(idle).toContainText('2.79 W');
  await expect(answer(other)).toContainText(`€${yearOf(cited, usual).saving.cost.toFixed(2)}`);
  await button(page, 'Undo').click();
  await expect(idle).toContainText('3.1 W');
});
