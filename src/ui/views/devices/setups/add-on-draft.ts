import type { AddOn, AddOnWatts, Presence } from '../../../../model/setup';
import { watts } from '../../../../model/units';
import { anyDeviceOf } from '../../../../state/all-devices';
import type { Device } from '../../../../state/devices';
import { usualPresence } from './usual-add-ons';

/** An add-on as the form holds it. */
export interface AddOnDraft {
  /** Tells it from the others of the same form. */
  readonly key: number;
  /** A device of the catalogue; absent for something else. */
  readonly deviceId: string | undefined;
  /** Of something else; a device may have one too that a link gave it. */
  readonly name: string;
  readonly presence: Presence;
  /** True where the user's own watts count. */
  readonly isOwn: boolean;
  readonly idle: number | undefined;
  readonly printing: number | undefined;
}

/** True where a device has a published or measured figure that an add-on can count. */
export const hasFigures = ({ power }: Device): boolean =>
  power.idle !== undefined || power.printing !== undefined;

const nothingTyped = { name: '', idle: undefined, printing: undefined };

/** A device of the catalogue to be added, on when such things usually are. */
export const draftOfDevice = (device: Device, key: number): AddOnDraft => ({
  ...nothingTyped,
  key,
  deviceId: device.id,
  presence: usualPresence(device),
  isOwn: !hasFigures(device),
});

/** Something that the catalogue does not have. */
export const draftOfElse = (key: number): AddOnDraft => ({
  ...nothingTyped,
  key,
  deviceId: undefined,
  presence: 'with-host',
  isOwn: true,
});

/** A saved add-on to be changed. */
export const draftOfAddOn = (addOn: AddOn, key: number): AddOnDraft => {
  const device = addOn.deviceId === undefined ? undefined : anyDeviceOf(addOn.deviceId);
  return {
    key,
    deviceId: addOn.deviceId,
    name: addOn.name ?? '',
    presence: addOn.presence,
    isOwn: addOn.watts !== undefined || !device || !hasFigures(device),
    idle: addOn.watts?.idle,
    printing: addOn.watts?.printing,
  };
};

/** True for something that the catalogue does not have and nobody has named. */
export const isNameless = ({ deviceId, name }: AddOnDraft): boolean =>
  deviceId === undefined && name.trim() === '';

/** True where own watts count and none is typed: unknown, which is not zero. */
export const isWattless = ({ isOwn, idle, printing }: AddOnDraft): boolean =>
  isOwn && idle === undefined && printing === undefined;

// A figure left empty takes the other, as with published ones (docs/method.md, "Setups").
const ownWatts = ({ isOwn, idle, printing }: AddOnDraft): AddOnWatts | undefined => {
  const [waiting, working] = [idle ?? printing, printing ?? idle];
  return isOwn && waiting !== undefined && working !== undefined
    ? { idle: watts(waiting), printing: watts(working) }
    : undefined;
};

/** The add-on that a draft makes; without watts of its own it counts the published ones. */
export const addOnFrom = (draft: AddOnDraft): AddOn => {
  const { deviceId, name, presence } = draft;
  const own = ownWatts(draft);
  return {
    ...(deviceId !== undefined && { deviceId }),
    ...((deviceId === undefined || name !== '') && { name: name.trim() }),
    presence,
    ...(own && { watts: own }),
  };
};
