import { expect, type Page } from '@playwright/test';
import { languages } from '../../src/i18n/language';
import { test } from './support/fixtures';
import { openScene, scenesIn } from './support/scenes';

/** What sticks out of the page to the right, so that one would have to scroll sideways. */
const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = [...document.querySelectorAll('dialog')].filter(
      (dialog) => dialog.scrollWidth > dialog.clientWidth,
    );
    return [
      ...(scrollWidth > clientWidth ? [`page: ${scrollWidth} px in ${clientWidth} px`] : []),
      ...wide.map((dialog) => `dialog: ${dialog.scrollWidth} px in ${dialog.clientWidth} px`),
    ];
  });

for (const language of languages) {
  test.describe(language, () => {
    test.use({ locale: language });

    test('nothing sticks out of 320 pixels', async ({ app }) => {
      test.slow();
      for (const scene of scenesIn(language)) {
        const page = await app.open(scene.hash);
        await page.setViewportSize({ width: 320, height: 640 });
        await scene.enter(page);
        await expect.poll(() => sticksOut(page), scene.name).toEqual([]);
        await page.close();
      }
    });

    test('nothing sticks out with text of twice the size', async ({ app }) => {
      test.slow();
      for (const scene of scenesIn(language)) {
        const page = await openScene(app, scene);
        await page.evaluate(() => {
          document.documentElement.style.fontSize = '200%';
        });
        await expect.poll(() => sticksOut(page), scene.name).toEqual([]);
        await page.close();
      }
    });
  });
}
