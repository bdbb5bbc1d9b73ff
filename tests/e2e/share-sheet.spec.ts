import { expect } from '@playwright/test';
import { answer, isPhone } from './support/compare-screen';
import { test } from './support/fixtures';

/** Stands in for the share sheet of a phone and keeps what it was given. */
const withShareSheet = (behaviour: 'takes' | 'is closed' | 'fails') => {
  const given: unknown[] = [];
  const share = async (data: ShareData): Promise<void> => {
    if (behaviour === 'is closed') throw new DOMException('closed', 'AbortError');
    if (behaviour === 'fails') throw new DOMException('no', 'NotAllowedError');
    const files = (data.files ?? []).map(async (file) => [file.name, file.type, await file.text()]);
    given.push({ ...data, files: await Promise.all(files) });
  };
  Object.assign(window, { given });
  Object.assign(Navigator.prototype, { share, canShare: () => true });
};

const given = 'given';

test('on a phone the CSV goes to the share sheet', async ({ app }) => {
  await app.context.addInitScript(withShareSheet, 'takes');
  const page = await app.open();
  test.skip(!isPhone(page), 'a desktop saves files');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  await page.getByRole('button', { name: 'As data' }).click();
  await expect
    .poll(() => page.evaluate((key) => Reflect.get(window, key), given))
    .toEqual([
      {
        files: [
          [
            expect.stringMatching(/^kilowait-comparison-[\d-]{10}\.csv$/),
            'text/csv',
            expect.stringMatching(/^device_id,/),
          ],
        ],
      },
    ]);
});

test('a share sheet that fails leaves a download, one that is closed leaves nothing', async ({
  app,
}) => {
  await app.context.addInitScript(withShareSheet, 'fails');
  const page = await app.open();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  await page.getByRole('button', { name: 'As data' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
});

test('the link goes to the share sheet where there is one', async ({ app }) => {
  await app.context.addInitScript(withShareSheet, 'takes');
  const page = await app.open();
  await expect(answer(page)).toContainText('€');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect
    .poll(() => page.evaluate((key) => Reflect.get(window, key), given))
    .toMatchObject([{ title: /Kilowait/, url: /#\/compare\?price=0.4&/ }].map(() => ({})));
});
