import { expect } from '@playwright/test';
import { answer, openHabit, price } from './support/compare-screen';
import { test } from './support/fixtures';
import { citedWatts, usual, usualHost, yearOf } from './support/method';

const savingAt = (euros: number): string =>
  `€${yearOf(citedWatts(usualHost), { ...usual, price: euros }).saving.cost.toFixed(2)}`;

test('without a database the app computes and says what is not kept', async ({ app }) => {
  await app.context.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  const page = await app.open();
  await expect(answer(page)).toContainText(savingAt(usual.price));
  await expect(page.getByText('Nothing is being kept.')).toBeVisible();
  await expect(page.getByText('does not let the app store anything')).toBeVisible();
  await openHabit(page);
  await price(page).fill('0.8');
  await expect(answer(page)).toContainText(savingAt(0.8));
});

test('a database that refuses to open is told as well', async ({ app }) => {
  await app.context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  const page = await app.open();
  await expect(page.getByText('Nothing is being kept.')).toBeVisible();
  await expect(answer(page)).toContainText(savingAt(usual.price));
});

test('a database that never answers does not keep the answer back', async ({ app }) => {
  await app.context.addInitScript(() => {
    IDBFactory.prototype.open = () => Object.create(IDBOpenDBRequest.prototype);
    const ignore = () => undefined;
    Object.assign(IDBOpenDBRequest.prototype, {
      addEventListener: ignore,
      removeEventListener: ignore,
    });
  });
  const page = await app.open();
  await expect(answer(page)).toContainText(savingAt(usual.price));
  await expect(page.getByText('The browser’s storage does not answer yet.')).toBeVisible();
});

test('a full disk is told, and the edit counts', async ({ app }) => {
  const page = await app.open();
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await openHabit(page);
  await price(page).fill('0.8');
  await expect(answer(page)).toContainText(savingAt(0.8));
  await expect(page.getByText('The browser’s space is used up.')).toBeVisible();
});

test('data deleted under an open tab are told, and stored again with the next edit', async ({
  app,
}) => {
  const page = await app.open('#/compare?own=own-a~Old%20laptop~laptop~1~9~12~&devices=own-a');
  await page.getByRole('button', { name: 'Keep this one' }).click();
  await expect(page.getByText('Kept.')).toBeVisible();
  const session = await app.context.newCDPSession(page);
  const { origin } = app.server;
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  const line = page.getByText('What you see is stored again with your next edit.');
  await expect(line).toBeVisible();
  await expect(answer(page)).toContainText('Old laptop');

  await openHabit(page);
  await price(page).fill('0.9');
  await expect(line).toHaveCount(0);
  await page.reload();
  await expect(answer(page)).toContainText('Old laptop');
});
