import type { Measurement, OwnDevice } from '../model/own-device';
import type { Setup } from '../model/setup';
import { keepForGood, store } from './store';

/** Stores a device of the user's own, new or changed. */
export const storeDevice = (device: OwnDevice): void => {
  store((data) => data.saveDevice(device));
  keepForGood();
};

/** Removes a device of the user's own. */
export const removeDevice = (id: string): void => {
  store((data) => data.deleteDevice(id));
};

/** Stores the user's own figures for a catalogue device. */
export const storeMeasurement = (measurement: Measurement): void => {
  store((data) => data.saveMeasurement(measurement));
  keepForGood();
};

/** Removes the user's own figures for a catalogue device. */
export const removeMeasurement = (deviceId: string): void => {
  store((data) => data.deleteMeasurement(deviceId));
};

/** Stores a setup, new or changed. */
export const storeSetup = (setup: Setup): void => {
  store((data) => data.saveSetup(setup));
  keepForGood();
};

/** Removes a setup. */
export const removeSetup = (id: string): void => {
  store((data) => data.deleteSetup(id));
};
