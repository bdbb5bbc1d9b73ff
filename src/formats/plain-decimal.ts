/**
 * The shortest decimal that reads back to the same double, never in exponent notation, with a point.
 * @throws RangeError for NaN and the infinities, which have no decimal
 */
export const plainDecimal = (value: number): string => {
  if (!Number.isFinite(value)) throw new RangeError(`${value} has no decimal.`);
  const [mantissa = '', exponent] = String(value).split('e');
  if (exponent === undefined) return mantissa;
  const sign = value < 0 ? '-' : '';
  const digits = mantissa.replace(/[-.]/g, '');
  const power = Number(exponent);
  return power < 0
    ? `${sign}0.${digits.padStart(digits.length - power - 1, '0')}`
    : sign + digits.padEnd(power + 1, '0');
};

/** Longer than any double that `plainDecimal` writes. */
const longestDecimal = 400;

const groupedThousands = /^-?[1-9]\d{0,2},\d{3}$/;

/**
 * Reads a plain decimal: digits with at most one decimal sign, point or comma. A comma that may just
 * as well group thousands (`1,234`) is not read, nor are exponents, hexadecimals and blanks.
 * @returns undefined where the text is no such decimal; Infinity where it is beyond a double
 */
export const readPlainDecimal = (text: string): number | undefined => {
  if (text.length > longestDecimal || !/^-?\d+(?:[.,]\d+)?$/.test(text)) return undefined;
  if (groupedThousands.test(text)) return undefined;
  const value = Number(text.replace(',', '.'));
  return value === 0 ? 0 : value;
};
