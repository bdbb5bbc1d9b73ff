const twoDigits = (value: number): string => String(value).padStart(2, '0');

/**
 * A time of day, such as 18:30, on the 24 hour clock that tariffs are written in.
 * @param quarters quarter hours since midnight, 0 to 96
 */
export const clockText = (quarters: number): string =>
  `${twoDigits(Math.floor(quarters / 4))}:${twoDigits((quarters % 4) * 15)}`;
