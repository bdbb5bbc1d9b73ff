import type { Range } from '../model/range';
import type { Watts } from '../model/units';
import { catalogue } from './catalogue';

/** A smart plug's own draw, as published. */
export interface SmartPlug {
  readonly id: string;
  readonly names: { readonly en: string; readonly de: string };
  /** With its relay off, as it is for most of a year between prints. */
  readonly relayOff: Range<Watts>;
}

/** The catalogue's smart plugs: accessories whose states are those of a relay, with both published. */
export const smartPlugs: readonly SmartPlug[] = catalogue.flatMap(
  ({ id, names, power, remarks }) =>
    remarks.includes('relay') && power.idle ? [{ id, names, relayOff: power.idle }] : [],
);
