import { hostCategories } from '../model/category';
import { limits } from '../model/limits';
import { isOwnId, type MeasuredPower, type Measurement, type OwnDevice } from '../model/own-device';
import { type ModeState, measuringSides, modeStates, type StatePower } from '../model/power';
import { hasSpread, isOrdered } from '../model/range';
import { watts } from '../model/units';
import { Refusal } from './link-refusal';
import { joinFields, readName, readText, splitFields, writeText } from './link-text';
import { readQuantity, readWord } from './link-value';
import { plainDecimal } from './plain-decimal';

const betweenFigures = ':';
const usualSide = 'wall';

const writeState = (power: StatePower | undefined): string => {
  if (!power) return '';
  const figures = hasSpread(power) ? [power.low, power.typical, power.high] : [power.typical];
  const side = power.side === usualSide ? [] : [power.side];
  return [...figures.map(plainDecimal), ...side].join(betweenFigures);
};

const readState = (field: string): StatePower => {
  const parts = field.split(betweenFigures);
  const side = measuringSides.find((candidate) => candidate === parts.at(-1));
  const figures = (side ? parts.slice(0, -1) : parts).map((part) =>
    readQuantity(part, limits.power, watts),
  );
  const [low, typical = low, high = low] = figures;
  const complete = figures.length === 1 || figures.length === 3;
  if (!complete || low === undefined || typical === undefined || high === undefined) {
    throw new Refusal('malformed');
  }
  const range = { low, typical, high };
  if (!isOrdered(range)) throw new Refusal('out-of-order');
  return { ...range, side: side ?? usualSide };
};

const writePower = (power: MeasuredPower): string[] =>
  modeStates.map((state) => writeState(power[state]));

// Readings of different sides cannot be set against each other before the supply's loss is known.
const inOrder = (states: readonly StatePower[]): boolean =>
  states.every((more, at) =>
    states.slice(0, at).every((less) => less.side !== more.side || less.typical <= more.typical),
  );

const readPower = (fields: readonly string[]): MeasuredPower => {
  const known: [ModeState, StatePower][] = modeStates.flatMap((state, at) => {
    const field = fields[at];
    return field ? [[state, readState(field)]] : [];
  });
  if (!inOrder(known.map(([, power]) => power))) throw new Refusal('out-of-order');
  return Object.fromEntries(known);
};

/** `id~name~category~off~idle~printing~note`, not yet escaped for the address. */
export const writeOwnDevice = (device: OwnDevice): string =>
  joinFields([
    device.id,
    writeText(device.name),
    device.category,
    ...writePower(device.power),
    writeText(device.note),
  ]);

/**
 * Reads what `writeOwnDevice` wrote.
 * @throws Refusal where a field breaks a limit of docs/link.md
 */
export const readOwnDevice = (text: string): OwnDevice => {
  const [id = '', name = '', category = '', off = '', idle = '', printing = '', note = ''] =
    splitFields(text, 7);
  if (!isOwnId(id)) throw new Refusal('malformed');
  return {
    id,
    name: readName(name),
    category: readWord(category, hostCategories),
    power: readPower([off, idle, printing]),
    note: readText(note),
  };
};

/** `id~off~idle~printing~note`, not yet escaped for the address. */
export const writeMeasurement = (measurement: Measurement): string =>
  joinFields([measurement.deviceId, ...writePower(measurement.power), writeText(measurement.note)]);

/**
 * Reads what `writeMeasurement` wrote.
 * @throws Refusal where a field breaks a limit of docs/link.md, or the device is no known catalogue device
 */
export const readMeasurement = (
  text: string,
  isKnownDevice: (id: string) => boolean,
): Measurement => {
  const [deviceId = '', off = '', idle = '', printing = '', note = ''] = splitFields(text, 5);
  if (isOwnId(deviceId) || !isKnownDevice(deviceId)) throw new Refusal('unknown-device');
  return { deviceId, power: readPower([off, idle, printing]), note: readText(note) };
};
