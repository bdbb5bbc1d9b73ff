import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from './tools/find-browser';

const executablePath = findBrowser();

const alone = /typing-speed\.spec/;
const desktop = { viewport: { width: 1280, height: 800 } };
const phone = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: '.cache/playwright',
  globalSetup: './tests/e2e/support/build-releases.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A busy machine can break a wait; the report names what passed only when repeated.
  retries: process.env['CI'] ? 1 : 0,
  timeout: 30_000,
  reporter: [['list'], ['json', { outputFile: '.cache/playwright.json' }]],
  use: {
    browserName: 'chromium',
    // English without a country: where there is one, its price and its currency count.
    locale: 'en-001',
    timezoneId: 'Europe/Berlin',
    acceptDownloads: true,
    // Tracing every test takes a sixth of the time; one that fails is traced when it is repeated.
    trace: 'on-first-retry',
    launchOptions: { ...(executablePath && { executablePath }), args: browserArguments() },
  },
  projects: [
    // The journeys are walked with a phone in the hand.
    {
      name: 'desktop',
      use: desktop,
      testIgnore: [alone, /journeys\.spec/],
      // Longer words are tried on the phone, where there is least room, and at a desktop's width too.
      grepInvert: /\bde\b.*: axe in light/,
    },
    // What has no layout of its own is the same on a desktop.
    {
      name: 'phone',
      use: phone,
      testIgnore: [
        alone,
        /(break-even|csv|link-devices|privacy|storage-faults|sub-path|two-tabs|update)\.spec/,
      ],
    },
    // Measured once nothing else takes the processor's time.
    { name: 'alone', use: phone, testMatch: alone, dependencies: ['desktop', 'phone'] },
  ],
});
