import { watchInstall } from '../offline/install-prompt';
import { watchForUpdates } from '../offline/watch-for-updates';
import { acceptUpdate, installState, offlineState } from '../state/release';

/** Follows new releases and the browser's offer to install; call once, after the first paint. */
export const watchRelease = (): void => {
  watchInstall((state) => {
    installState.value = state;
  });
  watchForUpdates({
    updateReady: (accept) => {
      acceptUpdate.value = accept;
    },
    offlineReady: () => {
      offlineState.value = 'ready';
    },
    offlineUnavailable: () => {
      offlineState.value = 'unavailable';
    },
  });
};
