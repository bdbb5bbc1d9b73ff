import { computed } from '@preact/signals';
import { catalogue } from '../catalog/catalogue';
import { type Device, fromCatalogue, fromOwn, measurementById, ownById } from './devices';

/** Every device there is, the user's own first, each part in its own order. */
export const allDevices = computed<readonly Device[]>(() => [
  ...[...ownById.value.values()].map(fromOwn),
  ...catalogue.map((cited) => fromCatalogue(cited, measurementById.value.get(cited.id))),
]);

/** The device with this id, host or not; `undefined` where there is none. */
export const anyDeviceOf = (id: string): Device | undefined =>
  allDevices.value.find((device) => device.id === id);
