import type { ManifestOptions } from 'vite-plugin-pwa';

/** The web app manifest. Every address is relative, so it holds under any path of a host. */
export const webManifest: Partial<ManifestOptions> = {
  id: 'kilowait',
  name: 'Kilowait: what waiting costs',
  short_name: 'Kilowait',
  description:
    'What the computer beside a 3D printer costs a year: left on 24/7 against switched on per print.',
  lang: 'en',
  dir: 'ltr',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#f4f2ed',
  theme_color: '#f4f2ed',
  categories: ['utilities', 'productivity'],
  icons: [
    { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
  screenshots: [
    {
      src: 'screenshots/narrow.png',
      sizes: '780x1688',
      type: 'image/png',
      form_factor: 'narrow',
      label: 'The answer and the chart on a phone',
    },
    {
      src: 'screenshots/wide.png',
      sizes: '1280x800',
      type: 'image/png',
      form_factor: 'wide',
      label: 'The comparison on a desktop',
    },
  ],
  shortcuts: [
    {
      name: 'Compare',
      url: './#/compare',
      icons: [{ src: 'icons/compare-192.png', sizes: '192x192', type: 'image/png' }],
    },
    {
      name: 'Devices',
      url: './#/devices',
      icons: [{ src: 'icons/devices-192.png', sizes: '192x192', type: 'image/png' }],
    },
  ],
};
