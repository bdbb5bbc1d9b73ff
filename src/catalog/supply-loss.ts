import type { Range } from '../model/range';
import type { SupplyLoss } from '../model/supply-loss';
import { type Watts, watts } from '../model/units';
import { findFirstDevice } from './first-devices';
import { supplyLossSources } from './supply-loss-sources';

const citedRange = (id: string, state: 'idle' | 'printing'): Range<Watts> => {
  const power = findFirstDevice(id)?.power[state];
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
