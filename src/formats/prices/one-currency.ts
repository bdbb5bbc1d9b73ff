import { PriceFileError } from './price-file-fault';

/**
 * The currency of all prices of a file.
 * @returns undefined where none is named
 * @throws PriceFileError `two-currencies`
 */
export const oneCurrency = (currencies: Iterable<string>): string | undefined => {
  const [first, second] = new Set(currencies);
  if (first !== undefined && second !== undefined) {
    throw new PriceFileError({ code: 'two-currencies', currencies: [first, second] });
  }
  return first;
};
