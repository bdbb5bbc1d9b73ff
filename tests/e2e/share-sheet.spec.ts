import { expect, type Page } from '@playwright/test';
import { answer, isPhone } from './support/compare-screen';
import { savedFile } from './support/export';
import { test } from './support/fixtures';

/** What the share sheet was given. */
interface Given {
  readonly title?: string;
  readonly url?: string;
  readonly files: readonly (readonly [name: string, type: string, start: string])[];
}

type Behaviour = 'takes' | 'is closed' | 'fails';

/** Stands in for the share sheet of a phone and keeps what it was given. */
const withShareSheet = (behaviour: Behaviour): void => {
  const given: unknown[] = [];
  const share = async ({ files = [], ...data }: ShareData): Promise<void> => {
    const texts = await Promise.all(files.map(async (file) => file.slice(0, 20).text()));
    given.push({ ...data, files: files.map(({ name, type }, at) => [name, type, texts[at]]) });
    if (behaviour === 'is closed') throw new DOMException('closed', 'AbortError');
    if (behaviour === 'fails') throw new DOMException('no', 'NotAllowedError');
  };
  Object.assign(window, { given });
  Object.assign(Navigator.prototype, { share, canShare: () => true });
};

const givenIn = (page: Page): Promise<readonly Given[]> =>
  page.evaluate(() => Reflect.get(window, 'given'));

const exportData = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Export CSV' }).click();
  await page.getByRole('button', { name: 'As data' }).click();
};

test('the CSV goes to the share sheet of a phone, and to the files of a desktop', async ({
  app,
}) => {
  await app.context.addInitScript<Behaviour>(withShareSheet, 'takes');
  const page = await app.open();
  const download = page.waitForEvent('download', { timeout: isPhone(page) ? 1 : 0 });
  const saved = download.then(savedFile).catch(() => undefined);
  await exportData(page);
  if (!isPhone(page)) {
    expect((await saved)?.name).toMatch(/^kilowait-comparison-[\d-]{10}\.csv$/);
    expect(await givenIn(page)).toEqual([]);
    return;
  }
  await expect.poll(() => givenIn(page)).toHaveLength(1);
  const [name, type, start] = (await givenIn(page))[0]?.files[0] ?? [];
  expect(name).toMatch(/^kilowait-comparison-[\d-]{10}\.csv$/);
  expect(type).toBe('text/csv');
  expect(start).toBe('device_id,device,cat');
});

test('a share sheet that fails leaves a download', async ({ app }) => {
  await app.context.addInitScript<Behaviour>(withShareSheet, 'fails');
  const page = await app.open();
  const download = page.waitForEvent('download');
  await exportData(page);
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
});

test('the link goes to the share sheet where there is one', async ({ app }) => {
  await app.context.addInitScript<Behaviour>(withShareSheet, 'takes');
  const page = await app.open();
  await expect(answer(page)).toContainText('€');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect.poll(() => givenIn(page)).toHaveLength(1);
  const [given] = await givenIn(page);
  expect(given?.title).toContain('Kilowait');
  expect(given?.url).toContain(`${app.server.url}#/compare?price=0.4&currency=EUR&prints=3`);
});

test('a share sheet that is closed is left at that', async ({ app }) => {
  await app.context.addInitScript<Behaviour>(withShareSheet, 'is closed');
  const page = await app.open();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect.poll(() => givenIn(page)).toHaveLength(1);
  await expect(page.getByText('Link copied.')).toHaveCount(0);
});
