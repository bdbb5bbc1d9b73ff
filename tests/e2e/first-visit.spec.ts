import { expect } from '@playwright/test';
import { answer, deviceNames, deviceRows, isPhone, table } from './support/compare-screen';
import { test } from './support/fixtures';
import { citedWatts, usual, usualHost, yearOf } from './support/method';

const { alwaysOn, perPrint, saving } = yearOf(citedWatts(usualHost), usual);

test('the answer is what the method makes of the cited figures', async ({ app }) => {
  const page = await app.open();
  await expect(answer(page)).toContainText('Raspberry Pi 4');
  await expect(answer(page)).toContainText(`€${saving.cost.toFixed(2)}`);
  await expect(answer(page)).toContainText(`${saving.energy.toFixed(1)} kWh`);
  await expect(answer(page)).toContainText(`€${alwaysOn.cost.toFixed(2)} around the clock`);
  await expect(answer(page)).toContainText(`€${perPrint.cost.toFixed(2)} switched on per print`);
});

test('the chart says what it shows, and draws it', async ({ app }) => {
  const page = await app.open();
  const chart = page.getByRole('img', { name: /^Bar chart of 8 devices\. Raspberry Pi 4/ });
  await expect(chart).toBeVisible();
  await expect(chart).toHaveAccessibleName(
    new RegExp(`€${alwaysOn.cost.toFixed(2)} a year left on`),
  );
  await expect
    .poll(() =>
      chart.evaluate((canvas: HTMLCanvasElement) => {
        const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height);
        return new Set(new Uint32Array(pixels?.data.buffer ?? new ArrayBuffer(0))).size;
      }),
    )
    .toBeGreaterThan(20);
});

test('the table has the same devices, the cheapest first', async ({ app }) => {
  const page = await app.open();
  await expect(deviceRows(page)).toHaveCount(8);
  await expect(table(page).getByRole('columnheader')).toHaveCount(isPhone(page) ? 4 : 7);
  await expect(deviceRows(page).filter({ hasText: 'Raspberry Pi 4' })).toContainText(
    `€${alwaysOn.cost.toFixed(2)}`,
  );
  const names = await deviceNames(page);
  for (const kind of ['Raspberry Pi', 'HP t630', 'ThinkPad']) {
    expect(names.some((name) => name.toLowerCase().includes(kind.toLowerCase()))).toBe(true);
  }
});

test('insights, every screen and what can be done with it are at hand', async ({ app }) => {
  const page = await app.open();
  const insights = page.getByRole('region', { name: 'Worth knowing' }).getByRole('paragraph');
  await expect(insights.first()).toContainText('€');
  expect(await insights.count()).toBeLessThanOrEqual(3);
  await expect(page.getByText('A year is 8,760 h.')).toBeVisible();
  for (const name of ['Choose devices', 'Save picture', 'Export CSV', 'Share']) {
    await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
  }
  const screens = page.getByRole('navigation', { name: 'Screens' }).getByRole('link');
  await expect(screens).toHaveText(['Compare', 'Devices', 'Break-even', 'Settings']);
  await expect(screens.first()).toHaveAttribute('aria-current', 'page');
  await screens.filter({ hasText: 'Devices' }).click();
  await expect(page.getByRole('heading', { name: 'Devices', level: 1 })).toBeVisible();
  await expect(page).toHaveURL(/#\/devices$/);
});

test('nothing is stored until something is changed', async ({ app }) => {
  const page = await app.open();
  await expect(deviceRows(page)).toHaveCount(8);
  await expect(page.getByRole('region', { name: 'A shared comparison.' })).toHaveCount(0);
  await expect(page.getByText('Nothing is being kept.')).toHaveCount(0);
  await expect(page).toHaveURL(app.server.url);
});

test('an address that names no screen says so and shows Compare', async ({ app }) => {
  const page = await app.open('#/nowhere');
  await expect(
    page.getByText('There is no screen called “nowhere”. This is Compare.'),
  ).toBeVisible();
  await expect(answer(page)).toContainText('€');
});

test.describe('in German', () => {
  test.use({ locale: 'de' });

  test('the answer is German in words and numbers', async ({ app }) => {
    const page = await app.open();
    const german = (value: number) => value.toFixed(2).replace('.', ',');
    await expect(answer(page)).toContainText(`${german(saving.cost)} € im Jahr`);
    await expect(answer(page)).toContainText(`${german(alwaysOn.cost)} € rund um die Uhr`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(page.getByRole('img', { name: /^Balkendiagramm mit 8 Geräten/ })).toBeVisible();
  });
});
