import type { Measurement, OwnDevice } from '../model/own-device';
import { compareDevice } from './change-scenario';
import { scenario } from './scenario';
import { changeShared, shared } from './shared';
import { removeDevice, removeMeasurement, storeDevice, storeMeasurement } from './store-made';
import { measurements, ownDevices } from './user-state';

/** The items with one of them replaced, or with one more. */
export const replaced = <T>(
  items: readonly T[],
  item: T,
  isSame: (other: T) => boolean,
): readonly T[] =>
  items.some(isSame) ? items.map((other) => (isSame(other) ? item : other)) : [...items, item];

/** Saves a device of the user's own, new or changed; an open link's comparison shows it as well. */
export const saveOwnDevice = (device: OwnDevice): void => {
  const isSame = (other: OwnDevice) => other.id === device.id;
  ownDevices.value = replaced(ownDevices.peek(), device, isSame);
  storeDevice(device);
  const open = shared.peek();
  if (open) changeShared({ ...open, ownDevices: replaced(open.ownDevices, device, isSame) });
};

/**
 * Deletes a device of the user's own and takes it out of the comparison.
 * @returns how to undo both
 */
export const deleteOwnDevice = (device: OwnDevice): (() => void) => {
  const place = scenario.peek().deviceIds.indexOf(device.id);
  const isOther = (other: OwnDevice) => other.id !== device.id;
  ownDevices.value = ownDevices.peek().filter(isOther);
  removeDevice(device.id);
  if (place >= 0) compareDevice(device.id, false);
  const open = shared.peek();
  if (open) changeShared({ ...open, ownDevices: open.ownDevices.filter(isOther) });
  return () => {
    saveOwnDevice(device);
    if (place >= 0) compareDevice(device.id, true, place);
  };
};

/** Saves the user's own figures for a catalogue device; the cited ones stay beside them. */
export const saveMeasurement = (measurement: Measurement): void => {
  const isSame = (other: Measurement) => other.deviceId === measurement.deviceId;
  measurements.value = replaced(measurements.peek(), measurement, isSame);
  storeMeasurement(measurement);
  const open = shared.peek();
  if (open) {
    changeShared({ ...open, measurements: replaced(open.measurements, measurement, isSame) });
  }
};

/**
 * Goes back to the cited figures of a device.
 * @returns how to undo that
 */
export const deleteMeasurement = (measurement: Measurement): (() => void) => {
  const isOther = (other: Measurement) => other.deviceId !== measurement.deviceId;
  measurements.value = measurements.peek().filter(isOther);
  removeMeasurement(measurement.deviceId);
  const open = shared.peek();
  if (open) changeShared({ ...open, measurements: open.measurements.filter(isOther) });
  return () => saveMeasurement(measurement);
};
