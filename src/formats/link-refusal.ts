import type { Limits } from '../model/limits';

/** Why a part of a link was not taken (docs/link.md, "What is refused"). */
export type RefusalReason =
  | 'not-a-number'
  | 'out-of-range'
  | 'out-of-order'
  | 'unknown-value'
  | 'unknown-device'
  | 'unknown-parameter'
  | 'none-left'
  | 'malformed'
  | 'duplicate'
  | 'too-many'
  | 'too-long'
  | 'week-too-short'
  | 'without-price'
  | 'band-gap'
  | 'band-overlap'
  | 'unknown-band';

/** One part of a link that was not taken; its default stands instead. */
export interface RefusedParameter {
  /** Its name, at most 40 characters; several joined by `, `; empty where the whole link is meant. */
  readonly parameter: string;
  /** What it said, at most 40 characters. */
  readonly value: string;
  readonly reason: RefusalReason;
  /** What would have been taken, in the parameter's unit (characters for `too-long`, pieces for `too-many`). */
  readonly limits?: Limits;
}

/** Thrown while a single parameter is read, caught where it is refused. */
export class Refusal extends Error {
  readonly reason: RefusalReason;
  readonly limits: Limits | undefined;

  constructor(reason: RefusalReason, limits?: Limits) {
    super(reason);
    this.reason = reason;
    this.limits = limits;
  }
}

const longestExcerpt = 40;
/** A hostile link must not fill the screen either: the rest is told as one `too-many`. */
const mostRefused = 50;

const excerpt = (text: string): string =>
  text.slice(0, longestExcerpt).replace(/[\uD800-\uDBFF]$/, '');

/** The refused parts of one link, in the order in which they were found. */
export class RefusalList {
  readonly refused: RefusedParameter[] = [];

  /** True where nothing more is listed, so that reading on would only cost time. */
  get isFull(): boolean {
    return this.refused.length > mostRefused;
  }

  /** Lists a refusal; past fifty, that there are more. */
  add(parameter: string, value: string, reason: RefusalReason, limits?: Limits): void {
    if (this.isFull) return;
    this.refused.push(
      this.refused.length === mostRefused
        ? { parameter: '', value: '', reason: 'too-many', limits: { least: 0, most: mostRefused } }
        : {
            parameter: excerpt(parameter),
            value: excerpt(value),
            reason,
            ...(limits && { limits }),
          },
    );
  }

  /** The value that `read` makes of the text, or undefined where it refuses the text. */
  attempt<T>(parameter: string, text: string, read: (text: string) => T): T | undefined {
    try {
      return read(text);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.add(parameter, text, error.reason, error.limits);
      return undefined;
    }
  }
}
