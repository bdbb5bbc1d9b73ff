import { isEqual } from '../model/is-equal';
import { type OwnDevice, ownIdPrefix } from '../model/own-device';
import type { Ownership } from '../model/ownership';
import type { Scenario } from '../model/scenario';
import type { Setup } from '../model/setup';
import { saveMeasurement, saveOwnDevice } from './change-devices';
import { newSetupId, saveSetup } from './change-setups';
import { leaveShared, shared } from './shared';
import { storeScenario } from './store';
import { measurements, ownDevices, ownScenario, setups } from './user-state';

/** A new id for a device of the user's own. */
export const newOwnId = (): string => `${ownIdPrefix}${crypto.randomUUID()}`;

/** Under which id something of the link's is kept; ids that stay are left out. */
type NewIds = ReadonlyMap<string, string>;

const newIdOf = (id: string, newIds: NewIds): string => newIds.get(id) ?? id;

// What has the same id and differs is another one: the user's own is never overwritten.
const idsToKeep = <T extends OwnDevice | Setup>(
  brought: readonly T[],
  mine: readonly T[],
  newId: () => string,
): NewIds => {
  const differs = (one: T) => mine.some((own) => own.id === one.id && !isEqual(own, one));
  return new Map(brought.filter(differs).map(({ id }) => [id, newId()]));
};

// What the user paid stays known for machines that the link says nothing of.
const ownershipToKeep = (
  brought: Ownership | undefined,
  mine: Ownership | undefined,
  newIds: NewIds,
): Ownership | undefined => {
  if (!brought) return mine;
  const { purchases, perPrintIds, pair, ...assumed } = brought;
  const linked = purchases.map((one) => ({ ...one, id: newIdOf(one.id, newIds) }));
  const others = mine?.purchases.filter(({ id }) => !linked.some((one) => one.id === id)) ?? [];
  return {
    ...assumed,
    purchases: [...linked, ...others],
    perPrintIds: perPrintIds.map((id) => newIdOf(id, newIds)),
    ...(pair && { pair: [newIdOf(pair[0], newIds), newIdOf(pair[1], newIds)] }),
  };
};

// As a whole: what a comparison leaves open, such as a country, is not filled from another.
const replaceOwn = (scenario: Scenario): void => {
  ownScenario.value = scenario;
  storeScenario(scenario);
};

/**
 * Makes the link's comparison the user's own, with the devices and setups that it brought. Figures that
 * the user measured stay: where the link has others for the same device, the user's count. A price that
 * the link leaves to the app is the user's own from then on, so that nothing puts another in its place.
 * @returns how to go back to the comparison before; the devices and setups stay
 */
export const keepShared = (): (() => void) => {
  const link = shared.peek();
  if (!link) return () => undefined;
  const before = ownScenario.peek();
  const deviceIds = idsToKeep(link.ownDevices, ownDevices.peek(), newOwnId);
  const built = link.setups.map((setup) => ({
    ...setup,
    hostId: newIdOf(setup.hostId, deviceIds),
  }));
  const newIds = new Map([...deviceIds, ...idsToKeep(built, setups.peek(), newSetupId)]);
  leaveShared();
  for (const device of link.ownDevices) {
    saveOwnDevice({ ...device, id: newIdOf(device.id, newIds) });
  }
  for (const setup of built) saveSetup({ ...setup, id: newIdOf(setup.id, newIds) });
  const measured = new Set(measurements.peek().map(({ deviceId }) => deviceId));
  for (const measurement of link.measurements) {
    if (!measured.has(measurement.deviceId)) saveMeasurement(measurement);
  }
  const { ownership: brought, priceOrigin, ...assumed } = link.scenario;
  const ownership = ownershipToKeep(brought, before.ownership, newIds);
  replaceOwn({
    ...assumed,
    ...(ownership && { ownership }),
    priceOrigin: priceOrigin === 'assumed' ? 'own' : priceOrigin,
    deviceIds: assumed.deviceIds.map((id) => newIdOf(id, newIds)),
  });
  return () => replaceOwn(before);
};
