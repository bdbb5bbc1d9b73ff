import { registerRoute } from 'workbox-routing';
import { sweepEarlierReleases } from './earlier-releases';
import { release } from './release';

declare const self: ServiceWorkerGlobalScope;

const shell = 'index.html';
const addresses = ['./', shell].map((path) => new URL(path, self.registration.scope).pathname);

/**
 * Answers a visit to the app's own address, whatever its query, with the page of this release.
 * Deeper addresses stay the server's: the views live behind the hash.
 */
export const servePage = (): void => {
  const answer = release.createHandlerBoundToURL(shell);
  registerRoute(
    ({ request, sameOrigin, url }) =>
      request.mode === 'navigate' && sameOrigin && addresses.includes(url.pathname),
    (visit) => {
      if (visit.event instanceof FetchEvent) {
        visit.event.waitUntil(sweepEarlierReleases(visit.event, visit.event.resultingClientId));
      }
      return answer(visit);
    },
  );
};
