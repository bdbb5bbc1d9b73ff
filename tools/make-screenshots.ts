import { mkdir } from 'node:fs/promises';
import { type Browser, type BrowserContextOptions, chromium } from 'playwright';
import { browserArguments, ensureBrowser } from './find-browser';
import { serveRelease } from './serve-release';

/** The pictures that the browser shows before an installation, as the manifest lists them. */
const screenshots: readonly (BrowserContextOptions & { readonly name: string })[] = [
  {
    name: 'narrow',
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  },
  { name: 'wide', viewport: { width: 1280, height: 800 } },
];

const take = async (
  browser: Browser,
  url: string,
  { name, ...options }: (typeof screenshots)[number],
): Promise<void> => {
  const context = await browser.newContext({
    ...options,
    locale: 'en-001',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole('status').first().waitFor();
  await page.locator('canvas').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: `public/screenshots/${name}.png`, animations: 'disabled' });
  await context.close();
};

await mkdir('public/screenshots', { recursive: true });
const { url, close } = await serveRelease('dist');
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: browserArguments(),
});
for (const screenshot of screenshots) await take(browser, url, screenshot);
await browser.close();
close();
