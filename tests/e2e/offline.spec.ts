import { expect } from '@playwright/test';
import { expectShown } from './support/app';
import { loadEveryChunk } from './support/every-chunk';
import { test } from './support/fixtures';
import { priceField } from './support/price-field';

test('everything works after one visit with the server dead', async ({ app }) => {
  const page = await app.openInstalled();
  await app.server.kill();

  await test.step('in the tab of the first visit', async () => {
    await page.getByRole('link', { name: 'Devices' }).first().click();
    await expect(page.getByRole('heading', { name: 'Devices' }).first()).toBeVisible();
    expect(await loadEveryChunk(page)).toEqual([]);
  });

  await test.step('after a reload', async () => {
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Devices' }).first()).toBeVisible();
    await page.getByRole('link', { name: 'Compare' }).first().click();
    await expect(page.getByRole('status').first()).toContainText('€');
    await page.getByRole('link', { name: 'Break-even' }).first().click();
    await expect(page.getByRole('status').first()).toContainText('Which machine is cheaper');
    await page.getByRole('link', { name: 'Settings' }).first().click();
    await expect(page.getByRole('heading', { name: 'Settings' }).first()).toBeVisible();
  });

  await test.step('by a deep link in a second tab', async () => {
    const second = await app.open('#/compare?price=1.25&prints=7');
    await expect(second.getByRole('status').first()).toContainText('€');
    await expect(await priceField(second)).toHaveValue('1.25');
  });

  await test.step('with a query that some site appended', async () => {
    await page.goto(`${app.server.url}?utm_source=forum&x=1#/devices`);
    await expect(page.getByRole('heading', { name: 'Devices' }).first()).toBeVisible();
  });
});

test('keeps the price that was typed before the server died', async ({ app }) => {
  const page = await app.openInstalled();
  const price = await priceField(page);
  await price.fill('0.31');
  await price.blur();
  await app.server.kill();
  await page.reload();
  await expect(await priceField(page)).toHaveValue('0.31');
});

test('an address that is no part of the app stays the server’s', async ({ app }) => {
  const page = await app.openInstalled();
  for (const path of ['assets/gone-12345678.js', 'elsewhere/']) {
    const status = await page.evaluate(async (address) => (await fetch(address)).status, path);
    expect(status, path).toBe(404);
  }
  await expect(page.goto(`${app.server.url}elsewhere/`)).rejects.toThrow(
    /ERR_HTTP_RESPONSE_CODE_FAILURE/,
  );
});

test.describe('in German', () => {
  test.use({ locale: 'de' });

  test('everything works after one visit with the server dead', async ({ app }) => {
    const page = await app.openInstalled();
    await app.server.kill();
    await page.reload();
    await expectShown(page);
    await expect(page.locator('html')).toHaveAttribute('lang', /^de/);
    await expect(page.getByRole('status').first()).toContainText('€');
    expect(await loadEveryChunk(page)).toEqual([]);
    await page.goto(`${app.server.url}#/settings`);
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Einstellungen' }).first()).toBeVisible();
  });
});
