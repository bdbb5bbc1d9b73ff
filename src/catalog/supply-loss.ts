import type { Range } from '../model/range';
import type { SupplyLoss } from '../model/supply-loss';
import { type Watts, watts } from '../model/units';
import { findDevice } from './catalogue';

/** The catalogue entries whose readings stand behind the loss of a small USB supply. */
export const supplyLossSources = {
  running: 'usb-psu-conversion-loss',
  withoutLoad: 'usb-charger-no-load',
} as const;

const citedRange = (id: string, state: 'idle' | 'printing'): Range<Watts> => {
  const power = findDevice(id)?.power[state];
  if (!power) throw new RangeError(`The catalogue has no ${state} figure for ${id}.`);
  return { low: watts(power.low), typical: watts(power.typical), high: watts(power.high) };
};

/**
 * What a small USB supply loses, from the catalogue: its loss under the load of an idle and of a busy
 * board, and its own draw with nothing running behind it.
 * @throws RangeError where the catalogue lacks these entries, which a test rules out
 */
export const citedSupplyLoss = (): SupplyLoss => ({
  idle: citedRange(supplyLossSources.running, 'idle'),
  printing: citedRange(supplyLossSources.running, 'printing'),
  off: citedRange(supplyLossSources.withoutLoad, 'idle'),
});
