const key = 'kilowait-reloaded-from';

/** Marks the reload before it happens. False where this release was reloaded already, or nothing can be marked. */
const isFirstReload = (): boolean => {
  try {
    if (sessionStorage.getItem(key) === __APP_VERSION__) return false;
    sessionStorage.setItem(key, __APP_VERSION__);
    return true;
  } catch {
    return false;
  }
};

/** `navigator.onLine` stays true when the server is dead, so the server is asked. */
const isServerThere = async (): Promise<boolean> => {
  try {
    const answer = await fetch('./service-worker.js', { method: 'HEAD', cache: 'no-store' });
    return answer.ok;
  } catch {
    return false;
  }
};

/**
 * Reloads once when a part of the app cannot be loaded because the server has a newer release and
 * this page has no worker that kept the old one. Offline nothing is gained, and entries would be lost.
 */
export const recoverFromStaleChunk = (): void => {
  window.addEventListener('vite:preloadError', async () => {
    if ((await isServerThere()) && isFirstReload()) location.reload();
  });
};
