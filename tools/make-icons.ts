import { mkdir, readFile } from 'node:fs/promises';
import { type Browser, chromium } from 'playwright';
import { browserArguments, ensureBrowser } from './find-browser';

interface Icon {
  readonly source: string;
  readonly name: string;
  readonly size: number;
  /** Without rounded corners, for systems that cut the icon to their own shape. */
  readonly fullBleed?: boolean;
}

const icons: readonly Icon[] = [
  { source: 'public/icon.svg', name: 'icon-192', size: 192 },
  { source: 'public/icon.svg', name: 'icon-512', size: 512 },
  { source: 'public/icon.svg', name: 'maskable-512', size: 512, fullBleed: true },
  { source: 'public/icon.svg', name: 'apple-touch-icon', size: 180, fullBleed: true },
  { source: 'tools/icons/compare.svg', name: 'compare-192', size: 192 },
  { source: 'tools/icons/devices.svg', name: 'devices-192', size: 192 },
];

const render = async (browser: Browser, { source, name, size, fullBleed }: Icon): Promise<void> => {
  const svg = await readFile(source, 'utf8');
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px}</style>${fullBleed ? svg.replace(/ rx="15"/, '') : svg}`,
  );
  await page.screenshot({ path: `public/icons/${name}.png`, omitBackground: true });
  await page.close();
};

await mkdir('public/icons', { recursive: true });
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: browserArguments(),
});
for (const icon of icons) await render(browser, icon);
await browser.close();
