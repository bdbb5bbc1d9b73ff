/**
 * The p-quantile of a sample by linear interpolation between order statistics
 * (Hyndman and Fan, type 7: the default of R and NumPy).
 * @param sorted ascending, at least one value
 * @param p from 0 to 1
 * @throws RangeError where the sample is empty
 */
export const quantile = (sorted: readonly number[], p: number): number => {
  const position = (sorted.length - 1) * p;
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) throw new RangeError('The sample is empty.');
  return below + (above - below) * (position - Math.floor(position));
};
