import { effect } from '@preact/signals';
import { render } from 'preact';
import { address, followAddress } from './state/address';
import { followSettings } from './state/session';
import { readLink } from './state/shared';
import { openStore } from './state/store';
import { App } from './ui/app';

const start = async (): Promise<void> => {
  const root = document.getElementById('app');
  if (!root) throw new TypeError('The page has no element for the app.');
  followAddress();
  await openStore();
  await Promise.all([readLink(), followSettings()]);
  effect(() => {
    if (address.value.query !== undefined) readLink();
  });
  render(<App />, root);
  // The first answer comes first; what watches for updates and installation can wait.
  requestIdleCallback(async () => (await import('./ui/watch-release')).watchRelease());
};

start();
