import { lazyScreen } from '../parts/lazy-screen';

/** The user's devices and the catalogue. */
export const DevicesView = lazyScreen(
  async () => (await import('./devices/devices-view')).DevicesView,
);

/** Language, money, data and the app itself. */
export const SettingsView = lazyScreen(
  async () => (await import('./settings/settings-view')).SettingsView,
);
