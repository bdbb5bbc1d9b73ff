import { quartersPerWeek } from './calendar';
import type { WeekProfile } from './week-profile';

/** How much of what was to run by the end of a week still waits for its turn then, in slots. */
const leftOver = (wanted: Float64Array, room: number): number =>
  wanted.reduce((waiting, share) => Math.max(0, waiting + share - room), 0);

/**
 * Lets prints that meet wait for the ones before. A slot holds 1; what exceeds it goes on to the next
 * one, first come first served, and from Sunday midnight to Monday. Printing and overhead that were
 * wanted in the same slot are served in proportion, so each keeps its sum over the week.
 * @param wanted shares of 672 slots, which may exceed 1; at most 672 in all
 */
export const waitInLine = (wanted: WeekProfile): WeekProfile => {
  const arriving = wanted.printing.map((share, slot) => share + (wanted.overhead[slot] ?? 0));
  const total = arriving.reduce((sum, share) => sum + share, 0);
  // A full week's last rounded digit must not wait for ever.
  const room = Math.max(1, total / quartersPerWeek);
  if (arriving.every((share) => share <= room)) return wanted;

  const at = (slot: number): number => (slot + quartersPerWeek) % quartersPerWeek;
  const cameIn = (slot: number): number => arriving[at(slot)] ?? 0;

  // What waits as Monday begins came last in the week before, whose slots count down from -1.
  let head = 0;
  let unserved = cameIn(head);
  for (let waiting = leftOver(arriving, room); waiting > 0 && head > -quartersPerWeek; ) {
    head -= 1;
    unserved = Math.min(cameIn(head), waiting);
    waiting -= unserved;
  }

  const printing = new Float64Array(quartersPerWeek);
  const overhead = new Float64Array(quartersPerWeek);
  for (let slot = 0; slot < quartersPerWeek; slot += 1) {
    let free = room;
    while (free > 0 && head <= slot) {
      const served = Math.min(free, unserved);
      const part = served > 0 ? served / cameIn(head) : 0;
      printing[slot] = (printing[slot] ?? 0) + part * (wanted.printing[at(head)] ?? 0);
      overhead[slot] = (overhead[slot] ?? 0) + part * (wanted.overhead[at(head)] ?? 0);
      free -= served;
      unserved -= served;
      if (unserved === 0) {
        head += 1;
        unserved = cameIn(head);
      }
    }
  }
  return { printing, overhead };
};
