import { mostDevices } from '../model/limits';
import { Refusal, type RefusalList } from './link-refusal';

const onceEach: readonly string[] = [
  'price',
  'currency',
  'prints',
  'hours',
  'overhead',
  'off',
  'plug',
  'loss',
  'noload',
  'country',
  'since',
  'tariff',
  'holidays',
  'clock',
  'zone',
  'series',
  'markup',
  'levies',
  'vat',
  'fee',
  'days',
  'start',
  'co2',
  'buy',
  'bought',
  'years',
  'rise',
  'discount',
  'mode',
  'modes',
  'pair',
  'devices',
];
const repeatable: readonly string[] = ['own', 'measured', 'setup', 'addon', 'band', 'rule'];

/** A parameter to be written; without a value it is left out. */
export type LinkEntry = readonly [name: string, value: string | number | undefined];

/** Characters; 50 own devices with the longest names and notes fit. */
const longestLink = 200_000;

/** The parameters of a link; whatever a reader refuses goes to the list of refusals. */
export interface LinkParameters {
  /** Reads a parameter that stands once; `fallback` where it is absent or refused. */
  readonly single: <T>(name: string, fallback: T, read: (text: string) => NonNullable<T>) => T;
  /** Reads a parameter that may be repeated, each item under a key of its own, at most 50 unless told. */
  readonly all: <T>(
    name: string,
    read: (text: string) => T,
    keyOf: (item: T) => string,
    most?: number,
  ) => ReadonlyMap<string, T>;
  /** Reads a parameter that may be repeated, also with the same item. */
  readonly each: (name: string, most: number, read: (text: string) => void) => void;
}

/** Takes a query apart; unknown names and second mentions are refused, the first mention counts. */
export const linkParameters = (query: string, refusals: RefusalList): LinkParameters => {
  const tooLong = query.length > longestLink;
  if (tooLong) refusals.add('', query, 'too-long', { least: 0, most: longestLink });
  const parameters = new URLSearchParams(tooLong ? '' : query);

  const first = new Map<string, string>();
  for (const [name, text] of parameters) {
    if (repeatable.includes(name)) continue;
    if (!onceEach.includes(name)) refusals.add(name, text, 'unknown-parameter');
    else if (first.has(name)) refusals.add(name, text, 'duplicate');
    else first.set(name, text);
  }

  const each: LinkParameters['each'] = (name, most, read) => {
    let taken = 0;
    for (const text of parameters.getAll(name)) {
      if (refusals.isFull) break;
      refusals.attempt(name, text, () => {
        if (taken === most) throw new Refusal('too-many', { least: 0, most });
        read(text);
        taken += 1;
      });
    }
  };

  return {
    single: (name, fallback, read) => {
      const text = first.get(name);
      return text === undefined ? fallback : (refusals.attempt(name, text, read) ?? fallback);
    },
    all: <T>(
      name: string,
      read: (text: string) => T,
      keyOf: (item: T) => string,
      most = mostDevices,
    ) => {
      const items = new Map<string, T>();
      each(name, most, (text) => {
        const item = read(text);
        if (items.has(keyOf(item))) throw new Refusal('duplicate');
        items.set(keyOf(item), item);
      });
      return items;
    },
    each,
  };
};
