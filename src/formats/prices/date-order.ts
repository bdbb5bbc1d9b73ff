import { foundAt, type Place, PriceFileError } from './price-file-fault';
import { type DateOrder, readStamp } from './stamp';

const parts = /^\s*(\d{1,2})[-/](\d{1,2})[-/]\d{2,4}/;

const spanOf = (texts: readonly string[], order: DateOrder): number => {
  let from = Infinity;
  let to = -Infinity;
  for (const text of texts) {
    const ms = readStamp(text, order)?.ms;
    if (ms === undefined) continue;
    from = Math.min(from, ms);
    to = Math.max(to, ms);
  }
  return to - from;
};

/**
 * Whether dates with slashes or dashes begin with the day or the month: a figure above 12 tells;
 * where none does, the order in which the dates lie closer together.
 * @throws PriceFileError `two-date-formats` where some can only begin with the day, others not
 */
export const dateOrderOf = (
  texts: readonly string[],
  placeOf: (index: number) => Place,
): DateOrder => {
  const evidence: { [Order in DateOrder]?: number } = {};
  for (const [at, text] of texts.entries()) {
    const match = parts.exec(text);
    if (!match) continue;
    if (Number(match[1]) > 12) evidence['day-first'] ??= at;
    if (Number(match[2]) > 12) evidence['month-first'] ??= at;
  }
  const { 'day-first': dayFirst, 'month-first': monthFirst } = evidence;
  if (dayFirst !== undefined && monthFirst !== undefined) {
    const [one, other] = [dayFirst, monthFirst].sort((a, b) => a - b);
    throw new PriceFileError({
      code: 'two-date-formats',
      first: foundAt(placeOf(one ?? 0), texts[one ?? 0] ?? ''),
      second: foundAt(placeOf(other ?? 0), texts[other ?? 0] ?? ''),
    });
  }
  if (monthFirst !== undefined) return 'month-first';
  if (dayFirst !== undefined) return 'day-first';
  if (!texts.some((text) => parts.test(text))) return 'day-first';
  return spanOf(texts, 'month-first') < spanOf(texts, 'day-first') ? 'month-first' : 'day-first';
};
