import { signal } from '@preact/signals';
import { defaultShortlist } from '../catalog/shortlist';
import type { Measurement, OwnDevice } from '../model/own-device';
import { defaultAssumptions, type Scenario } from '../model/scenario';
import { defaultSettings, type Settings } from '../model/settings';
import type { Setup } from '../model/setup';
import type { StorageTrouble } from '../storage/trouble';

/** What the user has on this device; the storage keeps a copy of each of these. */
export const ownDevices = signal<readonly OwnDevice[]>([]);
export const measurements = signal<readonly Measurement[]>([]);
export const setups = signal<readonly Setup[]>([]);
export const settings = signal<Settings>(defaultSettings);

/** The comparison before the user changed anything. */
export const untouchedScenario = signal<Scenario>({
  ...defaultAssumptions,
  deviceIds: defaultShortlist,
});

/** The comparison of the user's own, apart from one that a link brought. */
export const ownScenario = signal<Scenario>(untouchedScenario.peek());

/** What keeps edits from being stored, if anything. */
export const storageTrouble = signal<StorageTrouble | undefined>(undefined);

/** How many stored records had to be repaired or left aside when they were read. */
export const repairedRecords = signal(0);
