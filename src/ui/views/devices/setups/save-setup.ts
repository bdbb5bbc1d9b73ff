import { format, t } from '../../../../i18n/translator';
import { mostDevices } from '../../../../model/limits';
import type { Setup } from '../../../../model/setup';
import { compareDevice } from '../../../../state/change-scenario';
import { saveSetup } from '../../../../state/change-setups';
import { showToast } from '../../../../state/toast';
import { comparedIds, filter, search } from '../device-list';
import { foundSetups } from './setup-list';

const bringIntoView = (id: string): void => {
  if (foundSetups.peek().has(id)) return;
  search.value = '';
  filter.value = 'all';
};

/** Saves a new setup, and compares it where there is room. */
export const addSetup = (setup: Setup): void => {
  const { id, name } = setup;
  const hasRoom = comparedIds.peek().size < mostDevices;
  saveSetup(setup);
  bringIntoView(id);
  if (hasRoom) compareDevice(id, true);
  showToast(
    hasRoom
      ? { text: t('device.added', { device: name }), undo: () => compareDevice(id, false) }
      : {
          text: t('device.addedNoRoom', { device: name, most: format.value.number(mostDevices) }),
        },
  );
};

/** Saves a changed setup. */
export const changeSetup = (setup: Setup, before: Setup): void => {
  saveSetup(setup);
  showToast({
    text: t('device.changed', { device: setup.name }),
    undo: () => saveSetup(before),
  });
};
