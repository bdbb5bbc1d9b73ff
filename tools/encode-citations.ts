import type { CitationTexts, SharedCitations } from '../src/catalog/citation-tables';
import { methods } from '../src/catalog/methods';
import type { DeviceFile, DeviceRecord } from '../src/catalog/schema';
import { powerStates } from '../src/model/power';

const citedDevices = (files: readonly DeviceFile[]): readonly DeviceRecord[] =>
  files.flatMap((file) => file.devices).filter(({ sources, note }) => sources.length > 0 || note);

/** Titles, addresses, methods and states of all sources; a title and address used twice is kept once. */
export const encodeSharedCitations = (files: readonly DeviceFile[]): SharedCitations => {
  const references = new Map<
    string,
    [index: number, reference: [title: string, address: string]]
  >();
  const indexOf = (title: string, address: string): number => {
    const key = `${title}\n${address}`;
    const [index, reference] = references.get(key) ?? [references.size, [title, address]];
    references.set(key, [index, reference]);
    return index;
  };
  const devices = Object.fromEntries(
    citedDevices(files).map(({ id, sources }) => [
      id,
      sources.map(({ title, url, where, method, states }): [number, number, string] => [
        indexOf(title, url ?? where ?? ''),
        methods.indexOf(method),
        states.map((state) => powerStates.indexOf(state)).join(''),
      ]),
    ]),
  );
  return { references: [...references.values()].map(([, reference]) => reference), devices };
};

/** What the sources say and the notes, in one language, in the order of the shared part. */
export const encodeCitationTexts = (
  files: readonly DeviceFile[],
  language: 'en' | 'de',
): CitationTexts => ({
  says: citedDevices(files).flatMap(({ sources }) => sources.map(({ says }) => says[language])),
  notes: Object.fromEntries(
    citedDevices(files).flatMap(({ id, note }) => (note ? [[id, note[language]]] : [])),
  ),
});
