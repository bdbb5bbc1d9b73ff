import { mkdir } from 'node:fs/promises';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { browserArguments, ensureBrowser } from './find-browser';
import { serveRelease } from './serve-release';

interface Screenshot extends BrowserContextOptions {
  readonly name: string;
  /** A comparison to show in place of the first one, as docs/link.md describes it. */
  readonly link?: string;
}

const breakEven =
  '#/break-even?price=0.40&buy=75,45&measured=hp-t630~0.3~7.5~9.5~&devices=raspberry-pi-4b,hp-t630';

/** `narrow` and `wide` are what the browser shows before an installation, as the manifest lists them. */
const screenshots: readonly Screenshot[] = [
  {
    name: 'narrow',
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  },
  { name: 'wide', viewport: { width: 1280, height: 800 } },
  { name: 'break-even', viewport: { width: 1280, height: 800 }, link: breakEven },
];

/** Opens a link and makes it the user's own, so that the screen is as it is from the second visit on. */
const keep = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.getByRole('button', { name: 'Keep this one' }).click();
  await page.reload();
};

const take = async (
  browser: Browser,
  url: string,
  { name, link, ...options }: Screenshot,
): Promise<void> => {
  const context = await browser.newContext({
    ...options,
    locale: 'en-001',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  if (link) await keep(page, url + link);
  else await page.goto(url);
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
