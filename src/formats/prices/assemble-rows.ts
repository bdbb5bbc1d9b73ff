import { limits } from '../../model/limits';
import type { PriceRows } from '../../model/price-series';
import { type Found, foundAt, type Place, PriceFileError } from './price-file-fault';

/** One price of a file; times in ms since 1970 UTC. */
export interface PriceEntry {
  readonly start: number;
  /** NaN where the file does not say how long the price lasts. */
  readonly end: number;
  /** Currency per kWh; NaN where the file has the time but no price. */
  readonly price: number;
  /** Its index in the file. */
  readonly at: number;
}

/** Where the entry of an index stands in the file. */
export type PlaceOf = (at: number) => Place;

/** What the file says in the entry of an index. */
type TextOf = (at: number) => string;

type FoundOf = (entry: PriceEntry) => Found;

/** The rows of a series, and what was left out. */
export interface AssembledRows {
  readonly rows: PriceRows;
  readonly duplicates: number;
  readonly missing: number;
}

const hourMs = 3_600_000;
/** Ends such as 00:59 or 00:59:59 mean the next full minute. */
const inclusiveEnd = 60_000;

const inOrder = (entries: readonly PriceEntry[]): readonly PriceEntry[] =>
  entries.every(({ start }, at) => at === 0 || start >= (entries[at - 1]?.start ?? start))
    ? entries
    : [...entries].sort((a, b) => a.start - b.start || a.at - b.at);

const sameTime = (one: PriceEntry, other: PriceEntry, placeOf: PlaceOf): PriceEntry => {
  if (Number.isNaN(one.price)) return other;
  if (!Number.isNaN(other.price) && one.price !== other.price) {
    throw new PriceFileError({
      code: 'price-conflict',
      time: one.start,
      places: [placeOf(one.at), placeOf(other.at)],
      prices: [one.price, other.price],
    });
  }
  return one;
};

const withoutDuplicates = (
  entries: readonly PriceEntry[],
  placeOf: PlaceOf,
): readonly PriceEntry[] => {
  const kept: PriceEntry[] = [];
  for (const entry of entries) {
    const last = kept.at(-1);
    if (last?.start === entry.start) kept[kept.length - 1] = sameTime(last, entry, placeOf);
    else kept.push(entry);
  }
  return kept;
};

const columnOf = (
  entries: readonly PriceEntry[],
  read: (entry: PriceEntry, at: number) => number,
): Float64Array => {
  const column = new Float64Array(entries.length);
  entries.forEach((entry, at) => {
    column[at] = read(entry, at);
  });
  return column;
};

const stepsOf = (entries: readonly PriceEntry[]): Float64Array =>
  columnOf(entries.slice(1), ({ start }, at) => start - (entries[at]?.start ?? start));

/** Ends by the next row. A row before a hole lasts as long as its neighbours, not through the hole. */
const endsByNext = (entries: readonly PriceEntry[], foundOf: FoundOf): Float64Array => {
  const ends = columnOf(entries, ({ end }) => end);
  if (!ends.some((end) => Number.isNaN(end))) return ends;
  const steps = stepsOf(entries);
  const usual = steps.toSorted()[steps.length >> 1] ?? 0;
  const longest = Math.max(hourMs, usual);
  const unlessHole = (length = 0): number => (length <= longest ? length : 0);
  for (const [at, entry] of entries.entries()) {
    if (!Number.isNaN(entry.end)) continue;
    const step = steps[at];
    if (step === undefined) {
      const before = entries[at - 1];
      if (!before) throw new PriceFileError({ code: 'lone-price', found: foundOf(entry) });
      ends[at] = entry.start + (ends[at - 1] ?? before.start) - before.start;
      continue;
    }
    const beside = Math.max(unlessHole(steps[at - 1]), unlessHole(steps[at + 1]));
    ends[at] = entry.start + Math.min(step, beside > 0 ? beside : usual);
  }
  return ends;
};

const checkedEnds = (entries: readonly PriceEntry[], foundOf: FoundOf): Float64Array => {
  const ends = endsByNext(entries, foundOf);
  for (const [at, entry] of entries.entries()) {
    const end = ends[at] ?? entry.start;
    const next = entries[at + 1];
    if (end <= entry.start) {
      throw new PriceFileError({ code: 'ends-before-start', found: foundOf(entry) });
    }
    if (!next || end === next.start) continue;
    if (end > next.start) {
      const [first, second] = [foundOf(entry), foundOf(next)];
      throw new PriceFileError({ code: 'overlap', first, second });
    }
    if (next.start - end <= inclusiveEnd) ends[at] = next.start;
  }
  return ends;
};

/**
 * Makes a series of a file's prices: in order, each with its own length, duplicates dropped, and a
 * gap where a price is missing.
 * @throws PriceFileError `price-conflict`, `overlap`, `ends-before-start`, `lone-price`,
 * `price-unreadable` for one that no electricity has, `no-prices`
 */
export const assembleRows = (
  entries: readonly PriceEntry[],
  placeOf: PlaceOf,
  textOf?: TextOf,
): AssembledRows => {
  const foundOf: FoundOf = ({ at, start }) =>
    foundAt(placeOf(at), textOf?.(at) ?? new Date(start).toISOString());
  const distinct = withoutDuplicates(inOrder(entries), placeOf);
  const duplicates = entries.length - distinct.length;
  const allEnds = checkedEnds(distinct, foundOf);
  const isKnown = (at: number): boolean => !Number.isNaN(distinct[at]?.price);
  const known = distinct.filter((_, at) => isKnown(at));
  if (known.length === 0) throw new PriceFileError({ code: 'no-prices' });
  const prices = columnOf(known, ({ price, at }) => {
    if (Math.abs(price) <= limits.price.most) return price;
    const found = foundAt(placeOf(at), String(price));
    throw new PriceFileError({ code: 'price-unreadable', found, column: '' });
  });
  const rows = {
    starts: columnOf(known, ({ start }) => start),
    ends: allEnds.filter((_, at) => isKnown(at)),
    prices,
  };
  return { rows, duplicates, missing: distinct.length - known.length };
};
