import { quartersPerWeek } from './calendar';

/**
 * Adds a share to the slots of the week from `start` for `length`, both in quarter hours; a slot that
 * is covered in part gets that part. What goes past Sunday midnight goes on with Monday.
 * @param start may be negative or a fraction
 */
export const addSpan = (week: Float64Array, start: number, length: number, share: number): void => {
  const end = start + length;
  for (let at = Math.floor(start); at < end; at += 1) {
    const covered = Math.min(at + 1, end) - Math.max(at, start);
    const slot = ((at % quartersPerWeek) + quartersPerWeek) % quartersPerWeek;
    week[slot] = (week[slot] ?? 0) + covered * share;
  }
};
