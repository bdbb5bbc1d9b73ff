import { compareModes, type DeviceYear } from '../../../../model/comparison';
import type { KeptComparison, KeptDevice } from '../../../../model/kept-comparison';
import type { ResolvedPower } from '../../../../model/resolve-power';
import { compared, powerOf, year } from '../../../../state/comparison';
import { deviceOf } from '../../../../state/devices';
import { scenario } from '../../../../state/scenario';

/** What is said of a device on one day. */
interface DeviceDay {
  readonly power: ResolvedPower;
  readonly year: DeviceYear;
}

/** One device on the kept day and today; a day is absent where it was or is not there. */
export interface KeptRow {
  readonly id: string;
  readonly name: string;
  readonly kept?: DeviceDay;
  readonly now?: DeviceDay;
  /** True where it is compared today. */
  readonly isCompared: boolean;
}

// A device that is compared no more still has its cost today, as long as it is there.
const today = (id: string): (DeviceDay & { readonly name: string }) | undefined => {
  const device = deviceOf(id);
  const power = device && powerOf(device);
  return power
    ? { name: device.name, power, year: compareModes(power, scenario.value.switching, year.value) }
    : undefined;
};

const isCompared = (id: string): boolean => compared.value.some(({ device }) => device.id === id);

const rowOf = (kept: KeptDevice): KeptRow => {
  const now = today(kept.id);
  return {
    id: kept.id,
    name: now?.name ?? kept.name,
    kept,
    ...(now && { now }),
    isCompared: isCompared(kept.id),
  };
};

/** Every device of the kept comparison in its order, then those that came later. */
export const keptRows = ({ devices }: KeptComparison): readonly KeptRow[] => {
  const known = new Set(devices.map(({ id }) => id));
  const added = compared.value
    .filter(({ device }) => !known.has(device.id))
    .map((now) => ({ id: now.device.id, name: now.device.name, now, isCompared: true }));
  return [...devices.map(rowOf), ...added];
};
