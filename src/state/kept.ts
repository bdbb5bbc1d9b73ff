import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { isHostCategory } from '../model/category';
import type { ComparisonOfDay } from '../model/differences';
import type { KeptComparison } from '../model/kept-comparison';
import type { Scenario } from '../model/scenario';
import { type KeptComparisons, openKeptComparisons } from '../storage/kept-comparisons';
import type { StorageTrouble } from '../storage/trouble';
import { changeScenario } from './change-scenario';
import { compared, tariffInForce, year } from './comparison';
import { intensity } from './country';
import { deviceOf } from './devices';
import { scenario } from './scenario';
import { openedUserData } from './store';

/** The comparisons kept on this device, the latest first; `undefined` until they are read. */
export const keptComparisons = signal<readonly KeptComparison[] | undefined>(undefined);

/** How many kept comparisons are broken and cannot be shown. */
export const brokenKept = signal(0);

let opened: KeptComparisons | undefined;

const read = async (): Promise<void> => {
  if (!opened) return;
  keptComparisons.value = await opened.list();
  brokenKept.value = opened.repaired.length;
};

/** Has the kept comparisons at hand, now and after changes in other tabs. */
export const openKept = async (): Promise<void> => {
  const userData = openedUserData();
  if (opened || !userData) return;
  opened = openKeptComparisons(userData);
  opened.subscribe(read);
  await read();
};

// What stands on the flat price for want of its series must not be shown as paid by the series.
const seriesName = (): string | undefined =>
  tariffInForce.value === 'hourly' ? scenario.value.tariff.hourly?.series?.name : undefined;

/** The comparison on screen with everything it takes to keep it. */
export const comparisonNow: ReadonlySignal<ComparisonOfDay> = computed(() => {
  const series = seriesName();
  const grams = intensity.value?.value;
  return {
    scenario: scenario.value,
    ...(series !== undefined && { seriesName: series }),
    year: year.value,
    ...(grams !== undefined && { intensity: grams }),
    devices: compared.value.flatMap(({ device: { id, name, category }, power, year: use }) =>
      isHostCategory(category) ? [{ id, name, category, power, year: use }] : [],
    ),
  };
});

const save = async (kept: KeptComparison): Promise<StorageTrouble | undefined> => {
  await openKept();
  const trouble = opened ? await opened.save(kept) : 'unavailable';
  if (!trouble) await read();
  return trouble;
};

/**
 * Keeps the comparison on screen under a name, with the prices and watts of today.
 * @returns what kept it from being stored; then nothing has changed
 */
export const keepComparison = (name: string): Promise<StorageTrouble | undefined> =>
  save({ ...comparisonNow.peek(), id: crypto.randomUUID(), name, keptAt: Date.now() });

/**
 * Deletes a kept comparison.
 * @returns how to undo that
 */
export const removeKept = async (kept: KeptComparison): Promise<() => void> => {
  await opened?.remove(kept.id);
  await read();
  return () => {
    save(kept);
  };
};

/**
 * Holds every kept comparison in memory.
 * @returns how to store them all again, after everything was deleted
 */
export const holdKept = async (): Promise<() => void> => {
  await openKept();
  const held = keptComparisons.peek() ?? [];
  return () => {
    for (const kept of held) save(kept);
  };
};

const replaceScenario = (next: Scenario): void =>
  changeScenario({
    ...{ country: undefined, priceSince: undefined, ownIntensity: undefined, ownership: undefined },
    ...next,
  });

/**
 * Compares with the assumptions of a kept comparison again. Devices that are gone since stay away. What
 * the machines cost is as it is today where nothing was said of it then.
 * @returns how to go back
 */
export const assumeAgain = ({ scenario: then }: KeptComparison): (() => void) => {
  const before = scenario.peek();
  const known = then.deviceIds.filter((id) => deviceOf(id));
  const ownership = then.ownership ?? before.ownership;
  replaceScenario({
    ...then,
    ...(ownership && { ownership }),
    deviceIds: known.length > 0 ? known : before.deviceIds,
  });
  return () => replaceScenario(before);
};
