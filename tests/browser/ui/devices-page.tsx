import { cleanup, render } from '@testing-library/preact';
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { chooseLocale } from '../../../src/i18n/language';
import { loadMoreTexts, speak } from '../../../src/i18n/translator';
import { address, followAddress } from '../../../src/state/address';
import { defaultScenario } from '../../../src/state/shared';
import { dismissToast } from '../../../src/state/toast';
import { measurements, ownDevices, ownScenario, setups } from '../../../src/state/user-state';
import { ToastLine } from '../../../src/ui/toast-line';
import { filter, search } from '../../../src/ui/views/devices/device-list';
import { DevicesView } from '../../../src/ui/views/devices/devices-view';
import '../../../src/ui/styles/tokens.css';
import '../../../src/ui/styles/base.css';

followAddress();

export const dialog = () => page.getByRole('dialog');
export const button = (name: string) => page.getByRole('button', { name, exact: true });
export const field = (name: string) => dialog().getByRole('textbox', { name, exact: true });
export const inDialog = (name: string) => dialog().getByRole('button', { name, exact: true });
export const row = (name: string) => page.getByRole('listitem').filter({ has: button(name) });

/** Goes to an address and waits until the app has followed. */
export const visit = async (hash: string): Promise<void> => {
  location.hash = hash;
  await expect
    .poll(() => `#/devices${address.value.detail && '/'}${address.value.detail}`)
    .toBe(hash);
};

/** The screen as a new visitor finds it, in the language of a locale. */
export const openDevicesIn = async (tag: string): Promise<void> => {
  ownDevices.value = [];
  setups.value = [];
  measurements.value = [];
  ownScenario.value = defaultScenario;
  search.value = '';
  filter.value = 'all';
  dismissToast();
  await speak(chooseLocale('auto', [tag]));
  await loadMoreTexts();
  await visit('#/devices');
  render(
    <>
      <DevicesView />
      <ToastLine />
    </>,
  );
};

/** The screen as a new visitor finds it. */
export const openDevices = (): Promise<void> => openDevicesIn('en-GB');

/** Leaves no sheet and no component behind. */
export const closeDevices = cleanup;
