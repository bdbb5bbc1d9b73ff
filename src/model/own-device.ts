import type { HostCategory } from './category';
import type { ModeState, StatePower } from './power';

/** Figures somebody measured or typed; a state that is absent is unknown. */
export type MeasuredPower = { readonly [State in ModeState]?: StatePower };

/** A device of the user's own. */
export interface OwnDevice {
  /** Begins with `own-`, so that it can never be taken for a catalogue device. */
  readonly id: string;
  readonly name: string;
  readonly category: HostCategory;
  readonly power: MeasuredPower;
  /** How it was measured, in the user's words: meter, circumstances. May be empty. */
  readonly note: string;
}

/** The user's own figures for a catalogue device; the cited ones stay beside them. */
export interface Measurement {
  readonly deviceId: string;
  readonly power: MeasuredPower;
  readonly note: string;
}

export const ownIdPrefix = 'own-';

/** The longest id, in characters; a random UUID behind the prefix has 40. */
const longestOwnId = 60;

/** True for the id of a device of the user's own: the prefix, then lower-case words joined by `-`. */
export const isOwnId = (id: string): boolean =>
  id.length <= longestOwnId && /^own(?:-[a-z0-9]+)+$/.test(id);
