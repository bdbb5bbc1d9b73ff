import type { SeriesSource } from '../../model/price-series';

/** What a file was recognised as, as far as that went. */
export type Recognised = SeriesSource | 'csv' | 'json' | 'xml';

/** Where something stands: in a line of the file, or in an entry of its list; counted from 1. */
export interface Place {
  readonly in: 'line' | 'entry';
  readonly at: number;
}

/** What a file says at a place, at most 60 characters of it. */
export interface Found {
  readonly place: Place;
  readonly text: string;
}

/** What a file that is no text begins like; `zip` covers today's Excel and OpenDocument files. */
export type BinaryKind = 'zip' | 'gzip' | 'pdf' | 'image' | 'unknown';

type FaultDetail =
  /** `insecure-page`: came over plain HTTP, where browsers keep back what naming a series needs. */
  | { readonly code: 'insecure-page' | 'unreadable' | 'empty' | 'no-prices' | 'no-currency' }
  | { readonly code: 'too-large'; readonly bytes: number; readonly most: number }
  | { readonly code: 'not-text'; readonly looksLike: BinaryKind }
  | { readonly code: 'web-page'; readonly title: string }
  /** `begins`: the first words of the file, or the names in it. */
  | { readonly code: 'not-recognised'; readonly begins: string }
  /** No JSON or XML from this line and column on. */
  | {
      readonly code: 'broken';
      readonly line: number;
      readonly column: number;
      readonly text: string;
    }
  /** The file ends in the middle; `line` is its last. */
  | { readonly code: 'truncated'; readonly line: number; readonly text: string }
  /** The source answered with an error instead of prices. */
  | { readonly code: 'error-answer'; readonly text: string }
  | { readonly code: 'not-a-price'; readonly column: string; readonly unit: string }
  | { readonly code: 'unit-missing'; readonly column: string }
  | { readonly code: 'two-currencies'; readonly currencies: readonly [string, string] }
  | {
      readonly code: 'two-date-formats' | 'two-decimal-signs' | 'overlap';
      readonly first: Found;
      readonly second: Found;
    }
  | {
      readonly code: 'stamp-unreadable' | 'ends-before-start' | 'lone-price';
      readonly found: Found;
    }
  /** A time that the clocks of the zone skip in spring. */
  | { readonly code: 'stamp-skipped'; readonly found: Found; readonly timeZone: string }
  | { readonly code: 'price-unreadable'; readonly found: Found; readonly column: string }
  /** JSON or XML holds something else than such an answer does; `key` is its path. */
  | { readonly code: 'value-unexpected'; readonly key: string; readonly text: string }
  | {
      readonly code: 'short-row';
      readonly line: number;
      readonly cells: number;
      readonly expected: number;
    }
  /** Two prices, as the file has them converted to currency per kWh, for the time in ms UTC. */
  | {
      readonly code: 'price-conflict';
      readonly time: number;
      readonly places: readonly [Place, Place];
      readonly prices: readonly [number, number];
    }
  | { readonly code: 'unknown-time-zone'; readonly timeZone: string };

/** Why a file of prices is not taken, and what it was recognised as before that. */
export type PriceFileFault = FaultDetail & { readonly recognised?: Recognised };

/** Thrown while a file is read, caught where it is refused. */
export class PriceFileError extends Error {
  readonly fault: FaultDetail;

  constructor(fault: FaultDetail) {
    super(fault.code);
    this.fault = fault;
  }
}

const longestExcerpt = 60;

/** The beginning of a text as a message may quote it: one line, at most 60 characters. */
export const excerpt = (text: string): string =>
  text
    .slice(0, longestExcerpt)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();

/** What stands at a place, shortened for a message. */
export const foundAt = (place: Place, text: string): Found => ({ place, text: excerpt(text) });
