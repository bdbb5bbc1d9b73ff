import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, chromium, expect, type Page } from '@playwright/test';
import { browserArguments, findBrowser } from '../../tools/find-browser';
import { App } from './support/app';
import { test } from './support/fixtures';

/** A context as a user's own: Chromium installs nothing from the private ones that tests get. */
const withOwnProfile = async (
  path: string,
  use: (app: App, page: Page, devtools: CDPSession) => Promise<void>,
): Promise<void> => {
  const profile = await mkdtemp(join(tmpdir(), 'kilowait-'));
  const executablePath = findBrowser();
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath && { executablePath }),
    args: browserArguments(),
  });
  const app = await App.start(context, path);
  const page = await app.openInstalled();
  await use(app, page, await context.newCDPSession(page));
  await app.end();
  await context.close();
  await rm(profile, { recursive: true, force: true });
};

for (const path of ['/', '/tools/kilowait/']) {
  test(`the browser finds nothing against an installation under ${path}`, async () => {
    await withOwnProfile(path, async (app, _page, devtools) => {
      const { errors } = await devtools.send('Page.getAppManifest');
      expect(errors).toEqual([]);
      const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
      expect(installabilityErrors).toEqual([]);
      const { appId } = await devtools.send('Page.getAppId');
      expect(appId).toBe(`${app.server.origin}/kilowait`);
    });
  });
}

interface Picture {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
}

test('every picture of the manifest is there, in the size that it states', async ({ app }) => {
  const page = await app.open();
  const manifest = await (await page.request.get(`${app.server.url}manifest.webmanifest`)).json();
  const pictures: Picture[] = [
    ...manifest.icons,
    ...manifest.screenshots,
    ...manifest.shortcuts.flatMap(({ icons }: { icons: Picture[] }) => icons),
  ];
  for (const { src, sizes, type } of pictures) {
    const size = await page.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, src);
    if (type !== 'image/svg+xml') expect(size, src).toBe(sizes);
  }
});

test('an iPhone finds an opaque icon of its own', async ({ app }) => {
  const page = await app.open();
  const alphas = await page.evaluate(async () => {
    const image = new Image();
    image.src = document.querySelector<HTMLLinkElement>('link[rel=apple-touch-icon]')?.href ?? '';
    await image.decode();
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data = [] } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
    return { size: canvas.width, opaque: Array.from(data).every((v, i) => i % 4 < 3 || v === 255) };
  });
  expect(alphas).toEqual({ size: 180, opaque: true });
});
