import { type Limits, within } from '../model/limits';
import { Refusal } from './link-refusal';
import { readPlainDecimal } from './plain-decimal';

/**
 * A parameter's value escaped for the address, `,`, `:` and `/` left readable; the marks that Markdown
 * and messengers take for their own are escaped too. A lone surrogate becomes U+FFFD.
 */
export const writeValue = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'))
    .replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%2F', '/');

/**
 * Reads one number of a link.
 * @throws Refusal `not-a-number` or `out-of-range`
 */
export const readQuantity = <T extends number>(
  text: string,
  limits: Limits,
  unit: (value: number) => T,
): T => {
  const value = readPlainDecimal(text);
  if (value === undefined) throw new Refusal('not-a-number', limits);
  if (!within(value, limits)) throw new Refusal('out-of-range', limits);
  return unit(value);
};

/**
 * Reads one whole number of a link.
 * @throws Refusal `not-a-number`, `out-of-range`, or `malformed` where it has a fraction
 */
export const readWhole = (text: string, limits: Limits): number => {
  const value = readQuantity(text, limits, Number);
  if (!Number.isInteger(value)) throw new Refusal('malformed');
  return value;
};

/**
 * Reads one of a few words.
 * @throws Refusal `unknown-value`
 */
export const readWord = <T extends string>(text: string, words: readonly T[]): T => {
  const word = words.find((candidate) => candidate === text);
  if (word === undefined) throw new Refusal('unknown-value');
  return word;
};

/**
 * Reads an ISO 4217 code in upper or lower case.
 * @throws Refusal `unknown-value` where the platform knows no such currency
 */
export const readCurrency = (text: string): string => {
  const code = text.toUpperCase();
  if (!/^[a-z]{3}$/i.test(text) || !Intl.supportedValuesOf('currency').includes(code)) {
    throw new Refusal('unknown-value');
  }
  return code;
};
