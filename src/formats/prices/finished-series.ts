import type { PriceRows, SeriesSource } from '../../model/price-series';
import type { AssembledRows } from './assemble-rows';
import type { PriceFileNote, PriceFileReading, ReadSeries } from './price-file-reading';
import { seriesName } from './series-name';

/** What half of the prices per kWh may lie between before the unit is doubted. */
const usual: Readonly<Record<string, readonly [number, number]>> = {
  EUR: [0.005, 1.5],
  GBP: [0.005, 1.5],
  CHF: [0.005, 1.5],
  USD: [0.005, 1.5],
  DKK: [0.05, 15],
  NOK: [0.05, 15],
  SEK: [0.05, 15],
};

const doubtedUnit = ({ prices }: PriceRows, currency: string): readonly PriceFileNote[] => {
  const median = prices.map(Math.abs).sort()[prices.length >> 1] ?? 0;
  const [least, most] = usual[currency] ?? [0, Infinity];
  return median < least || median > most ? [{ code: 'unusual-prices', median }] : [];
};

/** What a reader knows of a series besides its rows. */
export interface SeriesFacts extends Pick<ReadSeries, 'currency' | 'contains' | 'timeZone'> {
  readonly source: SeriesSource;
  /** How the source is called in the suggested name. */
  readonly label: string;
  /** Empty where the file names none. */
  readonly area: string;
  readonly notes?: readonly PriceFileNote[];
}

/** The reading of a file whose rows are known. */
export const finishedSeries = (
  { rows, duplicates, missing }: AssembledRows,
  { label, area, notes = [], ...facts }: SeriesFacts,
): PriceFileReading => ({
  kind: 'series',
  series: { ...facts, name: seriesName(label, area, rows, facts.timeZone), rows },
  notes: [
    ...notes,
    ...(duplicates > 0 ? [{ code: 'duplicates-dropped', count: duplicates } as const] : []),
    ...(missing > 0 ? [{ code: 'missing', count: missing } as const] : []),
    ...doubtedUnit(rows, facts.currency),
  ],
});
