import { render } from 'preact';
import { catchInstallEvent } from './offline/install-event';
import { recoverFromStaleChunk } from './offline/stale-chunk';
import { followAddress } from './state/address';
import { refreshCountry, startInOwnCountry } from './state/own-country';
import { followSettings } from './state/session';
import { followSetups } from './state/setup-reader';
import { followLink } from './state/shared';
import { openStore } from './state/store';
import { followTariff } from './state/tariff-reader';
import { App } from './ui/app';

catchInstallEvent();
recoverFromStaleChunk();

// Safari has no requestIdleCallback.
const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work);
  else setTimeout(work, 200);
};

const start = async (): Promise<void> => {
  const root = document.getElementById('app');
  if (!root) throw new TypeError('The page has no element for the app.');
  followAddress();
  await openStore();
  await Promise.all([startInOwnCountry(), followLink(), followSettings()]);
  await Promise.all([followTariff(), followSetups()]);
  render(<App />, root);
  // The first answer comes first; what watches for updates and installation can wait.
  whenIdle(async () => {
    (await import('./ui/watch-release')).watchRelease();
    await refreshCountry();
  });
};

start();
