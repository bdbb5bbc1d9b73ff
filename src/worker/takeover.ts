declare const self: ServiceWorkerGlobalScope;

const isSkipWaiting = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'type' in data && data.type === 'SKIP_WAITING';

/** A new release waits until the user accepts it in one of the tabs. */
export const takeOverWhenTold = (): void => {
  self.addEventListener('message', (event) => {
    if (isSkipWaiting(event.data)) event.waitUntil(self.skipWaiting());
  });
};

/** The page of the very first visit works offline too, without a reload. */
export const claimFirstPage = (): void => {
  self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
};
