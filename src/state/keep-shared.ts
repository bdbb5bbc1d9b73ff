import { type OwnDevice, ownIdPrefix } from '../model/own-device';
import type { Scenario } from '../model/scenario';
import { saveMeasurement, saveOwnDevice } from './change-devices';
import { leaveShared, shared } from './shared';
import { storeScenario } from './store';
import { measurements, ownDevices, ownScenario } from './user-state';

/** A new id for a device of the user's own. */
export const newOwnId = (): string => `${ownIdPrefix}${crypto.randomUUID()}`;

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

// A device of the same id that differs is another device: the user's figures are never overwritten.
const idToKeep = (device: OwnDevice): string => {
  const mine = ownDevices.peek().find(({ id }) => id === device.id);
  return !mine || isEqual(mine, device) ? device.id : newOwnId();
};

// As a whole: what a comparison leaves open, such as a country, is not filled from another.
const replaceOwn = (scenario: Scenario): void => {
  ownScenario.value = scenario;
  storeScenario(scenario);
};

/**
 * Makes the link's comparison the user's own, with the devices that it brought. Figures that the user
 * measured stay: where the link has others for the same device, the user's count. A price that the link
 * leaves to the app is the user's own from then on, so that nothing puts another in its place.
 * @returns how to go back to the comparison before; the devices stay
 */
export const keepShared = (): (() => void) => {
  const link = shared.peek();
  if (!link) return () => undefined;
  const before = ownScenario.peek();
  const newIds = new Map(link.ownDevices.map((device) => [device.id, idToKeep(device)]));
  leaveShared();
  for (const device of link.ownDevices) {
    saveOwnDevice({ ...device, id: newIds.get(device.id) ?? device.id });
  }
  const measured = new Set(measurements.peek().map(({ deviceId }) => deviceId));
  for (const measurement of link.measurements) {
    if (!measured.has(measurement.deviceId)) saveMeasurement(measurement);
  }
  const { priceOrigin } = link.scenario;
  replaceOwn({
    ...link.scenario,
    priceOrigin: priceOrigin === 'assumed' ? 'own' : priceOrigin,
    deviceIds: link.scenario.deviceIds.map((id) => newIds.get(id) ?? id),
  });
  return () => replaceOwn(before);
};
