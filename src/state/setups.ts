import { computed } from '@preact/signals';
import { findDevice } from '../catalog/catalogue';
import { addOnPower } from '../model/add-on-power';
import type { Range } from '../model/range';
import type { ResolvedPower } from '../model/resolve-power';
import type { AddOn } from '../model/setup';
import { type ChargedHost, chargedHost, type StateRanges, setupPower } from '../model/setup-power';
import type { Watts } from '../model/units';
import { hostPowerOf, supplyLoss } from './comparison';
import {
  type Device,
  deviceOf,
  fromCatalogue,
  fromSetup,
  measurementById,
  setupById,
} from './devices';

/** One part of a setup, in the states of the host. The parts make up the setup's power. */
export interface SetupPart {
  /** The device of the catalogue or of the user's own; absent for an add-on with a name alone. */
  readonly device?: Device;
  readonly name: string;
  /** Absent for the host. */
  readonly addOn?: AddOn;
  readonly watts: StateRanges;
}

/** A setup with what it draws. */
export interface ReadSetup {
  readonly power: ResolvedPower;
  readonly host: Device;
  /** The host with all it draws, before what is charged of one that runs anyway. */
  readonly hostPower: ResolvedPower;
  /** What printing adds to a host that runs anyway, where that is too small for a plug to show. */
  readonly tooSmall?: Range<Watts>;
  /** The host first. */
  readonly parts: readonly SetupPart[];
}

/** Reads an add-on; `undefined` where nothing is known of it, which is not zero. */
export const addOnPart = (addOn: AddOn, runsAnyway: boolean): SetupPart | undefined => {
  const cited = addOn.deviceId === undefined ? undefined : findDevice(addOn.deviceId);
  const device = cited && fromCatalogue(cited, measurementById.value.get(cited.id));
  const power = device && {
    profile: device.power,
    isRelay: device.cited?.remarks.includes('relay') === true,
  };
  const watts = addOnPower(addOn, power, supplyLoss.value, runsAnyway);
  const name = addOn.name ?? device?.name;
  return watts && name !== undefined
    ? { ...(device && { device }), name, addOn, watts }
    : undefined;
};

const hostWatts = (power: ResolvedPower, charged: ChargedHost | undefined): StateRanges =>
  charged?.watts ?? {
    off: power.off.watts,
    idle: power.idle.watts,
    printing: power.printing.watts,
  };

/** Reads a setup; `undefined` where its host is gone or nothing is known of one of its add-ons. */
export const readSetup = ({ setup }: Device): ReadSetup | undefined => {
  const host = setup && deviceOf(setup.hostId);
  const hostPower = host && hostPowerOf(host);
  if (!setup || !host || !hostPower) return undefined;
  const charged = setup.runsAnyway && chargedHost(hostPower, setup.runsAnyway);
  const beside = setup.addOns.map((addOn) => addOnPart(addOn, charged !== undefined));
  const known = beside.filter((part) => part !== undefined);
  if (known.length < beside.length) return undefined;
  return {
    power: setupPower(
      hostPower,
      charged,
      known.map(({ watts }) => watts),
    ),
    host,
    hostPower,
    ...(charged?.tooSmall && { tooSmall: charged.tooSmall }),
    parts: [{ device: host, name: host.name, watts: hostWatts(hostPower, charged) }, ...known],
  };
};

/** Every setup whose host is there, as the screens show it: the user's and those of an open link. */
export const allSetups = computed<readonly Device[]>(() =>
  [...setupById.value.values()].flatMap((setup) => {
    const device = fromSetup(setup);
    return device ? [device] : [];
  }),
);
