import { test as base, expect } from '@playwright/test';
import { App } from './support/app';
import { loadEveryChunk } from './support/every-chunk';
import { nextRelease } from './support/releases';
import { acceptUpdate, expectNextRelease, lookForUpdate, updateButton } from './support/update';

const test = base.extend<{ app: App }>({
  app: async ({ context }, use) => {
    const app = await App.start(context, '/tools/kilowait/');
    await use(app);
    await app.end();
  },
});

test('the same build works under a sub-path, offline and over an update', async ({ app }) => {
  const page = await app.openInstalled('#/devices');
  await expect(page.getByRole('heading', { name: 'Devices' }).first()).toBeVisible();
  const scope = await page.evaluate(
    async () => (await navigator.serviceWorker.getRegistration())?.scope,
  );
  expect(scope).toBe(app.server.url);

  app.server.deploy(nextRelease);
  await lookForUpdate(page);
  await expect(updateButton(page)).toBeVisible();
  await app.server.kill();
  expect(await loadEveryChunk(page)).toEqual([]);
  await acceptUpdate(page);
  await expectNextRelease(page);
});

test('the worker leaves the rest of the host alone', async ({ app }) => {
  const page = await app.openInstalled();
  await app.server.kill();
  await expect(page.goto(`${app.server.origin}/`)).rejects.toThrow(/ERR_CONNECTION_REFUSED/);
});
