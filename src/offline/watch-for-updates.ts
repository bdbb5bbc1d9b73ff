import { Workbox } from 'workbox-window';
import { scriptUrl } from '../script-url';
import { askHourly } from './ask-hourly';
import { watchWaiting } from './watch-waiting';

/** What the screen does with the news from the service worker. */
export interface UpdateUi {
  /**
   * A newer release is on this device, or runs already in another tab. Nothing changes here until
   * `accept` is called; it reloads this tab. May be called again.
   */
  updateReady(accept: () => void): void;
  /** Every file is on this device; `firstTime` where the download ended during this visit. */
  offlineReady(firstTime: boolean): void;
  /** This browser, mode or address does not let the app work offline. */
  offlineUnavailable(): void;
}

const isPossible = (): boolean => import.meta.env.PROD && 'serviceWorker' in navigator;

const watch = async (ui: UpdateUi): Promise<void> => {
  const workers = navigator.serviceWorker;
  let isControlled = workers.controller !== null;
  let isAccepted = false;
  const firstTime = !isControlled;
  const worker = new Workbox(scriptUrl('./service-worker.js'), { updateViaCache: 'none' });

  const registration = await worker.register({ immediate: true });
  if (!registration) return;
  const accept = (): void => {
    isAccepted = true;
    if (registration.waiting) worker.messageSkipWaiting();
    else location.reload();
  };

  workers.addEventListener('controllerchange', () => {
    if (isAccepted) location.reload();
    else if (isControlled) ui.updateReady(accept);
    isControlled = true;
  });
  watchWaiting(registration, () => ui.updateReady(accept));
  askHourly(registration);

  await workers.ready;
  ui.offlineReady(firstTime);
};

/** Registers the service worker and tells the screen of updates. Call once, after the first paint. */
export const watchForUpdates = async (ui: UpdateUi): Promise<void> => {
  if (!isPossible()) return ui.offlineUnavailable();
  try {
    await watch(ui);
  } catch {
    ui.offlineUnavailable();
  }
};
