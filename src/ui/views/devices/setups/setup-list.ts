import { computed } from '@preact/signals';
import type { Setup } from '../../../../model/setup';
import { anyDeviceOf } from '../../../../state/all-devices';
import { setupById } from '../../../../state/devices';
import { matches, searchable } from '../../../device-search';
import { filter, search } from '../device-list';
import { addOnName } from './part-names';

const namesOf = (id: string): readonly string[] => {
  const device = anyDeviceOf(id);
  return device ? [device.name, device.cited?.names.en ?? '', device.cited?.names.de ?? ''] : [];
};

const searchableNames = computed(
  () =>
    new Map(
      [...setupById.value.values()].map(({ id, name, hostId, addOns }) => [
        id,
        searchable([
          name,
          ...namesOf(hostId),
          ...addOns.flatMap((addOn) => [addOnName(addOn), ...namesOf(addOn.deviceId ?? '')]),
        ]),
      ]),
    ),
);

/** Every setup, also those whose host is gone. */
export const listedSetups = computed<readonly Setup[]>(() => [...setupById.value.values()]);

/** The ids of the setups that search and filter leave: they are no kind of device. */
export const foundSetups = computed<ReadonlySet<string>>(() => {
  if (filter.value !== 'all' && filter.value !== 'mine') return new Set();
  const found = [...searchableNames.value].filter(([, names]) => matches(names, search.value));
  return new Set(found.map(([id]) => id));
});
