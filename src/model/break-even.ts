import type { Range } from './range';
import { type Growth, type Owned, timeUntil, yearsOfToday } from './total-cost';

/** The two machines of a comparison over time. */
export type Side = 'a' | 'b';

/** When a dearer machine has made up for its price, in years; Infinity is never. */
export interface Catching {
  /** The one that costs more at first. */
  readonly chaser: Side;
  readonly earliest: number;
  readonly typical: number;
  readonly latest: number;
}

/** How the total costs of two machines compare over time. */
export type BreakEven =
  /** Both cost the same, now and every year, and their ranges favour neither. */
  | { readonly kind: 'same' }
  /** Neither is dearer to buy; one is cheaper from the start, or their ranges leave that open. */
  | { readonly kind: 'from-start'; readonly cheaper: Side; readonly isSure: boolean }
  | ({ readonly kind: 'catching' } & Catching);

// The same parts summed in another order differ in their last digits, which is no saving.
const difference = (a: number, b: number): number =>
  Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b)) ? 0 : a - b;

/** What one saves a year over another; the two are independent (docs/method.md, "Ranges"). */
const savingOver = (one: Owned, other: Owned): Range<number> => ({
  low: difference(other.yearly.low, one.yearly.high),
  typical: difference(other.yearly.typical, one.yearly.typical),
  high: difference(other.yearly.high, one.yearly.low),
});

/** The two totals meet where the years of today make up for the price: G(t) = Δprice / Δcost. */
const catchingTime = (gap: number, saving: number, growth: Growth): number =>
  saving > 0 ? timeUntil(gap / saving, growth) : Number.POSITIVE_INFINITY;

const sameInPrice = (a: Owned, b: Owned): BreakEven => {
  const saving = savingOver(a, b);
  // Equal typical figures leave it to the readings around them.
  const lean =
    saving.typical || difference(b.yearly.low + b.yearly.high, a.yearly.low + a.yearly.high);
  if (lean === 0) return { kind: 'same' };
  const isSure = lean > 0 ? saving.low > 0 : saving.high < 0;
  return { kind: 'from-start', cheaper: lean > 0 ? 'a' : 'b', isSure };
};

/** When the dearer of two machines has made up for its price, or which is cheaper where none is. */
export const breakEven = (a: Owned, b: Owned, growth: Growth): BreakEven => {
  if (a.price === b.price) return sameInPrice(a, b);
  const chaser: Side = a.price > b.price ? 'a' : 'b';
  const saving = chaser === 'a' ? savingOver(a, b) : savingOver(b, a);
  const gap = Math.abs(a.price - b.price);
  return {
    kind: 'catching',
    chaser,
    earliest: catchingTime(gap, saving.high, growth),
    typical: catchingTime(gap, saving.typical, growth),
    latest: catchingTime(gap, saving.low, growth),
  };
};

/** What can be said of a break-even within so many years. */
export type Verdict =
  | 'same'
  /** One is cheaper from the start and stays so. */
  | 'from-start'
  /** The dearer one catches up within the years, whatever the readings. */
  | 'catches-up'
  /** It does by the typical figures, and by the least favourable ones not within the years. */
  | 'perhaps-not'
  /** It does not by the typical figures, and could by the most favourable ones. */
  | 'probably-never'
  | 'never'
  /** The ranges overlap from the first year to the last. */
  | 'cannot-tell';

/**
 * The verdict within a horizon.
 * @param years 1 or more
 */
export const verdictOf = (result: BreakEven, years: number): Verdict => {
  if (result.kind === 'same') return 'same';
  if (result.kind === 'from-start') return result.isSure ? 'from-start' : 'cannot-tell';
  const { earliest, typical, latest } = result;
  if (earliest > years) return 'never';
  if (latest <= years) return 'catches-up';
  if (earliest <= 1) return 'cannot-tell';
  return typical <= years ? 'perhaps-not' : 'probably-never';
};

/**
 * How many times today's price electricity would have to cost for two machines to have cost the same
 * after so many years; the base fee is due for either. Undefined where no price does that.
 */
export const flipFactor = (
  a: Owned,
  b: Owned,
  years: number,
  growth: Growth,
): number | undefined => {
  const saved = savingOver(a, b).typical;
  const factor = (a.price - b.price) / (saved * yearsOfToday(years, growth));
  return Number.isFinite(factor) && factor > 0 ? factor : undefined;
};
