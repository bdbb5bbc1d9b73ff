import type { ModeState, StatePower } from './power';
import { mapRange, type Range, zipRanges } from './range';
import { type Watts, watts } from './units';

/**
 * What a small USB supply loses between the socket and a reading on its DC side: while the computer
 * runs (idle and printing), and with the computer shut down but the supply plugged in (off).
 */
export type SupplyLoss = { readonly [State in ModeState]: Range<Watts> };

/** True for a state read on the DC side only, which therefore leaves out the supply's loss. */
export const needsSupplyLoss = (power: StatePower): boolean => power.side === 'dc';

/** The state's power at the wall: a DC reading plus the supply's loss, any other as it stands. */
export const atTheWall = (state: ModeState, power: StatePower, loss: SupplyLoss): Range<Watts> =>
  needsSupplyLoss(power)
    ? zipRanges(power, loss[state], (reading, lost) => watts(reading + lost))
    : mapRange(power, (reading) => reading);
