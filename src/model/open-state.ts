import type { Side } from './break-even';
import type { Switching } from './comparison';
import { modeOf, type Pair, type PairContext, type PairMember, sides } from './pair';
import { type ModeState, modeStates } from './power';
import type { Range } from './range';
import type { Watts } from './units';

/** The state of one machine whose readings leave most open. */
export interface OpenState {
  readonly member: Side;
  readonly state: ModeState;
  readonly watts: Range<Watts>;
}

/** Which part of a power is drawn in a state, with what switching leaves of "off". */
export const partDrawn = (state: ModeState, { method }: Switching): ModeState | 'unswitched' =>
  state === 'off' && method !== 'soft-off' ? 'unswitched' : state;

const drawnIn = (
  { power }: PairMember,
  state: ModeState,
  switching: Switching,
): Range<Watts> | undefined => {
  const part = partDrawn(state, switching);
  return part === 'unswitched' ? power.unswitched : power[part].watts;
};

/** The states that have a spread, and what part of a year's cost it leaves open. */
const openStates = (member: Side, pair: Pair, { switching, years }: PairContext) => {
  const { weights } = years.now.modes[modeOf(pair[member])];
  return modeStates.flatMap((state) => {
    const drawn = drawnIn(pair[member], state, switching);
    if (!drawn) return [];
    const cost = Math.abs(weights[state]) * (drawn.high - drawn.low);
    return cost > 0 ? [{ cost, found: { member, state, watts: drawn } }] : [];
  });
};

/** Of some machines the state that leaves most open; undefined where nothing has a spread. */
export const mostOpen = (
  members: readonly Side[],
  pair: Pair,
  context: PairContext,
): OpenState | undefined =>
  members
    .flatMap((member) => openStates(member, pair, context))
    .sort((one, other) => other.cost - one.cost)[0]?.found;

/**
 * What to measure first to find out which of two is cheaper: the machine and the state whose range
 * makes most of the width of their yearly difference. Undefined where nothing has a spread.
 */
export const firstToMeasure = (
  a: PairMember,
  b: PairMember,
  context: PairContext,
): OpenState | undefined => mostOpen(sides, { a, b }, context);
