import type { XmlElement } from '@rgrove/parse-xml';
import { readFigure } from './decimal-sign';
import { excerpt, PriceFileError } from './price-file-fault';
import { type PriceUnit, toPerKwh } from './price-unit';
import { readStamp } from './stamp';
import { childrenOf, textAt } from './xml-document';

/** One price of a period, in ms since 1970 UTC and currency per kWh. */
export interface PeriodPrice {
  readonly start: number;
  readonly end: number;
  readonly price: number;
}

const minuteMs = 60_000;
/** More than forty years of quarter hours: no period is as long. */
const mostPositions = 1_500_000;

const unexpected = (key: string, text: string): PriceFileError =>
  new PriceFileError({ code: 'value-unexpected', key, text: excerpt(text) });

const instantAt = (period: XmlElement, name: 'start' | 'end'): number => {
  const text = textAt(period, 'timeInterval', name) ?? '';
  const stamp = readStamp(text);
  if (stamp?.isWall === false) return stamp.ms;
  throw unexpected(`Period.timeInterval.${name}`, text);
};

/** The length of a position in ms, from an ISO 8601 duration such as `PT15M`. */
export const resolutionOf = (period: XmlElement): number => {
  const text = textAt(period, 'resolution') ?? '';
  const [, days = 0, hours = 0, minutes = 0] =
    /^P(?:(\d{1,3})D)?(?:T(?:(\d{1,3})H)?(?:(\d{1,4})M)?)?$/.exec(text) ?? [];
  const length = Number(days) * 1440 + Number(hours) * 60 + Number(minutes);
  if (length > 0) return length * minuteMs;
  throw unexpected('Period.resolution', text);
};

/**
 * The prices of a period. A curve of type A03 leaves out what repeats the position before; any
 * other has a gap there.
 * @throws PriceFileError `value-unexpected`
 */
export const periodPrices = (
  period: XmlElement,
  curveType: string,
  { scale }: PriceUnit,
): readonly PeriodPrice[] => {
  const from = instantAt(period, 'start');
  const to = instantAt(period, 'end');
  const step = resolutionOf(period);
  const count = (to - from) / step;
  if (!Number.isInteger(count) || count < 1 || count > mostPositions) {
    throw unexpected('Period', `${new Date(from).toISOString()}/${new Date(to).toISOString()}`);
  }
  const written = new Map<number, number>();
  for (const point of childrenOf(period, 'Point')) {
    const position = Number(textAt(point, 'position'));
    if (!Number.isInteger(position) || position < 1 || position > count) {
      throw unexpected('Point.position', textAt(point, 'position') ?? '');
    }
    const amount = textAt(point, 'price.amount') ?? '';
    const figure = readFigure(amount, '.');
    if (figure === undefined) throw unexpected('Point.price.amount', amount);
    written.set(position, toPerKwh(figure, scale));
  }
  const prices: PeriodPrice[] = [];
  let last: number | undefined;
  for (let position = 1; position <= count; position += 1) {
    const known = written.get(position) ?? (curveType === 'A03' ? last : undefined);
    last = known;
    const start = from + (position - 1) * step;
    prices.push({ start, end: start + step, price: known ?? Number.NaN });
  }
  return prices;
};
