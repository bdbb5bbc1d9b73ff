import type { Gap, PriceRows, PriceSeries } from './price-series';
import { pricePerKwh } from './units';
import { plainMean, weekPricesOfRows } from './week-prices';

/** What a price series says of its rows. */
export type SeriesSummary = Pick<
  PriceSeries,
  | 'from'
  | 'to'
  | 'rowCount'
  | 'hours'
  | 'gaps'
  | 'gapCount'
  | 'lowest'
  | 'mean'
  | 'highest'
  | 'week'
>;

const mostGaps = 20;
const hourMs = 3_600_000;

const gapsOf = ({ starts, ends }: PriceRows): readonly Gap[] => {
  const gaps: Gap[] = [];
  starts.forEach((to, at) => {
    const from = ends[at - 1];
    if (from !== undefined && to > from) gaps.push({ from, to });
  });
  return gaps;
};

const longest = (gaps: readonly Gap[]): readonly Gap[] =>
  [...gaps]
    .sort((a, b) => b.to - b.from - (a.to - a.from))
    .slice(0, mostGaps)
    .sort((a, b) => a.from - b.from);

/**
 * Works out what a series shows of its rows, and its prices by quarter hour of the week.
 * @throws RangeError where there are no rows or the time zone is not known
 */
export const summarise = (rows: PriceRows, timeZone: string): SeriesSummary => {
  const { starts, ends, prices } = rows;
  const [from, to] = [starts[0], ends.at(-1)];
  if (from === undefined || to === undefined) throw new RangeError('A series needs a row.');
  const week = weekPricesOfRows(rows, timeZone);
  const gaps = gapsOf(rows);
  return {
    from,
    to,
    rowCount: prices.length,
    hours: starts.reduce((sum, start, at) => sum + ((ends[at] ?? start) - start) / hourMs, 0),
    gaps: longest(gaps),
    gapCount: gaps.length,
    lowest: pricePerKwh(prices.reduce((least, price) => Math.min(least, price))),
    mean: plainMean(week),
    highest: pricePerKwh(prices.reduce((most, price) => Math.max(most, price))),
    week,
  };
};
