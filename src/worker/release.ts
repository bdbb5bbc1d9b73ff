import { PrecacheController, type PrecacheEntry, PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope;

/** One cache per place of installation: two copies of the app may share an origin. */
export const cacheName = `kilowait-precache-${self.registration.scope}`;

/** The files of this worker's release. */
export const release = new PrecacheController({ cacheName });

/** Puts every file of the release on the device before the release may run. */
export const keepRelease = (files: (PrecacheEntry | string)[]): void => {
  release.addToCacheList(files);
  self.addEventListener('install', (event) => release.install(event));
};

/** Answers for the files of this release. */
export const serveRelease = (): void => {
  registerRoute(new PrecacheRoute(release));
};
