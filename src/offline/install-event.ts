/** Chromium's event, which no standard and no library of types knows. */
export interface InstallEvent extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>;
}

const isInstallEvent = (event: Event): event is InstallEvent => 'prompt' in event;

let caught: InstallEvent | undefined;

/** Keeps the browser's offer to install: it comes once, maybe before the rest of the app is here. */
export const catchInstallEvent = (): void => {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    if (isInstallEvent(event)) caught = event;
  });
};

/** The offer that was caught, if any. */
export const caughtInstallEvent = (): InstallEvent | undefined => caught;

/** Forgets the offer: a browser's offer can be used once. */
export const forgetInstallEvent = (): void => {
  caught = undefined;
};
