import { expect, type Page } from '@playwright/test';
import { closeHabit, deviceRows, openHabit, price } from './support/compare-screen';
import { downloadBy, exportCsv } from './support/export';
import { test } from './support/fixtures';

/** Keeps every complaint of the browser; the fixture itself watches for requests elsewhere. */
const complaintsOf = (page: Page): string[] => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
};

test('no screen asks anybody else, or makes the browser complain', async ({ app }) => {
  const page = await app.context.newPage();
  const complaints = complaintsOf(page);
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) asked.push(new URL(request.url()).origin);
  });
  await page.goto(app.server.url);
  await openHabit(page);
  await price(page).fill('0.3');
  await closeHabit(page);
  await deviceRows(page).first().getByRole('button').click();
  await expect(page.getByRole('dialog')).toContainText('Where the watts come from');
  await page.keyboard.press('Escape');
  await exportCsv(page, 'As data');
  await downloadBy(page, 'Save picture');
  await page.getByRole('link', { name: 'Devices' }).click();
  await expect(page.getByRole('heading', { name: 'Devices', level: 1 })).toBeVisible();
  for (const detail of ['raspberry-pi-4b', 'new', 'new-setup']) {
    await page.goto(`${app.server.url}#/devices/${detail}`);
    await expect(page.getByRole('dialog')).toBeVisible();
  }
  await page.goto(`${app.server.url}#/break-even?buy=75,45&devices=raspberry-pi-4b,hp-t630`);
  await expect(page.getByRole('status')).toContainText('Raspberry Pi 4 Model B');
  await expect(page.getByRole('heading', { name: 'Carbon, made and used' })).toBeVisible();
  await exportCsv(page, 'As data');
  await page.goto(`${app.server.url}#/settings`);
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
  await page
    .getByLabel('Restore a backup', { exact: true })
    .setInputFiles('tests/fixtures/backups/version-2.json');
  await expect(page.getByRole('dialog', { name: 'What this backup brings' })).toBeVisible();
  await page.keyboard.press('Escape');
  await downloadBy(page, 'Save backup');
  await page.getByRole('button', { name: 'Look for an update' }).click();
  await expect(page.getByText('This is the newest version.')).toBeVisible();
  expect(complaints).toEqual([]);
  expect(new Set(asked)).toEqual(new Set([app.server.origin]));
});

test('the page forbids itself to talk to anybody else', async ({ app }) => {
  const page = await app.open();
  const policy = await page.evaluate(() =>
    document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content'),
  );
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
});

test('what is shared stands behind the # and never reaches a server', async ({ app }) => {
  const asked: string[] = [];
  app.context.on('request', (request) => asked.push(request.url()));
  const page = await app.open(
    '#/compare?price=0.7654&own=own-a~Secret~laptop~~9~~&setup=setup-b~Hidden~own-a~&buy=77.13&devices=setup-b',
  );
  await expect(deviceRows(page)).toContainText('Hidden');
  await page.getByRole('link', { name: 'Break-even' }).click();
  await expect(page.getByRole('status')).toContainText('Hidden');
  expect(
    asked.filter((url) => /0\.7654|Secret|Hidden|77\.13/.test(url.split('#')[0] ?? '')),
  ).toEqual([]);
});
