import { computed, signal } from '@preact/signals';
import { findDevice } from '../catalog/catalogue';
import { defaultShortlist } from '../catalog/shortlist';
import {
  decodeLink,
  encodeLink,
  type RefusedParameter,
  type SharedComparison,
} from '../formats/share-link';
import { isHostCategory } from '../model/category';
import { defaultAssumptions, type Scenario } from '../model/scenario';
import { address, replaceQuery } from './address';

/** A comparison that a link brought: shown, and not stored until the user keeps it. */
export const shared = signal<SharedComparison | undefined>(undefined);

/** What of the link could not be read, one by one. */
export const refused = signal<readonly RefusedParameter[]>([]);

/** True while a link's comparison is on screen instead of the user's own. */
export const isShared = computed(() => shared.value !== undefined);

/** Every value as it is before anybody changed it. */
export const defaultScenario: Scenario = { ...defaultAssumptions, deviceIds: defaultShortlist };

const isComparable = (id: string): boolean => {
  const device = findDevice(id);
  return device !== undefined && isHostCategory(device.category);
};

let written = '';

/** Reads the link in the address, if there is one that was not written by this tab itself. */
export const readLink = (): void => {
  const { query } = address.value;
  if (query === written && (query !== '') === isShared.peek()) return;
  written = query;
  if (query === '') {
    shared.value = undefined;
    refused.value = [];
    return;
  }
  const link = decodeLink(query, { defaults: defaultScenario, isKnownDevice: isComparable });
  shared.value = link.shared;
  refused.value = link.refused;
};

/** Changes the shared comparison, and the address with it so that a reload keeps the change. */
export const changeShared = (next: SharedComparison): void => {
  shared.value = next;
  written = encodeLink(next);
  replaceQuery(written);
};

/** Leaves the shared comparison for the user's own. */
export const leaveShared = (): void => {
  written = '';
  shared.value = undefined;
  refused.value = [];
  replaceQuery('');
};
