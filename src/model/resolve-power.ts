import type { CategoryEstimate, Estimate } from './estimate';
import { type ModeState, modeStates, type PowerProfile, type StatePower } from './power';
import { mapRange, type Range, zipRanges } from './range';
import { atTheWall, needsSupplyLoss, type SupplyLoss } from './supply-loss';
import { type Watts, watts } from './units';

/** One state's power at the wall, and how it came about. */
export interface ResolvedState {
  readonly watts: Range<Watts>;
  /** Present where no figure is known and the category's estimate fills in. */
  readonly estimate?: Estimate;
  /** Present where the supply's loss was added to a DC reading: the reading itself. */
  readonly dcReading?: Range<Watts>;
}

/**
 * The power in every state the operating modes need, at the wall: of a host, or of a setup, whose
 * states are its host's with the add-ons in them.
 */
export interface ResolvedPower extends Readonly<Record<ModeState, ResolvedState>> {
  /** What of `off` goes on however the host is switched off: add-ons of a setup. Absent is nothing. */
  readonly unswitched?: Range<Watts>;
  /** True where the host runs anyway, so that no plug switches it. */
  readonly runsAnyway?: boolean;
}

const known = (state: ModeState, power: StatePower, loss: SupplyLoss): ResolvedState =>
  needsSupplyLoss(power)
    ? { watts: atTheWall(state, power, loss), dcReading: mapRange(power, (reading) => reading) }
    : { watts: atTheWall(state, power, loss) };

const atMost = (range: Range<Watts>, limit: Range<Watts>): Range<Watts> =>
  zipRanges(range, limit, (value, most) => watts(Math.min(value, most)));

const atLeast = (range: Range<Watts>, limit: Range<Watts>): Range<Watts> =>
  zipRanges(range, limit, (value, least) => watts(Math.max(value, least)));

/**
 * Fills what a profile leaves unknown from its category's estimate. An estimated off never exceeds
 * idle; an estimated idle never exceeds a known printing power (or, without one, the device's highest
 * published reading) nor falls below a known off; an estimated printing power never exceeds the
 * highest published reading unless idle does.
 */
export const resolvePower = (
  profile: PowerProfile,
  category: CategoryEstimate,
  loss: SupplyLoss,
): ResolvedPower => {
  const off = profile.off && known('off', profile.off, loss);
  const printing = profile.printing && known('printing', profile.printing, loss);
  const peak = profile.peak && atTheWall('printing', profile.peak, loss);
  const idle = profile.idle
    ? known('idle', profile.idle, loss)
    : estimatedIdle(category.idle, off?.watts, printing?.watts ?? peak);
  return {
    off: off ?? { watts: atMost(category.off.range, idle.watts), estimate: category.off },
    idle,
    printing: printing ?? estimatedPrinting(category.printingExtra, idle.watts, peak),
  };
};

const estimatedIdle = (
  estimate: Estimate,
  off: Range<Watts> | undefined,
  most: Range<Watts> | undefined,
): ResolvedState => {
  const belowMost = most ? atMost(estimate.range, most) : estimate.range;
  return { watts: off ? atLeast(belowMost, off) : belowMost, estimate };
};

const estimatedPrinting = (
  extra: Estimate,
  idle: Range<Watts>,
  peak: Range<Watts> | undefined,
): ResolvedState => {
  const sum = zipRanges(idle, extra.range, (base, more) => watts(base + more));
  const belowPeak = peak ? atMost(sum, peak) : sum;
  return { watts: atLeast(belowPeak, idle), estimate: extra };
};

/** The states that an estimate fills, in the order off, idle, printing. */
export const estimatedStates = (power: ResolvedPower): ModeState[] =>
  modeStates.filter((state) => power[state].estimate);
