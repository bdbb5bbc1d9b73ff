import { limits } from '../model/limits';
import type { PowerProfile } from '../model/power';
import { type AddOn, type AddOnWatts, presences } from '../model/setup';
import { watts } from '../model/units';
import { Refusal } from './link-refusal';
import { joinFields, readName, splitFields, writeText } from './link-text';
import { readQuantity, readWord } from './link-value';
import { plainDecimal } from './plain-decimal';

/** `setup~device~presence~idle~printing~name`, not yet escaped for the address. */
export const writeAddOn = (
  setupId: string,
  { deviceId = '', presence, watts: own, name = '' }: AddOn,
): string =>
  joinFields([
    setupId,
    deviceId,
    presence,
    own ? plainDecimal(own.idle) : '',
    own ? plainDecimal(own.printing) : '',
    writeText(name),
  ]);

const readWatts = (idle: string, printing: string): AddOnWatts | undefined => {
  if (idle === '' && printing === '') return undefined;
  if (idle === '' || printing === '') throw new Refusal('malformed');
  return {
    idle: readQuantity(idle, limits.power, watts),
    printing: readQuantity(printing, limits.power, watts),
  };
};

/**
 * Reads what `writeAddOn` wrote.
 * @param powerOf what is known of a device
 * @throws Refusal where a field breaks a limit of docs/link.md, the device is unknown, or nothing tells
 * the add-on's name or watts
 */
export const readAddOn = (
  text: string,
  powerOf: (deviceId: string) => PowerProfile | undefined,
): { setupId: string; addOn: AddOn } => {
  const [setupId = '', deviceId = '', presence = '', idle = '', printing = '', name = ''] =
    splitFields(text, 6);
  const power = powerOf(deviceId);
  if (deviceId !== '' && !power) throw new Refusal('unknown-device');
  const own = readWatts(idle, printing);
  const hasWatts = own ?? power?.idle ?? power?.printing;
  if (!hasWatts || (deviceId === '' && name === '')) throw new Refusal('malformed');
  return {
    setupId,
    addOn: {
      ...(deviceId !== '' && { deviceId }),
      ...(name !== '' && { name: readName(name) }),
      presence: readWord(presence, presences),
      ...(own && { watts: own }),
    },
  };
};
