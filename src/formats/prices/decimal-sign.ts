import { foundAt, type Place, PriceFileError } from './price-file-fault';

export type DecimalSign = '.' | ',';

// Ungrouped, or grouped by threes throughout.
const numbers: { readonly [Sign in DecimalSign]: RegExp } = {
  '.': /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?:e[-+]?\d{1,3})?$/i,
  ',': /^[-+]?(?:\d+|\d{1,3}(?:\.\d{3})+)?(?:,\d*)?(?:e[-+]?\d{1,3})?$/i,
};

const bare = (text: string): string => text.replace(/[\s'’]/g, '').replace(/^[−–]/, '-');

/** True for what a file writes where it has no figure. */
export const isMissing = (text: string): boolean =>
  /^\s*(?:[-–—]|n\/?[ea]|nan|null|none)?\s*$/i.test(text);

/**
 * Reads a figure with this decimal sign; blanks, apostrophes and the other sign may group thousands.
 * @returns undefined where the text is no such figure
 */
export const readFigure = (text: string, sign: DecimalSign): number | undefined => {
  const written = bare(text);
  if (!/\d/.test(written) || !numbers[sign].test(written)) return undefined;
  const value = Number(
    sign === ',' ? written.replaceAll('.', '').replace(',', '.') : written.replaceAll(',', ''),
  );
  return Number.isFinite(value) ? value + 0 : undefined;
};

/** The decimal sign that a figure shows beyond doubt; `1.234` may be either. */
const shownBy = (text: string): DecimalSign | undefined => {
  const point = text.lastIndexOf('.');
  const comma = text.lastIndexOf(',');
  if (point < 0 && comma < 0) return undefined;
  if (point >= 0 && comma >= 0) return point > comma ? '.' : ',';
  const sign = point >= 0 ? '.' : ',';
  const other = sign === '.' ? ',' : '.';
  if (text.indexOf(sign) !== text.lastIndexOf(sign)) return other;
  return /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/.test(bare(text)) ? undefined : sign;
};

/**
 * The decimal sign of a column by the evidence of all its figures.
 * @param placeOf where the text of that index stands
 * @returns undefined where nothing tells
 * @throws PriceFileError `two-decimal-signs` where the figures disagree
 */
export const decimalSignOf = (
  texts: readonly string[],
  placeOf: (index: number) => Place,
): DecimalSign | undefined => {
  let first: { sign: DecimalSign; at: number } | undefined;
  for (const [at, text] of texts.entries()) {
    const sign = shownBy(text);
    if (sign === undefined || sign === first?.sign) continue;
    if (first === undefined) {
      if (readFigure(text, sign) !== undefined) first = { sign, at };
      continue;
    }
    if (readFigure(text, sign) === undefined) continue;
    throw new PriceFileError({
      code: 'two-decimal-signs',
      first: foundAt(placeOf(first.at), texts[first.at] ?? ''),
      second: foundAt(placeOf(at), text),
    });
  }
  return first?.sign;
};
