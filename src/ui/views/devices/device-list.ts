import { computed, signal } from '@preact/signals';
import { type Category, categories, isHostCategory } from '../../../model/category';
import { allDevices } from '../../../state/all-devices';
import type { Device } from '../../../state/devices';
import { scenario } from '../../../state/scenario';
import { matchesSearch } from '../../device-search';

/** What the list is narrowed to: everything, what has figures of the user's own, or one kind. */
export type Filter = 'all' | 'mine' | Category;

/** What stands in the search field. */
export const search = signal('');
/** What the chosen chip narrows the list to. */
export const filter = signal<Filter>('all');

const passes = (device: Device, wanted: Filter): boolean => {
  if (wanted === 'all') return true;
  if (wanted === 'mine') return device.own !== undefined || device.measurement !== undefined;
  return device.category === wanted;
};

/** How many devices a filter lets through, whatever is searched for. */
export const countOf = (wanted: Filter): number =>
  allDevices.value.filter((device) => passes(device, wanted)).length;

/** The ids of the devices that search and filter leave. */
export const found = computed<ReadonlySet<string>>(
  () =>
    new Set(
      allDevices.value
        .filter((device) => passes(device, filter.value) && matchesSearch(device, search.value))
        .map(({ id }) => id),
    ),
);

/** True where a device is found that can be compared. */
export const hasHosts = computed(() =>
  allDevices.value.some(({ id, category }) => isHostCategory(category) && found.value.has(id)),
);

/** The devices under one heading. */
export interface DeviceGroup {
  readonly key: 'own' | Category;
  readonly devices: readonly Device[];
}

/** All devices as the list groups them: the user's own, then the catalogue by kind. */
export const groups = computed<readonly DeviceGroup[]>(() => {
  const cited = allDevices.value.filter(({ own }) => !own);
  return [
    { key: 'own' as const, devices: allDevices.value.filter(({ own }) => own) },
    ...categories.map((key) => ({
      key,
      devices: cited.filter(({ category }) => category === key),
    })),
  ].filter(({ devices }) => devices.length > 0);
});

/** The ids of the compared devices. */
export const comparedIds = computed<ReadonlySet<string>>(() => new Set(scenario.value.deviceIds));
