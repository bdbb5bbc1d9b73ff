import { supplyLossSources } from '../../../../catalog/supply-loss-sources';
import { isHostCategory } from '../../../../model/category';
import type { Presence } from '../../../../model/setup';
import { allDevices } from '../../../../state/all-devices';
import type { Device } from '../../../../state/devices';
import { incrementIds } from '../../../short-name';

/** What is added most, one tap each. */
export const usualIds: readonly string[] = [
  'generic-usb-webcam',
  'raspberry-pi-camera-module',
  'esp32-cam',
  'generic-fdm-printer',
];

/** Whole setups, one tap each: a host and what stands beside it. */
export const starts: readonly { readonly hostId: string; readonly addOnId: string }[] = [
  { hostId: 'raspberry-pi-4b', addOnId: 'generic-usb-webcam' },
  { hostId: 'raspberry-pi-zero-2-w', addOnId: 'raspberry-pi-camera-module' },
  { hostId: 'hp-t630', addOnId: 'generic-usb-webcam' },
];

const alwaysOn: readonly string[] = ['ups-line-interactive-1000va', incrementIds.stream];
const fedByHost = 'relay-module-1-channel-5v';
const printersOwn: readonly string[] = ['bambu-ams', 'bambu-ams-2-pro', 'bambu-ams-lite'];

/**
 * When an add-on is usually on: a printer and what belongs to it for the print, a plug and a UPS all
 * year, whatever hangs on the host with the host.
 */
export const usualPresence = ({ id, category, cited }: Device): Presence => {
  if (category === 'printer' || printersOwn.includes(id) || id === incrementIds.disks) {
    return 'while-printing';
  }
  const isPlug = cited?.remarks.includes('relay') === true && id !== fedByHost;
  return isPlug || alwaysOn.includes(id) ? 'all-year' : 'with-host';
};

/** Everything that can stand beside a host; the loss of its own supply is counted with the host. */
export const addOnDevices = (): readonly Device[] => {
  const devices = allDevices.value.filter(
    ({ id, category }) => !isHostCategory(category) && id !== supplyLossSources.running,
  );
  const rank = ({ id }: Device) => (usualIds.includes(id) ? usualIds.indexOf(id) : usualIds.length);
  return devices.toSorted((a, b) => rank(a) - rank(b));
};
