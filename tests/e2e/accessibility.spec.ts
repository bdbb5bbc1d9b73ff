import { languages } from '../../src/i18n/language';
import { expectAccessible } from './support/axe';
import { test } from './support/fixtures';
import { openScene, scenesIn } from './support/scenes';

for (const language of languages) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${language}, ${colorScheme}`, () => {
      test.use({ locale: language, colorScheme, reducedMotion: 'reduce' });

      for (const scene of scenesIn(language)) {
        test(`axe finds nothing: ${scene.name}`, async ({ app }) => {
          await expectAccessible(await openScene(app, scene), scene.name);
        });
      }
    });
  }
}
