import { expect, type Page } from '@playwright/test';
import { App } from './support/app';
import { loadEveryChunk } from './support/every-chunk';
import { test } from './support/fixtures';
import { nextRelease } from './support/releases';
import { acceptUpdate, expectNextRelease, lookForUpdate, updateButton } from './support/update';

test('a new release waits until the user says so', async ({ app }) => {
  const page = await app.openInstalled();
  await expect(updateButton(page)).toHaveCount(0);
  app.server.deploy(nextRelease);
  await lookForUpdate(page);
  await expect(updateButton(page)).toBeVisible();

  await test.step('the tab goes on with its own release, also after a reload', async () => {
    expect(await loadEveryChunk(page)).toEqual([]);
    await page.reload();
    await expectNextRelease(page, false);
    await expect(updateButton(page)).toBeVisible();
  });

  await test.step('and runs the new one once it is accepted', async () => {
    await acceptUpdate(page);
    await expectNextRelease(page);
    await expect(updateButton(page)).toHaveCount(0);
  });

  await test.step('which then works without the server', async () => {
    await app.server.kill();
    await page.reload();
    await expectNextRelease(page);
  });
});

test('a tab left open keeps working when another tab accepts the new release', async ({ app }) => {
  const left = await app.openInstalled();
  const loads: string[] = [];
  left.on('load', (page) => loads.push(page.url()));
  const other = await app.open();
  app.server.deploy(nextRelease);
  await lookForUpdate(other);
  await acceptUpdate(other);
  await expectNextRelease(other);

  await test.step('with every part of its own release, though the server is dead', async () => {
    await app.server.kill();
    expect(await loadEveryChunk(left)).toEqual([]);
    await expectNextRelease(left, false);
    expect(loads).toEqual([]);
  });

  await test.step('and follows when it is told to', async () => {
    await acceptUpdate(left);
    await expectNextRelease(left);
  });
});

test('the files of earlier releases go when no tab can need them', async ({ app }) => {
  const page = await app.openInstalled();
  const earlierFiles = (tab: Page): Promise<string[]> =>
    tab.evaluate(async () => {
      const names = await caches.keys();
      const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return kept
        .flat()
        .map(({ url }) => url)
        .filter((url) => /\/assets\/(?!next-)/.test(url));
    });

  app.server.deploy(nextRelease);
  await lookForUpdate(page);
  await acceptUpdate(page);
  expect(await earlierFiles(page)).not.toEqual([]);

  await page.close();
  const alone = await app.openInstalled();
  await expect.poll(() => earlierFiles(alone)).toEqual([]);
  await app.server.kill();
  await alone.reload();
  await expectNextRelease(alone);
});

test('a page without a worker reloads once when its release is gone from the server', async ({
  browser,
}) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const app = await App.start(context);
  const page = await app.open();
  await page.waitForLoadState('networkidle');
  app.server.deploy(nextRelease);
  const reloaded = page.waitForEvent('load');
  await page.getByRole('link', { name: 'Settings' }).first().click();
  await reloaded;
  await expectNextRelease(page);
  await app.end(/^threw: .*(preload CSS|dynamically imported module)/);
  await context.close();
});
