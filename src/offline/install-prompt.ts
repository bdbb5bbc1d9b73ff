import { caughtInstallEvent, forgetInstallEvent } from './install-event';

/** `ios`: the user can do it by Share › Add to Home Screen, and only there. */
export type InstallState = 'available' | 'ios' | 'installed' | 'unavailable';

const standalone = '(display-mode: standalone)';

const isInstalled = (): boolean =>
  matchMedia(standalone).matches || ('standalone' in navigator && navigator.standalone === true);

/** An iPad calls itself a Macintosh; no Macintosh has a touch screen. */
const isIos = (): boolean =>
  /iphone|ipad|ipod/i.test(navigator.userAgent) ||
  (/macintosh/i.test(navigator.userAgent) && navigator.maxTouchPoints > 1);

let wasInstalled = false;

const state = (): InstallState => {
  if (wasInstalled || isInstalled()) return 'installed';
  if (caughtInstallEvent()) return 'available';
  return isIos() ? 'ios' : 'unavailable';
};

const watchers = new Set<(state: InstallState) => void>();
const tell = (): void => {
  for (const watcher of watchers) watcher(state());
};

/** Reports whether the app can be installed, now and at each change. */
export const watchInstall = (onChange: (state: InstallState) => void): void => {
  if (watchers.size === 0) {
    window.addEventListener('beforeinstallprompt', tell);
    matchMedia(standalone).addEventListener('change', tell);
    window.addEventListener('appinstalled', () => {
      wasInstalled = true;
      tell();
    });
  }
  watchers.add(onChange);
  onChange(state());
};

/** Shows the browser's own dialog; `unavailable` where the browser offers none. */
export const promptInstall = async (): Promise<'accepted' | 'dismissed' | 'unavailable'> => {
  const event = caughtInstallEvent();
  if (!event) return 'unavailable';
  forgetInstallEvent();
  const { outcome } = await event.prompt();
  tell();
  return outcome;
};
