/** What a look for a new release found; `unavailable` where the app cannot work offline at all. */
export type UpdateCheck = 'none' | 'found' | 'offline' | 'unavailable';

/** Looks for a new release now. What is found comes to the screen by `watchForUpdates`. */
export const checkForUpdate = async (): Promise<UpdateCheck> => {
  const registration =
    'serviceWorker' in navigator ? await navigator.serviceWorker.getRegistration() : undefined;
  if (!registration) return 'unavailable';
  try {
    await registration.update();
  } catch {
    return 'offline';
  }
  return (registration.installing ?? registration.waiting) ? 'found' : 'none';
};
