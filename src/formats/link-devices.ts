import { mostDevices } from '../model/limits';
import type { LinkParameters } from './link-parameters';
import { Refusal, type RefusalList } from './link-refusal';

/**
 * Reads which devices are compared; the default ones where none of the link is left.
 * @returns those that are shown, and all that are listed, to which other parameters go by
 */
export const readDevices = (
  { single }: LinkParameters,
  refusals: RefusalList,
  defaults: readonly string[],
  isKnown: (id: string) => boolean,
): { deviceIds: readonly string[]; listed: readonly string[] } => {
  let listed = defaults;
  const deviceIds = single('devices', defaults, (text) => {
    const all = text.split(',').filter((id) => id !== '');
    if (all.length === 0) throw new Refusal('malformed');
    listed = all;
    const ids = [...new Set(all)];
    const known = ids.filter(isKnown);
    for (const id of ids) {
      if (!known.includes(id)) refusals.add('devices', id, 'unknown-device');
    }
    if (known.length === 0) throw new Refusal('none-left');
    for (const id of known.slice(mostDevices)) {
      refusals.add('devices', id, 'too-many', { least: 1, most: mostDevices });
    }
    return known.slice(0, mostDevices);
  });
  return { deviceIds, listed };
};
