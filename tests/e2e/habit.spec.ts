import { expect } from '@playwright/test';
import { answer, closeHabit, field, openHabit, price } from './support/compare-screen';
import { test } from './support/fixtures';
import { type Assumptions, citedWatts, usual, usualHost, yearOf } from './support/method';

const savingWith = (change: Partial<Assumptions>): string => {
  const { saving } = yearOf(citedWatts(usualHost), { ...usual, ...change });
  return `€${Math.abs(saving.cost).toFixed(2)}`;
};

test('every figure follows as the price is typed, with either decimal sign', async ({ app }) => {
  const page = await app.open();
  await openHabit(page);
  await expect(answer(page)).toContainText(savingWith({}));
  for (const typed of ['0,31', '0.52']) {
    await price(page).fill(typed);
    await expect(answer(page)).toContainText(
      savingWith({ price: Number(typed.replace(',', '.')) }),
    );
    await expect(price(page)).not.toHaveAttribute('aria-invalid');
    await expect(price(page)).toHaveValue(typed);
  }
});

test('a number that can be read in two ways says how it was read', async ({ app }) => {
  const page = await app.open();
  await openHabit(page);
  await price(page).fill('1.234');
  await expect(price(page)).toHaveAccessibleDescription('Read as 1.234.');
  await expect(answer(page)).toContainText(savingWith({ price: 1.234 }));
});

test('nonsense is answered beside the field and the last good value counts', async ({ app }) => {
  const page = await app.open();
  await openHabit(page);
  await price(page).fill('0.50');
  const answers = {
    cheap: /“cheap” is not a number/,
    '-1': /“-1” is not a number/,
    '': /^Type a number/,
    '100001': /100,001 is outside 0 to 100,000/,
  };
  for (const [typed, said] of Object.entries(answers)) {
    await price(page).fill(typed);
    await expect(price(page)).toHaveAttribute('aria-invalid', 'true');
    await expect(price(page)).toHaveAccessibleDescription(said);
    await expect(answer(page)).toContainText(savingWith({ price: 0.5 }));
  }
});

test('cents typed for euros are noticed', async ({ app }) => {
  const page = await app.open();
  await openHabit(page);
  await price(page).fill('40');
  await expect(page.getByText('If you meant cents, type 0.40.')).toBeVisible();
});

test('the habit counts: prints, hours and minutes', async ({ app }) => {
  const page = await app.open();
  await openHabit(page);
  await field(page, 'Prints per week').fill('7');
  await field(page, 'Hours per print').fill('2,5');
  await field(page, 'Minutes on around each print').fill('45');
  const habit = { prints: 7, hours: 2.5, minutes: 45 };
  await expect(answer(page)).toContainText(savingWith(habit));
  const { printing, overhead } = yearOf(citedWatts(usualHost), { ...usual, ...habit });
  await expect(
    page.getByText(`${printing.toFixed(0)} h printing, ${overhead.toFixed(0)} h around prints`),
  ).toBeVisible();
});

test('a week that has no such hours is said, and the habit before counts', async ({ app }) => {
  const page = await app.open();
  await openHabit(page);
  const prints = field(page, 'Prints per week');
  await prints.fill('40');
  await expect(prints).toHaveAttribute('aria-invalid', 'true');
  await expect(prints).toHaveAccessibleDescription(/a week has 168 h/);
  await expect(answer(page)).toContainText(savingWith({}));
  await field(page, 'Hours per print').fill('1');
  await expect(prints).not.toHaveAttribute('aria-invalid');
  await expect(answer(page)).toContainText(savingWith({ prints: 40, hours: 1 }));
});

test('steppers and arrow keys change a value', async ({ app }) => {
  const page = await app.open();
  await openHabit(page);
  const prints = field(page, 'Prints per week');
  await prints.press('ArrowUp');
  await prints.press('ArrowUp');
  await prints.press('ArrowDown');
  await expect(prints).toHaveValue('4');
  await page.getByRole('button', { name: /^More/ }).first().click();
  await expect(prints).toHaveValue('5');
  await page.getByRole('button', { name: /^Less/ }).first().click();
  await page.getByRole('button', { name: /^Less/ }).first().click();
  await expect(prints).toHaveValue('3');
  await expect(answer(page)).toContainText(savingWith({ prints: 3 }));
});

test('the way of switching off counts, and so does the plug', async ({ app }) => {
  const page = await app.open();
  await openHabit(page);
  const ways = page.getByRole('radiogroup', { name: 'Switched off by' });
  await expect(ways.getByRole('radio')).toHaveCount(3);
  await expect(ways.getByRole('radio', { name: 'Soft-off' })).toBeChecked();
  await ways.getByText('Unplugged').click();
  await expect(answer(page)).toContainText(savingWith({ method: 'unplugged' }));
  await ways.getByText('Smart plug').click();
  await expect(answer(page)).toContainText(savingWith({ method: 'smart-plug' }));
  await field(page, 'The plug’s own draw').fill('0,5');
  await expect(answer(page)).toContainText(savingWith({ method: 'smart-plug', plug: 0.5 }));
});

test('a smart plug that draws more than a Pi Zero saves is told apart', async ({ app }) => {
  const page = await app.open();
  await openHabit(page);
  await page
    .getByRole('combobox', { name: 'Your print server' })
    .selectOption('raspberry-pi-zero-2-w');
  await page.getByRole('radiogroup', { name: 'Switched off by' }).getByText('Smart plug').click();
  await expect(page.getByRole('region', { name: 'Worth knowing' })).toContainText(/plug/i);
  await field(page, 'The plug’s own draw').fill('3');
  await expect(answer(page)).toContainText('The plug draws more than it saves.');
  await expect(page.getByRole('region', { name: 'Worth knowing' })).toContainText(
    'This plug does not pay.',
  );
});

test('every edit is there after a reload', async ({ app }) => {
  const page = await app.open();
  await openHabit(page);
  await price(page).fill('0,3721');
  await field(page, 'Prints per week').fill('1.5');
  await page.getByRole('radiogroup', { name: 'Switched off by' }).getByText('Unplugged').click();
  const expected = savingWith({ price: 0.3721, prints: 1.5, method: 'unplugged' });
  await expect(answer(page)).toContainText(expected);
  await closeHabit(page);
  await page.reload();
  await expect(answer(page)).toContainText(expected);
  await openHabit(page);
  await expect(price(page)).toHaveValue('0.3721');
  await expect(field(page, 'Prints per week')).toHaveValue('1.5');
  await expect(page.getByRole('radio', { name: 'Unplugged' })).toBeChecked();
});
