import type { MoreKey } from '../../../i18n/messages/more-en';
import type { Device } from '../../../state/devices';
import { isShared } from '../../../state/shared';
import { ownDevices, setups } from '../../../state/user-state';

/** True for a device of the user's own that is kept on this device, not merely brought by a link. */
export const isKeptHere = ({ own }: Device): boolean =>
  own !== undefined && ownDevices.value.some(({ id }) => id === own.id);

/** Whose figures a device shows where they are not the catalogue's, as the text of a badge. */
export const ownershipKey = (device: Device): MoreKey | undefined => {
  if (device.own) return isKeptHere(device) ? 'device.yours' : 'device.fromLink';
  if (!device.measurement) return undefined;
  return isShared.value ? 'device.fromLink' : 'device.measured';
};

/** True for a setup that is kept on this device, not merely brought by a link. */
export const isSetupKeptHere = (id: string): boolean =>
  setups.value.some((setup) => setup.id === id);
