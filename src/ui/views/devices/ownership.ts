import type { MoreKey } from '../../../i18n/messages/more-en';
import { isEqual } from '../../../model/is-equal';
import { type Device, setupById } from '../../../state/devices';
import { isShared } from '../../../state/shared';
import { ownDevices, setups } from '../../../state/user-state';

/**
 * True for a device of the user's own that is kept on this device as it is shown, not merely brought by
 * a link: a link's other version of it must not take its place.
 */
export const isKeptHere = ({ own }: Device): boolean =>
  own !== undefined && ownDevices.value.some((kept) => isEqual(kept, own));

/** Whose figures a device shows where they are not the catalogue's, as the text of a badge. */
export const ownershipKey = (device: Device): MoreKey | undefined => {
  if (device.own) return isKeptHere(device) ? 'device.yours' : 'device.fromLink';
  if (!device.measurement) return undefined;
  return isShared.value ? 'device.fromLink' : 'device.measured';
};

/** True for a setup that is kept on this device as it is shown, not merely brought by a link. */
export const isSetupKeptHere = (id: string): boolean =>
  setups.value.some((kept) => kept.id === id && isEqual(kept, setupById.value.get(id)));
