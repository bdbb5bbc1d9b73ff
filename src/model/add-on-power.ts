import type { PowerProfile } from './power';
import { exactly, mapRange, type Range } from './range';
import type { AddOn, AddOnWatts, Presence } from './setup';
import { nothing, type StateRanges } from './setup-power';
import { atTheWall, type SupplyLoss } from './supply-loss';
import type { Watts } from './units';

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
