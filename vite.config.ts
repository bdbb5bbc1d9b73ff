import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { appVersion } from './tools/app-version';
import { catalogue } from './tools/catalogue-plugin';
import { security } from './tools/security-plugin';
import { webManifest } from './tools/web-manifest';

// What follows the answer at once is fetched side by side. A sheet or a screen that is opened later finds
// its parts by itself: in the shell each of them would be a name to load before the answer.
const atOnce =
  /(?:country|repair-\w+|read-link|compare-figures|comparison-chart|habit-panel|more-\w+)-[\w-]+\.js$/;
const preloaded = (file: string, parts: string[], { hostType }: { hostType: string }): string[] =>
  hostType === 'html' || atOnce.test(file) ? parts : parts.filter((part) => part.endsWith('.css'));

export default defineConfig({
  base: './',
  define: { __APP_VERSION__: JSON.stringify(appVersion()) },
  build: {
    target: 'es2022',
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false, resolveDependencies: preloaded },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // All that the first answer needs in one file: compresses better than five, in one request.
        codeSplitting: {
          groups: [
            { name: 'shell', test: /src\/(main\.tsx|model\/(limits|own-device)\.ts)$/ },
            // The same for all that mends what a later visit has stored.
            { name: 'repair-records', test: /src\/storage\/repair-records\.ts$/ },
            // What the screens are made of comes at once: each file more is a name more in the shell.
            { name: 'parts', test: /src\/ui\/parts\// },
          ],
        },
      },
    },
  },
  plugins: [
    catalogue(),
    security(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/worker',
      filename: 'service-worker.ts',
      registerType: 'prompt',
      injectRegister: false,
      manifest: webManifest,
      includeManifestIcons: false,
      injectManifest: {
        globPatterns: ['**/*.{html,js,css,json,svg,png,woff2}'],
        globIgnores: ['screenshots/**'],
        buildPlugins: { vite: [] },
      },
    }),
  ],
});
