import { expect, type Page } from '@playwright/test';
import { answer, closeHabit, field, openHabit } from './support/compare-screen';
import { dataRows, exportCsv } from './support/export';
import { test } from './support/fixtures';
import { citedWatts, costUnder, usual, usualHost, yearOf } from './support/method';

const choose = (page: Page, kind: string) =>
  page.getByRole('radiogroup', { name: 'Tariff' }).getByText(kind, { exact: true }).click();

const savingAt = (perKwh: number): string =>
  `€${yearOf(citedWatts(usualHost), { ...usual, price: perKwh }).saving.cost.toFixed(2)}`;

/** Day from 6 to 22 h, night the rest; prints spread over 8 to 22 h are all by day. */
const dayAndNight = (day: number, night: number) =>
  costUnder(citedWatts(usualHost), usual, {
    all: (16 * day + 8 * night) / 24,
    printing: day,
    around: day,
  });

test('day and night: prints are paid by day, waiting by both', async ({ app }) => {
  const page = await app.open();
  await openHabit(page);
  await choose(page, 'Bands');
  await expect(answer(page)).toContainText(savingAt(0.4));
  await field(page, 'Price of Day').fill('0,45');
  await field(page, 'Price of Night').fill('0.15');
  const expected = dayAndNight(0.45, 0.15);
  await expect(answer(page)).toContainText(`€${expected.saving.toFixed(2)}`);
  await expect(answer(page)).toContainText(`€${expected.alwaysOn.toFixed(2)} around the clock`);
  await page.reload();
  await expect(answer(page)).toContainText(`€${expected.saving.toFixed(2)}`);
  const [row] = dataRows(await exportCsv(page, 'As data')).filter(
    ({ device_id }) => device_id === usualHost,
  );
  expect(row).toMatchObject({ tariff: 'bands' });
  expect(Number(row?.['always_on_cost'])).toBeCloseTo(expected.alwaysOn, 9);
  expect(Number(row?.['per_print_cost'])).toBeCloseTo(expected.perPrint, 9);
  expect(Number(row?.['price_per_kwh'])).toBeCloseTo((16 * 0.45 + 8 * 0.15) / 24, 9);
  expect(Number(row?.['mean_price_per_print'])).toBeCloseTo(
    expected.perPrint / Number(row?.['per_print_kwh']),
    12,
  );
});

test('a gap is refused with its hours named, and the figures keep to the last whole bands', async ({
  app,
}) => {
  const page = await app.open();
  await openHabit(page);
  await choose(page, 'Bands');
  await field(page, 'Price of Night').fill('0.2');
  const whole = `€${dayAndNight(0.4, 0.2).saving.toFixed(2)}`;
  await expect(answer(page)).toContainText(whole);
  await page.getByText('Every day 06:00–22:00').first().click();
  const from = page.getByRole('combobox', { name: 'From', exact: true }).first();
  await from.selectOption('06:30');
  await expect(page.getByText(/06:00–06:30.* has no price\./).first()).toBeVisible();
  await expect(answer(page)).toContainText(whole);
  await from.selectOption('05:30');
  await expect(page.getByText(/05:30–06:00.* has two prices: Day and Night/).first()).toBeVisible();
  await expect(answer(page)).toContainText(whole);
  await from.selectOption('06:00');
  await expect(page.getByText(/has two prices/)).toHaveCount(0);
});

test('what was set for a tariff stays while another is in force', async ({ app }) => {
  const page = await app.open();
  await openHabit(page);
  await choose(page, 'Bands');
  await field(page, 'Price of Day').fill('0.5');
  await choose(page, 'Flat');
  await expect(answer(page)).toContainText(savingAt(0.4));
  await choose(page, 'Bands');
  await expect(field(page, 'Price of Day')).toHaveValue('0.50');
  await expect(answer(page)).toContainText(`€${dayAndNight(0.5, 0.4).saving.toFixed(2)}`);
});

test('a preset brings windows, holidays and its source, and no invented price', async ({ app }) => {
  const page = await app.open();
  await openHabit(page);
  await choose(page, 'Bands');
  await page
    .getByRole('combobox', { name: 'Start from' })
    .selectOption({ label: 'Italy: F1/F2/F3' });
  await expect(field(page, 'Price of F1 (peak)')).toHaveValue('0.40');
  await expect(page.getByText(/type those of your bill|Type your prices/).first()).toBeVisible();
  await expect(answer(page)).toContainText(savingAt(0.4));
  await field(page, 'Price of F1 (peak)').fill('0.6');
  await expect(answer(page)).not.toContainText(savingAt(0.4));
});

test('the usual start decides what prints are paid with', async ({ app }) => {
  const page = await app.open();
  await openHabit(page);
  await choose(page, 'Bands');
  await field(page, 'Price of Day').fill('0.5');
  await field(page, 'Price of Night').fill('0.1');
  await page.getByRole('combobox', { name: 'Usual start' }).selectOption({ label: '23:00' });
  const nightly = costUnder(citedWatts(usualHost), usual, {
    all: (16 * 0.5 + 8 * 0.1) / 24,
    printing: 0.1,
    around: 0.1,
  });
  await expect(answer(page)).toContainText(`€${nightly.saving.toFixed(2)}`);
  await closeHabit(page);
  await expect(page.getByRole('heading', { name: 'When to start a print' })).toBeVisible();
  await expect(page.getByText(/Cheapest at .* Dearest at /)).toBeVisible();
  await expect(page.getByText('Mean price actually paid').first()).toBeVisible();
});

test('a link carries bands and print times', async ({ app }) => {
  const link =
    '#/compare?price=0.4&country=DE&tariff=bands&band=d~Day~0.45&band=n~Night~0.15&rule=d~1-12~1-7~06:00-22:00&rule=n~1-12~1-7~22:00-06:00&zone=Europe/Berlin&devices=raspberry-pi-4b';
  const page = await app.open(link);
  await expect(answer(page)).toContainText(`€${dayAndNight(0.45, 0.15).saving.toFixed(2)}`);
});
