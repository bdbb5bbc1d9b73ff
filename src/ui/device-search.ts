import { t } from '../i18n/translator';
import type { Device } from '../state/devices';

/** A text as it is searched: letters and digits alone, and where in it a part begins. */
export interface Searchable {
  readonly text: string;
  readonly starts: readonly number[];
}

const partPattern = /\p{Lu}?\p{Ll}+|\p{Lu}+|\p{L}+|\d+/gu;
// Anywhere in a name these few letters hit too much: "4" is in "T640", "pi" in "OptiPlex".
const shortWord = 2;

const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');

const normal = (text: string): string =>
  withoutMarks(text)
    .replace(/[^\p{L}\d]/gu, '')
    .toLowerCase();

const prepared = (source: string): Searchable => {
  const starts: number[] = [];
  let text = '';
  for (const [part] of withoutMarks(source).matchAll(partPattern)) {
    starts.push(text.length);
    text += part.toLowerCase();
  }
  return { text, starts };
};

/** Prepares texts for many searches: "T 630", "t-630" and "t630" become the same. */
export const searchable = (texts: readonly string[]): readonly Searchable[] =>
  [...new Set(texts)].map(prepared);

const runPattern = /\p{L}+|\d+/gu;

// "pi4b" is said of the "Pi 4 Model B": its runs of letters and digits begin parts, in this order.
const hasRunsInOrder = ({ text, starts }: Searchable, word: string): boolean => {
  let from = 0;
  for (const [run] of word.matchAll(runPattern)) {
    const at = starts.find((start) => start >= from && text.startsWith(run, start));
    if (at === undefined) return false;
    from = at + run.length;
  }
  return true;
};

const hasWord = (searched: Searchable, word: string): boolean =>
  (word.length > shortWord && searched.text.includes(word)) || hasRunsInOrder(searched, word);

/** True where every word of the search is found; short ones only where a part of a name begins. */
export const matches = (searched: readonly Searchable[], search: string): boolean =>
  search
    .split(/\s+/)
    .map(normal)
    .every((word) => searched.some((text) => hasWord(text, word)));

const kept = new WeakMap<Device, readonly Searchable[]>();

const searchableOf = (device: Device): readonly Searchable[] => {
  const { name, category, cited } = device;
  const found =
    kept.get(device) ??
    searchable([name, cited?.names.en ?? '', cited?.names.de ?? '', t(`category.${category}`)]);
  kept.set(device, found);
  return found;
};

/** True where every word of the search is in the device's names or its category. */
export const matchesSearch = (device: Device, search: string): boolean =>
  matches(searchableOf(device), search);
