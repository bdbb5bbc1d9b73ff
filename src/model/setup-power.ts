import type { Estimate } from './estimate';
import type { ModeState, PowerProfile } from './power';
import { exactly, inOrder, mapRange, type Range, zipRanges } from './range';
import type { ResolvedPower, ResolvedState } from './resolve-power';
import type { AddOn, AddOnWatts, Presence, Readings, RunsAnyway } from './setup';
import { atTheWall, type SupplyLoss } from './supply-loss';
import { type Watts, watts } from './units';

/** The watts of one part of a setup in each state of the host, at the wall. */
export type StateRanges = { readonly [State in ModeState]: Range<Watts> };

const nothing = exactly(watts(0));

const plus = (a: Range<Watts>, b: Range<Watts>): Range<Watts> =>
  zipRanges(a, b, (one, other) => watts(one + other));

/** What an add-on draws by itself, before it is known when it is on. */
export interface AddOnPower {
  /** The published figures. */
  readonly profile: PowerProfile;
  /** True for a relay or smart plug: its idle is the relay off, its printing the relay on. */
  readonly isRelay: boolean;
}

const own = ({ idle, printing }: AddOnWatts): { idle: Range<Watts>; printing: Range<Watts> } => ({
  idle: exactly(idle),
  printing: exactly(printing),
});

const published = ({ idle, printing }: PowerProfile, presence: Presence, loss: SupplyLoss) => {
  // What is switched with the host is fed by it; what is on all year has a supply of its own.
  const atWall = (state: 'idle' | 'printing') => {
    const power = state === 'idle' ? (idle ?? printing) : (printing ?? idle);
    if (!power) return undefined;
    return presence === 'all-year' ? atTheWall(state, power, loss) : mapRange(power, (w) => w);
  };
  const [waiting, working] = [atWall('idle'), atWall('printing')];
  return waiting && working && { idle: waiting, printing: working };
};

/**
 * An add-on in the states of its host, by when it is on (docs/method.md, "Setups"). A state that is
 * not published takes the figure of the other. Readings on the DC side get the loss of a supply of
 * their own only where the add-on is on all year.
 * @returns undefined where nothing is known of it, which is not zero
 */
export const addOnPower = (
  addOn: AddOn,
  cited: AddOnPower | undefined,
  loss: SupplyLoss,
  runsAnyway: boolean,
): StateRanges | undefined => {
  const figures = addOn.watts
    ? own(addOn.watts)
    : cited && published(cited.profile, addOn.presence, loss);
  if (!figures) return undefined;
  const { idle, printing } = figures;
  const waiting = cited?.isRelay ? printing : idle;
  switch (addOn.presence) {
    case 'all-year':
      return { off: runsAnyway ? waiting : idle, idle: waiting, printing };
    case 'with-host':
      return { off: runsAnyway ? waiting : nothing, idle: waiting, printing };
    case 'while-printing':
      return { off: nothing, idle: nothing, printing };
  }
};

/**
 * The least change that plugs show, in W: many report whole watts (Tasmota pull request 759, see
 * src/catalog/plug-limits.json).
 */
export const plugStep = watts(1);

/** What is charged of a host that runs anyway. */
export interface ChargedHost {
  readonly watts: StateRanges;
  /**
   * Present where printing adds less than a plug shows, or else waiting does: the difference that was
   * read or published. Up to a plug's step is charged for it.
   */
  readonly tooSmall?: Range<Watts>;
  /** Behind what is charged, where the host's figures are estimates; none behind a reading. */
  readonly estimates: { readonly [State in ModeState]?: Estimate | undefined };
}

interface Increment {
  readonly watts: Range<Watts>;
  readonly tooSmall?: Range<Watts>;
}

const increment = (more: Range<Watts>, less: Range<Watts>): Increment => {
  const added = inOrder(zipRanges(more, less, (a, b) => watts(Math.max(0, a - b))));
  if (added.typical >= plugStep) return { watts: added };
  // What no plug shows may be nothing, and may be as much as a plug's step.
  const high = watts(Math.max(added.high, plugStep));
  return { watts: { low: watts(0), typical: added.typical, high }, tooSmall: added };
};

interface Increments {
  readonly waiting: Increment;
  readonly printing: Increment;
}

const readIncrements = ({ before, waiting, printing }: Readings): Increments => ({
  waiting:
    waiting === undefined ? { watts: nothing } : increment(exactly(waiting), exactly(before)),
  printing: increment(exactly(printing), exactly(before)),
});

const publishedIncrements = ({ idle, printing }: ResolvedPower): Increments => ({
  waiting: { watts: nothing },
  printing: increment(printing.watts, idle.watts),
});

const chargedIncrement = (host: ResolvedPower, readings: Readings | undefined): ChargedHost => {
  const { waiting, printing } = readings ? readIncrements(readings) : publishedIncrements(host);
  const tooSmall = printing.tooSmall ?? waiting.tooSmall;
  return {
    watts: { off: waiting.watts, idle: waiting.watts, printing: printing.watts },
    ...(tooSmall && { tooSmall }),
    estimates: readings ? {} : { printing: host.printing.estimate ?? host.idle.estimate },
  };
};

/**
 * What of a host is charged that runs anyway, in both operating modes: P · (W_printing − W_idle), the
 * same end of both ranges (docs/method.md, "Setups"); or its share of everything.
 */
export const chargedHost = (host: ResolvedPower, runsAnyway: RunsAnyway): ChargedHost => {
  if (runsAnyway.charged === 'increment') return chargedIncrement(host, runsAnyway.readings);
  const jobs = 1 + runsAnyway.otherJobs;
  const share = (range: Range<Watts>) => mapRange(range, (all) => watts(all / jobs));
  const [idle, { estimate }] = [share(host.idle.watts), host.idle];
  return {
    watts: { off: idle, idle, printing: share(host.printing.watts) },
    estimates: { off: estimate, idle: estimate, printing: host.printing.estimate },
  };
};

/**
 * A host with its add-ons as one power, to be compared like any other. What goes on while the host is
 * off is in `off` and in `unswitched`.
 */
export const setupPower = (
  host: ResolvedPower,
  charged: ChargedHost | undefined,
  addOns: readonly StateRanges[],
): ResolvedPower => {
  const added = (state: ModeState, start: Range<Watts>): Range<Watts> =>
    addOns.reduce((all, one) => plus(all, one[state]), start);
  const inState = (state: ModeState): ResolvedState => {
    const estimate = charged ? charged.estimates[state] : host[state].estimate;
    return {
      watts: added(state, charged?.watts[state] ?? host[state].watts),
      ...(estimate && { estimate }),
    };
  };
  const off = inState('off');
  return {
    off,
    idle: inState('idle'),
    printing: inState('printing'),
    unswitched: charged ? off.watts : added('off', nothing),
    ...(charged && { runsAnyway: true }),
  };
};
