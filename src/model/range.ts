/** What the sources allow for one quantity: low ≤ typical ≤ high. */
export interface Range<T extends number> {
  readonly low: T;
  readonly typical: T;
  readonly high: T;
}

/** A range without spread. */
export const exactly = <T extends number>(value: T): Range<T> => ({
  low: value,
  typical: value,
  high: value,
});

/** Applies a function to each end; the range stays ordered only if the function is monotone increasing. */
export const mapRange = <T extends number, U extends number>(
  range: Range<T>,
  convert: (value: T) => U,
): Range<U> => ({
  low: convert(range.low),
  typical: convert(range.typical),
  high: convert(range.high),
});

/** Combines two ranges end by end (low with low, high with high); monotone functions keep the order. */
export const zipRanges = <A extends number, B extends number, U extends number>(
  a: Range<A>,
  b: Range<B>,
  combine: (a: A, b: B) => U,
): Range<U> => ({
  low: combine(a.low, b.low),
  typical: combine(a.typical, b.typical),
  high: combine(a.high, b.high),
});

/** The same figures with the least as low and the greatest as high; typical stays. */
export const inOrder = <T extends number>({ low, typical, high }: Range<T>): Range<T> => {
  const [least = low, , most = high] = [low, typical, high].sort((a, b) => a - b);
  return { low: least, typical, high: most };
};

/** True where low ≤ typical ≤ high and all three are finite. */
export const isOrdered = (range: Range<number>): boolean =>
  Number.isFinite(range.low) &&
  Number.isFinite(range.high) &&
  range.low <= range.typical &&
  range.typical <= range.high;

/** True where the range has a spread worth drawing. */
export const hasSpread = (range: Range<number>): boolean => range.high > range.low;
