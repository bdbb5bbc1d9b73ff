import { check, object, optional, picklist, pipe, string } from 'valibot';
import { hostCategories } from '../model/category';
import { limits, longestText } from '../model/limits';
import {
  type MeasuredPower,
  type Measurement,
  type OwnDevice,
  ownIdPrefix,
} from '../model/own-device';
import { measuringSides, modeStates, type StatePower } from '../model/power';
import { isOrdered } from '../model/range';
import { watts } from '../model/units';
import { deviceIdText, quantity } from './fields';
import { type Repaired, type Salvage, salvage } from './salvage';

const ownDeviceId = pipe(
  deviceIdText,
  check((id) => id.startsWith(ownIdPrefix)),
);
const power = quantity(limits.power, watts);
const statePower = pipe(
  object({ low: power, typical: power, high: power, side: picklist(measuringSides) }),
  check((range) => isOrdered(range)),
);

const text = (from: Salvage, key: string, fallback: string): string => {
  const whole = from.field(key, string(), fallback);
  if (whole.length > longestText) from.note(key);
  return whole.slice(0, longestText);
};

const measuredPower = (from: Salvage): MeasuredPower => {
  const states = from.inside('power');
  const known: [string, StatePower][] = [];
  for (const state of modeStates) {
    const figure = states.field(state, optional(statePower), undefined);
    if (figure) known.push([state, figure]);
  }
  return Object.fromEntries(known);
};

/**
 * A device of the user's own from anything. Without a sound id it cannot be addressed, without a
 * category its unknown states would be estimated from an invented one: such a record is refused.
 */
export const repairOwnDevice = (input: unknown): Repaired<OwnDevice> => {
  const dropped: string[] = [];
  const from = salvage(input, dropped);
  const id = from.field('id', optional(ownDeviceId), undefined);
  const category = from.field('category', optional(picklist(hostCategories)), undefined);
  if (id === undefined || category === undefined) return { value: undefined, dropped };
  const name = text(from, 'name', id);
  return {
    value: { id, name, category, power: measuredPower(from), note: text(from, 'note', '') },
    dropped,
  };
};

/** The user's figures for a catalogue device from anything; refused without a sound device id. */
export const repairMeasurement = (input: unknown): Repaired<Measurement> => {
  const dropped: string[] = [];
  const from = salvage(input, dropped);
  const deviceId = from.field('deviceId', optional(deviceIdText), undefined);
  if (deviceId === undefined) return { value: undefined, dropped };
  return {
    value: { deviceId, power: measuredPower(from), note: text(from, 'note', '') },
    dropped,
  };
};
