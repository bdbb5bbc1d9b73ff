import { loadMoreTexts } from '../../i18n/translator';
import { lazy } from '../parts/lazy';

/** The screens beyond the first, fetched with their texts when they are opened. */
export const DevicesView = lazy(async () => {
  const [view] = await Promise.all([import('./devices/devices-view'), loadMoreTexts()]);
  return view.DevicesView;
});

export const SettingsView = lazy(async () => {
  const [view] = await Promise.all([import('./settings/settings-view'), loadMoreTexts()]);
  return view.SettingsView;
});
