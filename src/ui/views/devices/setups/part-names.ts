import { longestText } from '../../../../model/limits';
import type { AddOn, Setup } from '../../../../model/setup';
import { anyDeviceOf } from '../../../../state/all-devices';
import { setupById } from '../../../../state/devices';
import { shortName } from '../../../short-name';

const deviceName = (id: string): string | undefined => {
  const device = anyDeviceOf(id);
  return device && shortName(device);
};

/** What an add-on is called; empty where nobody has named it yet. */
export const addOnName = ({ deviceId, name }: Pick<AddOn, 'deviceId' | 'name'>): string =>
  name ?? (deviceId === undefined ? '' : (deviceName(deviceId) ?? deviceId));

/** What a setup is made of: `Raspberry Pi 4 Model B + USB webcam`. A host that is gone has no name. */
export const partsText = (hostId: string, addOns: readonly Pick<AddOn, 'deviceId' | 'name'>[]) =>
  [deviceName(hostId), ...addOns.map(addOnName)].filter(Boolean).join(' + ');

const plain = (name: string): string => name.trim().toLowerCase();

/** True where another setup has this name, however it is written. */
export const isTaken = (name: string, id: string): boolean =>
  [...setupById.value.values()].some(
    (other: Setup) => other.id !== id && plain(other.name) === plain(name),
  );

/** A name of at most the longest length that no other setup has: a number is added where needed. */
export const freeName = (wanted: string, id: string): string => {
  const name = wanted.slice(0, longestText);
  for (let number = 2; isTaken(name, id); number += 1) {
    const ending = ` ${number}`;
    const numbered = `${name.slice(0, longestText - ending.length)}${ending}`;
    if (!isTaken(numbered, id)) return numbered;
  }
  return name;
};
