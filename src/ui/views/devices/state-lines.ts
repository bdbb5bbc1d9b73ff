import { t } from '../../../i18n/translator';
import { type ModeState, modeStates, type PowerState, powerStates } from '../../../model/power';
import type { Range } from '../../../model/range';
import { powerOf } from '../../../state/comparison';
import type { Device } from '../../../state/devices';
import { originOf } from '../../parts/state-origin';

/** One state of a device as its sheet shows it. */
export interface StateLine {
  readonly state: PowerState;
  /** Absent where the state is unknown. */
  readonly watts?: Range<number>;
  readonly isEstimate: boolean;
  /** How the figure came about. */
  readonly origin?: string;
  /** The cited figure, where one of the user's own stands in its place. */
  readonly cited?: Range<number>;
  /** Present where somebody may have read it off a plug: not an estimate, nor off a USB meter. */
  readonly plugReading?: number;
}

const isModeState = (state: PowerState): state is ModeState =>
  (modeStates as readonly PowerState[]).includes(state);

/** What the catalogue alone says of a state: its figure, for a host else the estimate. */
export const citedWatts = (
  device: Device,
  state: ModeState,
): { readonly watts: Range<number>; readonly isEstimate: boolean } | undefined => {
  const power = device.cited?.power ?? {};
  const resolved = powerOf({ ...device, power })?.[state];
  if (resolved) return { watts: resolved.watts, isEstimate: resolved.estimate !== undefined };
  return power[state] && { watts: power[state], isEstimate: false };
};

const replacedBy = (device: Device, state: ModeState): Range<number> | undefined => {
  const cited = device.measurement?.power[state] && citedWatts(device, state);
  return cited && !cited.isEstimate ? cited.watts : undefined;
};

const published = (device: Device, state: PowerState): StateLine => {
  const power = device.power[state];
  if (!power) return { state, isEstimate: false };
  const isOwn = isModeState(state) && (device.own ?? device.measurement)?.power[state];
  const origin = `${t(isOwn ? 'power.own' : 'power.cited')}, ${t(`side.${power.side}`)}`;
  return { state, watts: power, isEstimate: false, origin };
};

const shownLine = (device: Device, state: PowerState): StateLine => {
  if (!isModeState(state)) return published(device, state);
  const cited = replacedBy(device, state);
  const resolved = powerOf(device)?.[state];
  const line: StateLine = resolved
    ? {
        state,
        watts: resolved.watts,
        isEstimate: resolved.estimate !== undefined,
        origin: originOf(device, state, resolved),
      }
    : published(device, state);
  return cited ? { ...line, cited } : line;
};

const lineOf = (device: Device, state: PowerState): StateLine => {
  const line = shownLine(device, state);
  const isRead = line.watts && !line.isEstimate && device.power[state]?.side !== 'dc';
  return isRead ? { ...line, plugReading: line.watts.typical } : line;
};

/** Off, idle and printing of a device, and sleep and peak where they are known. */
export const stateLines = (device: Device): readonly StateLine[] =>
  powerStates
    .filter((state) => isModeState(state) || device.power[state])
    .map((state) => lineOf(device, state));
