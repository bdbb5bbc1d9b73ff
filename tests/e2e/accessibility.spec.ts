import type { Page } from '@playwright/test';
import { languages } from '../../src/i18n/language';
import { expectAccessible, expectAccessibleColours } from './support/axe';
import { isPhone } from './support/compare-screen';
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
        await page.emulateMedia({ colorScheme: 'light' });
        await expectAccessible(page, `${scene.name}, light`);
        await page.emulateMedia({ colorScheme: 'dark' });
        await expectAccessibleColours(page, `${scene.name}, dark`);
        // What follows sets its own sizes, whatever the project's.
        if (!isPhone(page)) return;
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
