const hour = 3_600_000;

/**
 * Looks for a new release when the user comes back to the tab, once an hour at most. Browsers look
 * only at a navigation, and an installed app on iOS may go weeks without one.
 */
export const askHourly = (registration: ServiceWorkerRegistration): void => {
  let asked = Date.now();
  const ask = (): void => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < hour) return;
    asked = Date.now();
    registration.update().catch(() => undefined);
  };
  document.addEventListener('visibilitychange', ask);
  for (const event of ['focus', 'pageshow']) window.addEventListener(event, ask);
  setInterval(ask, hour);
};
