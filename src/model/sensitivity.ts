import { breakEven, type Side } from './break-even';
import { compareModes, type Switching } from './comparison';
import type { OperatingMode } from './operating-mode';
import { type ModeState, modeStates } from './power';
import { pricedAt } from './priced-at';
import { exactly, type Range } from './range';
import type { ResolvedPower } from './resolve-power';
import { plainMeanOf, type TariffYear } from './tariff';
import type { Growth, Owned } from './total-cost';
import type { Money, Watts } from './units';

/** One of the two machines that are held against each other. */
export interface PairMember {
  readonly power: ResolvedPower;
  readonly mode: OperatingMode;
  /** The whole purchase. */
  readonly price: Money;
}

/** What the comparison of a pair depends on besides the two machines. */
export interface PairContext {
  readonly switching: Switching;
  readonly growth: Growth;
  /** The year as it is, and with fewer and with more hours printing. */
  readonly years: {
    readonly now: TariffYear;
    readonly fewer: TariffYear;
    readonly more: TariffYear;
  };
  /** Hours printing a week with fewer and with more. */
  readonly hours: { readonly low: number; readonly high: number };
  /** Years after which nobody asks any more. */
  readonly horizon: number;
}

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

/** The state of one machine whose readings leave most open. */
export interface OpenState {
  readonly member: Side;
  readonly state: ModeState;
  readonly watts: Range<Watts>;
}

type Pair = Readonly<Record<Side, PairMember>>;

const sides: readonly Side[] = ['a', 'b'];

/** The price's ends are a quarter less and a quarter more. */
const priceEnds = { less: 0.75, more: 1.25 };

// A host that runs anyway costs the same in both modes, and is never off.
const modeOf = ({ power, mode }: PairMember): OperatingMode =>
  power.runsAnyway ? 'always-on' : mode;

/** Which part of a power is drawn in a state, with what switching leaves of "off". */
const partDrawn = (state: ModeState, { method }: Switching): ModeState | 'unswitched' =>
  state === 'off' && method !== 'soft-off' ? 'unswitched' : state;

const drawnIn = (
  { power }: PairMember,
  state: ModeState,
  switching: Switching,
): Range<Watts> | undefined => {
  const part = partDrawn(state, switching);
  return part === 'unswitched' ? power.unswitched : power[part].watts;
};

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

const mostOpen = (
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
