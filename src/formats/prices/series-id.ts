import type { PriceRows } from '../../model/price-series';

/**
 * Names a series by its prices and currency: the first 16 hex digits of the SHA-256 of its rows as
 * little-endian doubles (starts, ends, prices) and the currency code.
 * @throws TypeError where the page came over plain HTTP, as browsers keep hashing from it
 */
export const seriesId = async (
  { starts, ends, prices }: PriceRows,
  currency: string,
): Promise<string> => {
  const code = new TextEncoder().encode(currency);
  const size = 8 * starts.length;
  const bytes = new Uint8Array(3 * size + code.length);
  const view = new DataView(bytes.buffer);
  [starts, ends, prices].forEach((column, part) => {
    for (const [at, value] of column.entries()) {
      view.setFloat64(part * size + 8 * at, value, true);
    }
  });
  bytes.set(code, 3 * size);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
