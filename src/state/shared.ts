import { computed, effect, signal } from '@preact/signals';
import { defaultShortlist } from '../catalog/shortlist';
import type { RefusedParameter } from '../formats/link-refusal';
import type { SharedComparison } from '../formats/share-link';
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

const show = (link: SharedComparison | undefined, refusals: readonly RefusedParameter[]): void => {
  shared.value = link;
  refused.value = refusals;
};

let written = '';

/** True where the address holds a link whose reader could not be fetched. */
export const linkUnread = signal(false);

const fetchAndRead = async (query: string) =>
  (await import('./read-link')).readLink(query, defaultScenario);

// A link that this tab wrote into its own address is on screen already.
const follow = async (query: string): Promise<void> => {
  if (query === written) return;
  written = query;
  if (query === '') return show(undefined, []);
  const link = await fetchAndRead(query).catch(() => undefined);
  if (query !== written) return;
  linkUnread.value = link === undefined;
  if (link) show(link.shared, link.refused);
};

/** Shows the link in the address, now and whenever the address changes; resolves once shown. */
export const followLink = async (): Promise<void> => {
  await follow(address.peek().query);
  effect(() => {
    follow(address.value.query);
  });
};

/** Changes the shared comparison, and the address with it so that a reload keeps the change. */
export const changeShared = async (next: SharedComparison): Promise<void> => {
  shared.value = next;
  const { writeLink } = await import('./write-link');
  if (shared.peek() !== next) return;
  written = writeLink();
  replaceQuery(written);
};

/** Leaves the shared comparison for the user's own. */
export const leaveShared = (): void => {
  written = '';
  show(undefined, []);
  replaceQuery('');
};
