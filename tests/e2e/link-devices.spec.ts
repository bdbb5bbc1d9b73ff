import { expect, type Page } from '@playwright/test';
import { answer, deviceRows } from './support/compare-screen';
import { test } from './support/fixtures';
import { usual, yearOf } from './support/method';

const notice = (page: Page) => page.getByRole('region', { name: 'A shared comparison.' });
const refusals = (page: Page) => notice(page).getByRole('listitem');
const own = encodeURIComponent('own-7f3a~Old & “odd” laptop~laptop~0.5~9:11:14~20~');

test('a device of the sender’s own travels', async ({ app }) => {
  const page = await app.open(`#/compare?own=${own}&devices=own-7f3a,hp-t630`);
  const { saving } = yearOf({ off: 0.5, idle: 11, printing: 20 }, usual);
  await expect(answer(page)).toContainText('Old & “odd” laptop');
  await expect(answer(page)).toContainText(`€${saving.cost.toFixed(2)}`);
  await page.getByRole('button', { name: 'Keep this one' }).click();
  const again = await app.open('#/devices');
  await expect(again.getByRole('button', { name: 'Old & “odd” laptop' })).toBeVisible();
});

test('the sender’s measurement travels', async ({ app }) => {
  const page = await app.open(
    '#/compare?measured=raspberry-pi-4b~0~2~4~USB%20meter&devices=raspberry-pi-4b',
  );
  const { saving } = yearOf({ off: 0, idle: 2, printing: 4 }, usual);
  await expect(answer(page)).toContainText(`€${saving.cost.toFixed(2)}`);
});

test('the sender’s setups travel, are kept, and stand among one’s own', async ({
  app,
  browser,
}) => {
  const query = [
    'price=0.4&own=own-nas~Old%20NAS~nas~~31~~',
    'setup=setup-nas~NAS%20upstairs~own-nas~increment:31:34.5:33',
    'addon=setup-nas~~while-printing~1~2.5~Webcam',
    'devices=setup-nas,hp-t630',
  ].join('&');
  const page = await app.open(`#/compare?${query}`);
  const printing = (3 * 5 * 8760) / 168;
  const added = ((8760 - printing) * 2 + printing * (3.5 + 2.5)) / 1000;
  await expect(answer(page)).toContainText('NAS upstairs runs anyway: printing adds');
  await expect(answer(page)).toContainText(`€${(added * 0.4).toFixed(2)}`);
  await expect(refusals(page)).toHaveCount(0);
  await app.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByText('Link copied. It carries every figure')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const elsewhere = await browser.newContext({ locale: 'en-001' });
  const other = await elsewhere.newPage();
  await other.goto(link);
  await expect(answer(other)).toHaveText((await answer(page).textContent()) ?? 'nothing');
  await expect(deviceRows(other)).toHaveText(await deviceRows(page).allTextContents());
  await other.getByRole('button', { name: 'Keep this one' }).click();
  await expect(notice(other)).toHaveCount(0);
  await other.reload();
  await expect(answer(other)).toContainText(`€${(added * 0.4).toFixed(2)}`);
  await other.getByRole('link', { name: 'Devices' }).click();
  await other.getByRole('button', { name: 'NAS upstairs' }).click();
  await expect(other.getByRole('dialog')).toContainText('Webcam');
  await expect(other.getByRole('dialog').getByText('from the link')).toHaveCount(0);
  await elsewhere.close();
});

test('what cannot be taken is refused line by line', async ({ app }) => {
  const lines: Readonly<Record<string, string>> = {
    'price=free': 'price=free: not a number, so the usual value stands.',
    'hours=1e3': 'hours=1e3: not a number, so the usual value stands.',
    'overhead=9999': 'overhead=9999: must be from 0 to 1,440, so the usual value stands.',
    'plug=-1': 'plug=-1: must be from 0 to 100, so the usual value stands.',
    'off=magic': 'off=magic: not a value this app knows, so the usual one stands.',
    'currency=%3Cscript%3E':
      'currency=<script>: not a value this app knows, so the usual one stands.',
    'color=red': 'color=red: this app knows no such part of a link.',
    'loss=1&loss=2': 'loss=2: stands there twice; the first one counts.',
    'own=own-a~~laptop~~1~~': 'own=own-a~~laptop~~1~~: could not be read, so it was left out.',
    'devices=no-such-thing,hp-t630,camera':
      'devices=no-such-thing: no such device here, so it was left out.',
  };
  const page = await app.open(`#/compare?${Object.keys(lines).join('&')}`);
  for (const line of Object.values(lines))
    await expect(refusals(page).filter({ hasText: line })).toHaveCount(1);
  await expect(refusals(page)).toHaveCount(Object.keys(lines).length + 1);
  await expect(answer(page)).toContainText('€');
  await expect(deviceRows(page)).toHaveCount(1);
});

test('a week that has no such hours is refused as a whole', async ({ app }) => {
  const page = await app.open('#/compare?prints=100&hours=10');
  await expect(refusals(page)).toHaveCount(1);
  await expect(refusals(page)).toContainText(
    'more hours than a week has, so the usual habit stands.',
  );
});

test('where no device is known the usual ones are shown', async ({ app }) => {
  const page = await app.open('#/compare?devices=nope,neither');
  await expect(refusals(page).last()).toContainText('none of its devices is known');
  await expect(deviceRows(page)).toHaveCount(8);
});

test('no link makes a blank page', async ({ app }) => {
  test.slow();
  const hostile = [
    '%',
    '%E0%A4%A&&&===?#?#',
    'devices=',
    'own=~~~~~~&price=%F0%9F%92%A9',
    'own=own-x~%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E~laptop~~1~2~&devices=own-x',
    `devices=${'a,'.repeat(5000)}`,
    `price=${'9'.repeat(5000)}&constructor=1&__proto__=2&toString=3`,
  ];
  for (const query of hostile) {
    const page = await app.open(`#/compare?${query}`);
    await expect(answer(page), query.slice(0, 60)).toContainText('€');
    await expect(deviceRows(page).first(), query.slice(0, 60)).toBeVisible();
    await expect(refusals(page).nth(51)).toHaveCount(0);
    await page.close();
  }
});

test('a name in a link is text and nothing else', async ({ app }) => {
  const name = '<img src=x onerror=alert(1)>';
  const hostile = encodeURIComponent(`own-x~${name}~laptop~~1~2~`);
  const page = await app.open(`#/compare?own=${hostile}&devices=own-x`);
  await expect(answer(page)).toContainText(name);
  await expect(deviceRows(page)).toContainText(name);
});
