import { expect, type Page } from '@playwright/test';
import { answer, closeHabit, field, openHabit } from './support/compare-screen';
import { dataRows, exportCsv } from './support/export';
import { test } from './support/fixtures';
import { citedWatts, costUnder, usual, usualHost, yearOf } from './support/method';
import { hoursOf2025, priceFile, smardYear } from './support/price-files';

/** €/MWh by hour of the day: cheap at noon, below zero at 13 h, dear in the evening. */
const market = (hour: number): number => {
  if (hour === 13) return -20;
  return hour >= 10 && hour < 16 ? 30 : hour >= 17 && hour < 21 ? 180 : 95.5;
};

const openHourly = async (page: Page): Promise<void> => {
  await openHabit(page);
  await page
    .getByRole('radiogroup', { name: 'Tariff' })
    .getByText('By the hour', { exact: true })
    .click();
};

const give = (page: Page, file: ReturnType<typeof priceFile>) =>
  page.getByLabel('Price file').setInputFiles(file);

const flat = `€${yearOf(citedWatts(usualHost), usual).saving.cost.toFixed(2)}`;

const final = (perMwh: number): number => (perMwh / 1000 + 0.015 + 0.12) * 1.19;
const meanOver = (hours: readonly number[]): number =>
  hours.reduce((sum, hour) => sum + final(market(hour)), 0) / hours.length;
const usualDay = Array.from({ length: 14 }, (_, at) => 8 + at);
const expected = costUnder(citedWatts(usualHost), usual, {
  all: meanOver(hoursOf2025.map(({ hourOfDay }) => hourOfDay)),
  printing: meanOver(usualDay),
  around: meanOver(usualDay),
});

const typeAdditions = async (page: Page): Promise<void> => {
  await field(page, 'Supplier markup').fill('1,5');
  await field(page, 'Levies and grid fee').fill('12');
  await field(page, 'VAT').fill('19');
};

test('a year of SMARD prices, 60 and 15 minutes mixed, with what the bill adds', async ({
  app,
}) => {
  const page = await app.open();
  await openHourly(page);
  await give(page, smardYear(market));
  await expect(page.getByText(/SMARD/).and(page.locator(':visible')).first()).toBeVisible();
  await expect(page.getByText(/365 (of 365 )?days/).first()).toBeVisible();
  await expect(answer(page)).not.toContainText(flat);
  await typeAdditions(page);
  await expect(answer(page)).toContainText(`€${expected.saving.toFixed(2)}`);
  await expect(answer(page)).toContainText(`€${expected.alwaysOn.toFixed(2)} around the clock`);
  await closeHabit(page);
  const [row] = dataRows(await exportCsv(page, 'As data')).filter(
    ({ device_id }) => device_id === usualHost,
  );
  expect(row).toMatchObject({ tariff: 'hourly' });
  expect(Number(row?.['always_on_cost'])).toBeCloseTo(expected.alwaysOn, 9);
  expect(Number(row?.['per_print_cost'])).toBeCloseTo(expected.perPrint, 9);
});

test('the series is kept: after a reload without a server the same figures stand', async ({
  app,
}) => {
  const page = await app.openInstalled();
  await openHourly(page);
  await app.server.kill();
  await give(page, smardYear(market));
  await typeAdditions(page);
  await expect(answer(page)).toContainText(`€${expected.saving.toFixed(2)}`);
  await page.reload();
  await expect(answer(page)).toContainText(`€${expected.saving.toFixed(2)}`);
});

test('a link names the series, and says so to whoever lacks it', async ({ app, browser }) => {
  const page = await app.open();
  await openHourly(page);
  await give(page, smardYear(market));
  await typeAdditions(page);
  await expect(answer(page)).toContainText(`€${expected.saving.toFixed(2)}`);
  await app.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByText(/its prices stay on this device/)).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const query = new URLSearchParams(new URL(link).hash.split('?')[1]);
  expect(query.get('tariff')).toBe('hourly');
  expect(Number(query.get('markup'))).toBe(0.015);
  expect(Number(query.get('levies'))).toBe(0.12);
  expect(Number(query.get('vat'))).toBe(19);
  const context = await browser.newContext({ locale: 'en-001' });
  const elsewhere = await context.newPage();
  await elsewhere.goto(link);
  await expect(answer(elsewhere)).toContainText(flat);
  await expect(elsewhere.getByText(/Computed with the flat price/).first()).toBeVisible();
  await context.close();
});

test('a series is deleted, and comes back by Undo', async ({ app }) => {
  const page = await app.open();
  await openHourly(page);
  await give(page, smardYear(market));
  const withSeries = await expect
    .poll(() => answer(page).textContent())
    .not.toContain(flat)
    .then(() => answer(page).textContent());
  await page
    .getByRole('button', { name: /^Delete/ })
    .first()
    .click();
  await expect(answer(page)).toContainText(flat);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => answer(page).textContent()).toBe(withSeries);
});

const bad = {
  'the HTML of a login page': {
    file: priceFile('prices.csv', '<!DOCTYPE html><html><title>Sign in</title></html>'),
    said: /web page|HTML/i,
  },
  'half a JSON file': {
    file: priceFile('prices.json', '{"unix_seconds":[1735686000,1735689600],"price":[90.8,87.'),
    said: /cut off|half|breaks off|ends/i,
  },
  'an empty file': { file: priceFile('prices.csv', ''), said: /empty/i },
  noise: {
    file: {
      name: 'noise.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        Array.from({ length: 200_000 }, (_, at) => (at * 7919 + (at >> 3)) % 256),
      ),
    },
    said: /not (a )?text|binary/i,
  },
};

for (const [name, { file, said }] of Object.entries(bad)) {
  test(`${name} gets a message, and nothing changes`, async ({ app }) => {
    const page = await app.open();
    await openHourly(page);
    await give(page, file);
    await expect(page.getByRole('alert').or(page.getByText(said)).first()).toBeVisible();
    await expect(page.getByText(said).first()).toBeVisible();
    await expect(answer(page)).toContainText(flat);
  });
}

test('any other CSV is read by a mapping', async ({ app }) => {
  const page = await app.open();
  await openHourly(page);
  const rows = Array.from({ length: 48 }, (_, at) => {
    const stamp = new Date(Date.UTC(2026, 0, 5) + at * 3_600_000).toISOString().slice(0, 16);
    return `${stamp};${(20 + (at % 24)).toFixed(1)};x`;
  });
  await give(page, priceFile('mine.csv', ['when;cost;note', ...rows].join('\n')));
  await page.getByRole('button', { name: 'Read this file' }).click();
  await expect(answer(page)).not.toContainText(flat);
});
