import type { Estimate } from './estimate';
import type { ModeState } from './power';
import { exactly, inOrder, mapRange, type Range, zipRanges } from './range';
import type { ResolvedPower, ResolvedState } from './resolve-power';
import type { Readings, RunsAnyway } from './setup';
import { type Watts, watts } from './units';

/** The watts of one part of a setup in each state of the host, at the wall. */
export type StateRanges = { readonly [State in ModeState]: Range<Watts> };

/** In any range of watts, none. */
export const nothing = exactly(watts(0));

const plus = (a: Range<Watts>, b: Range<Watts>): Range<Watts> =>
  zipRanges(a, b, (one, other) => watts(one + other));

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
