import { array, check, object, picklist, pipe } from 'valibot';
import { quartersPerWeek } from '../model/calendar';
import { type PriceRows, type PriceSeries, seriesSources } from '../model/price-series';
import { pricePerKwh } from '../model/units';
import { textLike } from './fields';
import {
  amount,
  anyId,
  figures,
  finiteNumber,
  name,
  wholeNumber,
  zoneName,
} from './on-demand-fields';
import type { Repaired } from './salvage';
import { wholeOrNone } from './whole-or-none';

const moment = finiteNumber;
const price = amount(pricePerKwh);
const count = wholeNumber(0, Number.MAX_SAFE_INTEGER);
const hours = pipe(
  finiteNumber,
  check((value) => value >= 0),
);
const perSlot = pipe(
  figures,
  check(({ length }) => length === quartersPerWeek),
);
const hoursPerSlot = pipe(
  perSlot,
  check((values) => values.every((value) => value >= 0)),
);

const priceSeries = pipe(
  object({
    id: anyId,
    name,
    source: picklist(seriesSources),
    currency: textLike(/^[A-Z]{3}$/),
    contains: picklist(['wholesale', 'final']),
    timeZone: zoneName,
    readAt: moment,
    from: moment,
    to: moment,
    rowCount: count,
    hours,
    gaps: array(object({ from: moment, to: moment })),
    gapCount: count,
    lowest: price,
    mean: price,
    highest: price,
    week: object({ priceHours: perSlot, hours: hoursPerSlot }),
  }),
  check(({ from, to }) => from < to),
);

const isInOrder = ({ starts, ends }: PriceRows): boolean =>
  starts.every(
    (start, at) => start < Number(ends[at]) && (at === 0 || start >= Number(ends[at - 1])),
  );

const priceRows = pipe(
  object({ starts: figures, ends: figures, prices: figures }),
  check(
    ({ starts, ends, prices }) => ends.length === starts.length && prices.length === starts.length,
  ),
  check(isInOrder),
);

/** A series from anything; with a part missing its prices would be others, so it is whole or refused. */
export const repairSeries = (input: unknown): Repaired<PriceSeries> =>
  wholeOrNone(priceSeries, input);

/** A series' rows from anything; refused unless whole and in order. */
export const repairRows = (input: unknown): Repaired<PriceRows> => wholeOrNone(priceRows, input);
