import { quartersPerDay, quartersPerWeek } from './calendar';
import type { Zone } from './time-zone';

/** A quarter hour in ms. */
export const quarterMs = 900_000;
const hourMs = 3_600_000;
// 1 January 1970 was a Thursday, the week's fourth day.
const daysBeforeEpoch = 3;

/** The slot of the week, 0 to 671, that holds a wall clock time given as if it were ms since 1970 UTC. */
const slotOf = (wall: number): number => {
  const quarters = Math.floor(wall / quarterMs) + daysBeforeEpoch * quartersPerDay;
  return ((quarters % quartersPerWeek) + quartersPerWeek) % quartersPerWeek;
};

/**
 * Splits [from, to), in ms since 1970 UTC, exactly at the quarter hours of a zone's wall clock and
 * at its changes.
 * @param visit gets the slot of the week, the part's duration in hours, and when it begins
 */
export const eachLocalQuarter = (
  zone: Zone,
  from: number,
  to: number,
  visit: (slot: number, duration: number, utc: number) => void,
): void => {
  let utc = from;
  while (utc < to) {
    const piece = zone.pieceAt(utc);
    const wall = utc + piece.offset;
    const quarterEnd = (Math.floor(wall / quarterMs) + 1) * quarterMs - piece.offset;
    const next = Math.min(to, piece.to, quarterEnd);
    visit(slotOf(wall), (next - utc) / hourMs, utc);
    utc = next;
  }
};
