import { expect, type Page } from '@playwright/test';
import { App } from './support/app';
import { answer, closeHabit, deviceRows, field, openHabit, price } from './support/compare-screen';
import { test } from './support/fixtures';
import { type Assumptions, citedWatts, usual, usualHost, yearOf } from './support/method';

const savingWith = (change: Partial<Assumptions>): string => {
  const { saving } = yearOf(citedWatts(usualHost), { ...usual, ...change });
  return `€${saving.cost.toFixed(2)}`;
};

const notice = (page: Page) => page.getByRole('region', { name: 'A shared comparison.' });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('the shared link opens the same figures elsewhere', async ({ app, browser }) => {
  const page = await app.open();
  await app.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openHabit(page);
  await price(page).fill('0,3333');
  await field(page, 'Prints per week').fill('4.5');
  await page.getByRole('radiogroup', { name: 'Switched off by' }).getByText('Unplugged').click();
  await closeHabit(page);
  await button(page, 'Share').click();
  await expect(page.getByText('Link copied. It carries every figure')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain(`${app.server.url}#/compare?price=0.3333&currency=EUR&prints=4.5`);

  const elsewhere = await browser.newContext({ locale: 'en-001' });
  const other = await elsewhere.newPage();
  await other.goto(link);
  await expect(notice(other)).toBeVisible();
  const expected = savingWith({ price: 0.3333, prints: 4.5, method: 'unplugged' });
  await expect(answer(other)).toContainText(expected);
  await expect(answer(other)).toHaveText((await answer(page).textContent()) ?? 'nothing');
  await expect(deviceRows(other)).toHaveText(await deviceRows(page).allTextContents());
  await elsewhere.close();
});

test('a link stores nothing, and Back leads to the own comparison', async ({ app }) => {
  const own = await app.open();
  await openHabit(own);
  await price(own).fill('0.25');
  await expect(answer(own)).toContainText(savingWith({ price: 0.25 }));
  await own.close();

  const page = await app.open('#/compare?price=0.9&prints=6');
  await expect(answer(page)).toContainText(savingWith({ price: 0.9, prints: 6 }));
  await button(page, 'Back to mine').click();
  await expect(notice(page)).toHaveCount(0);
  await expect(answer(page)).toContainText(savingWith({ price: 0.25 }));
  await expect(page).toHaveURL(/#\/compare$/);
  const again = await app.open();
  await expect(answer(again)).toContainText(savingWith({ price: 0.25 }));
});

test('Keep makes it the own comparison, and can be undone', async ({ app }) => {
  const page = await app.open('#/compare?price=0.9');
  await button(page, 'Keep this one').click();
  await expect(page.getByText('Kept.')).toBeVisible();
  await expect(notice(page)).toHaveCount(0);
  const other = await app.open();
  await expect(answer(other)).toContainText(savingWith({ price: 0.9 }));
  await button(page, 'Undo').click();
  await expect(answer(page)).toContainText(savingWith({}));
  await expect(answer(other)).toContainText(savingWith({}));
});

test('edits inside a link stand in the address and survive a reload', async ({ app }) => {
  const page = await app.open('#/compare?price=0.9&devices=raspberry-pi-4b,hp-t630');
  await openHabit(page);
  await field(page, 'Hours per print').fill('8');
  await expect(page).toHaveURL(/hours=8&/);
  await page.reload();
  await expect(answer(page)).toContainText(savingWith({ price: 0.9, hours: 8 }));
  await expect(deviceRows(page)).toHaveCount(2);
  const again = await app.open();
  await expect(answer(again)).toContainText(savingWith({}));
});

test('a link stays from screen to screen', async ({ app }) => {
  const page = await app.open('#/compare?price=0.9');
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'Compare' }).click();
  await expect(answer(page)).toContainText(savingWith({ price: 0.9 }));
});

test('any subset works', async ({ app }) => {
  const subsets: Readonly<Record<string, Partial<Assumptions>>> = {
    'price=1.5': { price: 1.5 },
    'prints=0,5': { prints: 0.5 },
    'off=smart-plug&plug=0.4': { method: 'smart-plug', plug: 0.4 },
    'overhead=0&hours=12': { minutes: 0, hours: 12 },
  };
  for (const [query, change] of Object.entries(subsets)) {
    const page = await app.open(`#/compare?${query}`);
    await expect(answer(page), query).toContainText(savingWith(change));
    await expect(notice(page).getByRole('listitem')).toHaveCount(0);
    await page.close();
  }
});

test('a link opened in a tab that shows the app already is read', async ({ app }) => {
  const page = await app.open();
  await page.goto(`${app.server.url}#/compare?price=0.7`);
  await expect(answer(page)).toContainText(savingWith({ price: 0.7 }));
  await page.goBack();
  await expect(answer(page)).toContainText(savingWith({}));
  await expect(notice(page)).toHaveCount(0);
});

test('where the clipboard is refused the link stands on screen', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'en-001' });
  await context.addInitScript(() => {
    if (!isSecureContext) return;
    const writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    Object.assign(Clipboard.prototype, { writeText });
  });
  const app = await App.start(context);
  const page = await app.open();
  await button(page, 'Share').click();
  await expect(
    page.getByText(/The link: http:\/\/localhost:\d+\/#\/compare\?price=/),
  ).toBeVisible();
  await app.end();
  await context.close();
});
