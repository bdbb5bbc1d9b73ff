import { longestText } from '../../model/limits';
import type { PriceRows } from '../../model/price-series';
import { openZone } from '../../model/time-zone';

/**
 * A name for a series: its source, its area and the years, or the days where they are few, that it
 * covers by the zone's clock.
 */
export const seriesName = (
  source: string,
  area: string,
  { starts, ends }: PriceRows,
  timeZone: string,
): string => {
  const zone = openZone(timeZone);
  const dayOf = (utc: number): string =>
    new Date(utc + zone.offsetAt(utc)).toISOString().slice(0, 10);
  const first = dayOf(starts[0] ?? 0);
  const last = dayOf((ends.at(-1) ?? 1) - 1);
  const isWeeks = (ends.at(-1) ?? 0) - (starts[0] ?? 0) > 40 * 86_400_000;
  const [from, to] = isWeeks ? [first.slice(0, 4), last.slice(0, 4)] : [first, last];
  const period = from === to ? from : `${from}–${to}`;
  const room = longestText - source.length - period.length - 2;
  return [source, area.slice(0, room).trim(), period].filter((part) => part !== '').join(' ');
};
