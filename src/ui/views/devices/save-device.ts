import { format, t } from '../../../i18n/translator';
import { mostDevices } from '../../../model/limits';
import type { OwnDevice } from '../../../model/own-device';
import { saveOwnDevice } from '../../../state/change-devices';
import { compareDevice } from '../../../state/change-scenario';
import { showToast } from '../../../state/toast';
import { comparedIds, filter, found, search } from './device-list';

const bringIntoView = (id: string): void => {
  if (found.peek().has(id)) return;
  search.value = '';
  filter.value = 'all';
};

/** Saves a new device, and compares it where there is room. */
export const addDevice = (device: OwnDevice): void => {
  const { id, name } = device;
  const hasRoom = comparedIds.peek().size < mostDevices;
  saveOwnDevice(device);
  bringIntoView(id);
  if (hasRoom) compareDevice(id, true);
  showToast(
    hasRoom
      ? { text: t('device.added', { device: name }), undo: () => compareDevice(id, false) }
      : {
          text: t('device.addedNoRoom', {
            device: name,
            most: format.value.number(mostDevices),
          }),
        },
  );
};

/** Saves a changed device. */
export const changeDevice = (device: OwnDevice, before: OwnDevice): void => {
  saveOwnDevice(device);
  showToast({
    text: t('device.changed', { device: device.name }),
    undo: () => saveOwnDevice(before),
  });
};
