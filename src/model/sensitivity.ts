import { breakEven, type Side } from './break-even';
import { compareModes, type Switching } from './comparison';
import { plainMeanOf } from './mean-price';
import { mostOpen, partDrawn } from './open-state';
import { modeOf, type Pair, type PairContext, type PairMember, sides } from './pair';
import type { ModeState } from './power';
import { pricedAt } from './priced-at';
import { exactly } from './range';
import type { TariffYear } from './tariff';
import type { Owned } from './total-cost';
import type { Watts } from './units';

/** How far the time of the break-even moves with one factor alone. */
export interface Swing {
  readonly factor: 'price' | 'hours' | 'watts-a' | 'watts-b';
  /** The state whose watts are meant; absent for price and hours. */
  readonly state?: ModeState;
  /** The factor's value at its ends: mean price per kWh, hours printing a week, or watts. */
  readonly low: number;
  readonly high: number;
  /** Years until the dearer of the two has made up for its price; Infinity is never. */
  readonly atLow: number;
  readonly atHigh: number;
}

/** The price's ends are a quarter less and a quarter more. */
const priceEnds = { less: 0.75, more: 1.25 };

/** The member with exactly so many watts in one state. */
const drawing = (
  member: PairMember,
  state: ModeState,
  drawn: Watts,
  switching: Switching,
): PairMember => {
  const part = partDrawn(state, switching);
  const only = exactly(drawn);
  const changed = part === 'unswitched' ? { unswitched: only } : { [part]: { watts: only } };
  return { ...member, power: { ...member.power, ...changed } };
};

/** Typical years until the dearer of the two has made up for its price. */
const timeUnder = (
  { a, b }: Pair,
  { switching, growth }: PairContext,
  year: TariffYear,
): number => {
  const owned = (member: PairMember): Owned => {
    const { alwaysOn, perPrint } = compareModes(member.power, switching, year);
    const { cost } = modeOf(member) === 'always-on' ? alwaysOn : perPrint;
    return { price: member.price, yearly: cost };
  };
  const result = breakEven(owned(a), owned(b), growth);
  return result.kind === 'catching' ? result.typical : Number.POSITIVE_INFINITY;
};

const priceSwing = (pair: Pair, context: PairContext): Swing => {
  const { now } = context.years;
  const mean = plainMeanOf(now);
  const { less, more } = priceEnds;
  return {
    factor: 'price',
    low: mean * less,
    high: mean * more,
    atLow: timeUnder(pair, context, pricedAt(now, less)),
    atHigh: timeUnder(pair, context, pricedAt(now, more)),
  };
};

const hoursSwing = (pair: Pair, context: PairContext): Swing => ({
  factor: 'hours',
  ...context.hours,
  atLow: timeUnder(pair, context, context.years.fewer),
  atHigh: timeUnder(pair, context, context.years.more),
});

const wattsSwing = (member: Side, pair: Pair, context: PairContext): readonly Swing[] => {
  const open = mostOpen([member], pair, context);
  if (!open) return [];
  const { state, watts: drawn } = open;
  const timeAt = (power: Watts): number => {
    const changed = drawing(pair[member], state, power, context.switching);
    return timeUnder({ ...pair, [member]: changed }, context, context.years.now);
  };
  const { low, high } = drawn;
  const factor = `watts-${member}` as const;
  return [{ factor, state, low, high, atLow: timeAt(low), atHigh: timeAt(high) }];
};

/**
 * How far each factor alone moves the time of the break-even, the widest within the horizon first: the
 * price by a quarter, the hours as the context has them, of each machine the watts of its most open
 * state. Watts without a spread are left out, and everything where both cost the same to buy.
 */
export const sensitivityOf = (
  a: PairMember,
  b: PairMember,
  context: PairContext,
): readonly Swing[] => {
  if (a.price === b.price) return [];
  const pair: Pair = { a, b };
  const until = (time: number): number => Math.min(time, context.horizon);
  const width = ({ atLow, atHigh }: Swing): number => Math.abs(until(atLow) - until(atHigh));
  return [
    priceSwing(pair, context),
    hoursSwing(pair, context),
    ...sides.flatMap((side) => wattsSwing(side, pair, context)),
  ].sort((one, other) => width(other) - width(one));
};
