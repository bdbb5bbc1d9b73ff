import { type ModeState, modeStates } from '../../../model/power';
import type { ResolvedPower } from '../../../model/resolve-power';
import type { Watts } from '../../../model/units';
import type { ComparedDevice } from '../../../state/comparison';
import type { Device } from '../../../state/devices';
import type { ReadSetup, SetupPart } from '../../../state/setups';

/** Watts that somebody may have read off a plug; none or one. */
type PlugReading = readonly Watts[];

/** A host's figure, unless a USB meter took it behind the supply, or it is an estimate. */
export const hostReading = (
  { power: published }: Device,
  power: ResolvedPower,
  state: ModeState,
): PlugReading =>
  power[state].estimate || published[state]?.side === 'dc' ? [] : [power[state].watts.typical];

/** A part's figure; none for a host that is charged for less than it draws. */
export const partReading = (part: SetupPart, state: ModeState, setup: ReadSetup): PlugReading => {
  const { addOn, device, watts } = part;
  if (!addOn) {
    return setup.power.runsAnyway ? [] : hostReading(setup.host, setup.hostPower, state);
  }
  const side = (device?.power[state] ?? device?.power.idle ?? device?.power.printing)?.side;
  return addOn.watts || side !== 'dc' ? [watts[state].typical] : [];
};

/** Every figure behind a working that may have been read off a plug. */
export const plugReadings = ({ device, power, setup }: ComparedDevice): PlugReading =>
  modeStates.flatMap((state) =>
    setup
      ? setup.parts.flatMap((part) => partReading(part, state, setup))
      : hostReading(device, power, state),
  );
