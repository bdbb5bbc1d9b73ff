import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { appVersion } from './tools/app-version';
import { catalogue } from './tools/catalogue-plugin';
import { security } from './tools/security-plugin';
import { webManifest } from './tools/web-manifest';

export default defineConfig({
  base: './',
  define: { __APP_VERSION__: JSON.stringify(appVersion()) },
  build: {
    target: 'es2022',
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // All that the first answer needs in one file: compresses better than five, in one request.
        codeSplitting: {
          groups: [
            { name: 'shell', test: /src\/(main\.tsx|model\/(limits|own-device)\.ts)$/ },
            // The same for all that mends what a later visit has stored.
            { name: 'repair-records', test: /src\/storage\/repair-records\.ts$/ },
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
