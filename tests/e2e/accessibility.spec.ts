import type { Page } from '@playwright/test';
import { languages } from '../../src/i18n/language';
import { expectAccessible } from './support/axe';
import { test } from './support/fixtures';
import { expectNothingSticksOut } from './support/reflow';
import { openScene, scenesIn } from './support/scenes';

const withTextOfTwiceTheSize = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });

for (const language of languages) {
  test.describe(language, () => {
    test.use({ locale: language, reducedMotion: 'reduce' });

    for (const scene of scenesIn(language)) {
      test(`${scene.name}: axe in light and dark, large text, a narrow window`, async ({ app }) => {
        test.slow();
        const page = await openScene(app, scene);
        await expectNothingSticksOut(page, `${scene.name} as it opens`);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          await expectAccessible(page, `${scene.name}, ${colorScheme}`);
        }
        await page.setViewportSize({ width: 320, height: 640 });
        await expectNothingSticksOut(page, `${scene.name} in 320 pixels`);
        await withTextOfTwiceTheSize(page);
        await page.setViewportSize({ width: 390, height: 844 });
        await expectNothingSticksOut(page, `${scene.name} on a phone with large text`);
        await page.setViewportSize({ width: 1280, height: 800 });
        await expectNothingSticksOut(page, `${scene.name} on a desktop with large text`);
      });
    }
  });
}
