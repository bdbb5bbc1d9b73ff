import { computed } from '@preact/signals';
import type { CatalogueDevice } from '../catalog/catalogue';
import { findFirstDevice } from '../catalog/first-devices';
import { locale } from '../i18n/translator';
import type { Category } from '../model/category';
import type { Measurement, OwnDevice } from '../model/own-device';
import type { PowerProfile } from '../model/power';
import type { Setup } from '../model/setup';
import { shared } from './shared';
import { measurements, ownDevices, setups } from './user-state';

/** A device as the screens show it, wherever it comes from. */
export interface Device {
  readonly id: string;
  readonly name: string;
  readonly category: Category;
  /** The figures that count: the user's own where there are any, else the cited ones. */
  readonly power: PowerProfile;
  /** The catalogue's entry; absent for a device of the user's own. */
  readonly cited?: CatalogueDevice;
  /** The user's own figures for a catalogue device. */
  readonly measurement?: Measurement;
  readonly own?: OwnDevice;
  /** Present where it is a host of the user's with what stands beside it; the rest is the host's. */
  readonly setup?: Setup;
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

// Apart, so that a price changed in an open link does not make every device anew.
const linkDevices = computed(() => shared.value?.ownDevices);
const linkSetups = computed(() => shared.value?.setups);
const linkMeasurements = computed(() => shared.value?.measurements);

/** The user's own devices and those of an open link, by id. */
export const ownById = computed(
  () => new Map([...byId(ownDevices.value), ...byId(linkDevices.value ?? [])]),
);

/** The user's setups and those of an open link, by id. */
export const setupById = computed(
  () => new Map([...byId(setups.value), ...byId(linkSetups.value ?? [])]),
);

/** Own figures by device; a link shows its sender's, and the user's stand aside while it is open. */
export const measurementById = computed(
  () =>
    new Map((linkMeasurements.value ?? measurements.value).map((item) => [item.deviceId, item])),
);

/** A catalogue device as the screens show it. */
export const fromCatalogue = (
  cited: CatalogueDevice,
  measurement: Measurement | undefined,
): Device => {
  const { id, category } = cited;
  const name = cited.names[locale.value.language];
  return measurement
    ? { id, name, category, cited, measurement, power: { ...cited.power, ...measurement.power } }
    : { id, name, category, cited, power: cited.power };
};

/** A device of the user's own as the screens show it. */
export const fromOwn = (own: OwnDevice): Device => ({
  id: own.id,
  name: own.name,
  category: own.category,
  power: own.power,
  own,
});

/** A device that is no setup; `undefined` where none has this id. */
const machineOf = (id: string): Device | undefined => {
  const own = ownById.value.get(id);
  if (own) return fromOwn(own);
  const cited = findFirstDevice(id);
  return cited && fromCatalogue(cited, measurementById.value.get(id));
};

/** A setup as the screens show it; `undefined` where its host is gone. */
export const fromSetup = (setup: Setup): Device | undefined => {
  const host = machineOf(setup.hostId);
  return host && { ...host, id: setup.id, name: setup.name, setup };
};

/** The host or the setup with this id; `undefined` where a record or a link names one that is gone. */
export const deviceOf = (id: string): Device | undefined => {
  const setup = setupById.value.get(id);
  return setup ? fromSetup(setup) : machineOf(id);
};
