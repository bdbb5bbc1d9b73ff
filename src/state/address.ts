import { computed, signal } from '@preact/signals';

/** The screens, as they stand in the address after `#/`. */
export const screens = ['compare', 'devices', 'break-even', 'settings'] as const;
export type Screen = (typeof screens)[number];

/** What the part of the address after `#` says. */
export interface Address {
  readonly screen: Screen;
  /** What stands after the screen, such as a device's id. */
  readonly detail: string;
  /** A shared comparison, as `docs/link.md` describes it; empty where none is. */
  readonly query: string;
  /** The first word of the path where it names no screen. */
  readonly unknown?: string;
}

const isScreen = (text: string): text is Screen => (screens as readonly string[]).includes(text);

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Reads the hash of an address; anything that names no screen is Compare. */
export const readAddress = (hash: string): Address => {
  const [path = '', ...query] = hash.replace(/^#?\/?/, '').split('?');
  const [first = '', detail = ''] = path.split('/').map(decoded);
  const rest = { detail, query: query.join('?') };
  if (isScreen(first)) return { screen: first, ...rest };
  return first === ''
    ? { screen: 'compare', ...rest }
    : { screen: 'compare', ...rest, unknown: first };
};

/** Writes the hash of an address. */
export const writeAddress = (screen: Screen, detail = '', query = ''): string =>
  `#/${screen}${detail === '' ? '' : `/${encodeURIComponent(detail)}`}${query === '' ? '' : `?${query}`}`;

const current = signal<Address>(readAddress(location.hash));

/** Where the user is. */
export const address = computed<Address>(() => current.value);

/** Follows the address bar and the back button until the page closes. */
export const followAddress = (): void => {
  addEventListener('hashchange', () => {
    current.value = readAddress(location.hash);
  });
};

/** Replaces the query in the address without a new entry in the history. */
export const replaceQuery = (query: string): void => {
  const { screen, detail } = current.peek();
  history.replaceState(history.state, '', writeAddress(screen, detail, query));
  current.value = { screen, detail, query };
};

// Marks an entry of the history that was opened from the one before it.
const openedFromHere = 'opened-from-here';

/** Goes to a screen, keeping the query, with a new entry in the history. */
export const goTo = (screen: Screen, detail = ''): void => {
  const next = writeAddress(screen, detail, current.peek().query);
  if (next === location.hash) return;
  location.hash = next;
  history.replaceState(openedFromHere, '');
};

/** Shows another detail of the screen in place of this one, without a new entry in the history. */
export const replaceDetail = (detail: string): void => {
  const { screen, query } = current.peek();
  history.replaceState(history.state, '', writeAddress(screen, detail, query));
  current.value = { screen, detail, query };
};

/**
 * Leaves a detail: back to where it was opened from, or to its parent in place where the address was
 * opened with it. A link in the address may have changed since, so there it never goes back.
 */
export const leaveDetail = async (parent = ''): Promise<void> => {
  if (history.state !== openedFromHere || current.peek().query !== '') {
    replaceDetail(parent);
    return;
  }
  const left = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  history.back();
  await left;
};
