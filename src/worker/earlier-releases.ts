import { registerRoute } from 'workbox-routing';
import { cacheName, release } from './release';

declare const self: ServiceWorkerGlobalScope;

const assets = new URL('assets/', self.registration.scope).href;

/** Gives a tab that still runs an earlier release that release's files, which no host has any more. */
export const serveEarlierReleases = (): void => {
  registerRoute(
    ({ url }) => url.href.startsWith(assets),
    async ({ request }) => (await caches.match(request, { cacheName })) ?? fetch(request),
  );
};

const isAnotherTabOpen = async (opening: string | undefined): Promise<boolean> => {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return windows.some(({ id, url }) => id !== opening && url.startsWith(self.registration.scope));
};

/**
 * Drops the files of earlier releases where no tab is open that could run one of them, apart from
 * the one just opening.
 */
export const sweepEarlierReleases = async (
  event: ExtendableEvent,
  opening?: string,
): Promise<void> => {
  if (await isAnotherTabOpen(opening)) return;
  // A release that waits keeps its files in the same cache.
  const { installing, waiting } = self.registration;
  if (!(installing ?? waiting)) await release.activate(event);
};

/** At a change of releases that no tab sees, the earlier one's files go at once. */
export const sweepAtActivation = (): void => {
  self.addEventListener('activate', (event) => event.waitUntil(sweepEarlierReleases(event)));
};
