import { test as base } from '@playwright/test';
import { App } from './app';

/** Playwright's test with `app`: a fresh server and context, which may not ask another origin for anything. */
export const test = base.extend<{ app: App }>({
  app: async ({ context }, use) => {
    const app = await App.start(context);
    await use(app);
    await app.end();
  },
});
