import { lazyScreen } from '../parts/lazy-screen';

/** The user's devices and the catalogue. */
export const DevicesView = lazyScreen(
  async () => (await import('./devices/devices-view')).DevicesView,
);

/** What buying and running the compared machines costs over the years. */
export const BreakEvenView = lazyScreen(
  async () => (await import('./break-even/break-even-view')).BreakEvenView,
);

/** Language, money, data and the app itself. */
export const SettingsView = lazyScreen(
  async () => (await import('./settings/settings-view')).SettingsView,
);
