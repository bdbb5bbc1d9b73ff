import type { Range } from '../../model/range';

/** A machine as it comes to the chart: its purchase price and a year's electricity at today's prices. */
export interface OwnershipLine {
  readonly id: string;
  readonly name: string;
  /** True where it is there already. */
  readonly isOwned: boolean;
  readonly price: number;
  readonly yearly: Range<number>;
}

/** Where one line falls to another. */
export interface Crossing {
  /** Ids of lines. */
  readonly a: string;
  readonly b: string;
  /** In years. */
  readonly after: number;
  /** The time with its range as text. */
  readonly label: string;
}

/** One line as the canvas draws it. */
export interface CostLine {
  readonly id: string;
  readonly name: string;
  readonly isOwned: boolean;
  /** Since the purchase, after each whole year from 0 on. */
  readonly totals: readonly Range<number>[];
  /** The last of the totals as text. */
  readonly endText: string;
}

/** Everything the canvas shows. */
export interface OwnershipInput {
  readonly lines: readonly CostLine[];
  readonly crossings: readonly Crossing[];
  /** Whole years, 1 or more. */
  readonly years: number;
  readonly wide: boolean;
  /** A sum on the axis as text. */
  readonly axisText: (total: number) => string;
  /** The last year on the axis as text, with its unit. */
  readonly yearsText: string;
  /** The mark of a machine that is there already. */
  readonly ownedText: string;
}

/** So many lines have a colour and a label of their own; more would be told apart by nobody. */
export const labelledLines = 6;

/**
 * The total between two whole years: within a year it grows evenly.
 * @param after in years, from 0 to the last of the totals
 */
export const totalAt = (totals: readonly Range<number>[], after: number): number => {
  const year = Math.floor(after);
  const from = totals[year]?.typical ?? 0;
  const to = totals[year + 1]?.typical ?? from;
  return from + (to - from) * (after - year);
};
