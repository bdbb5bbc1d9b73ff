import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { catalogue } from './tools/catalogue-plugin';
import { browserArguments, findBrowser } from './tools/find-browser';

const executablePath = findBrowser();

/** Found by Vite before the tests begin: one found later reloads the page under a running test. */
const browserDependencies = [
  '@preact/signals',
  '@rgrove/parse-xml',
  '@testing-library/preact',
  'chart.js',
  'fast-check',
  'idb',
  'papaparse',
  'preact',
  'preact/hooks',
  'preact/jsx-dev-runtime',
  'preact/jsx-runtime',
  'valibot',
];

export default defineConfig({
  plugins: [catalogue()],
  define: { __APP_VERSION__: JSON.stringify('test') },
  test: {
    watch: false,
    projects: [
      {
        extends: true,
        test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.{ts,tsx}'] },
      },
      {
        extends: true,
        optimizeDeps: { include: browserDependencies },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          // As in playwright.config.ts: a busy machine can break a wait.
          retry: process.env['CI'] ? 1 : 0,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                args: browserArguments(),
                ...(executablePath !== undefined && { executablePath }),
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
