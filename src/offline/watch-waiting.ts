/**
 * Reports each release that is installed and waits for its turn. Done here because workbox-window
 * stops looking after the first update that it did not ask for itself.
 */
export const watchWaiting = (
  registration: ServiceWorkerRegistration,
  onWaiting: () => void,
): void => {
  const follow = (worker: ServiceWorker | null): void => {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registration.active) onWaiting();
    });
  };
  if (registration.waiting) onWaiting();
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
};
