import type { MeasuredPower } from '../../../model/own-device';
import {
  type ModeState,
  modeStates,
  type PowerProfile,
  type StatePower,
} from '../../../model/power';
import { exactly } from '../../../model/range';
import { watts } from '../../../model/units';

/** Where a user can say that they measured; a device with figures of several sides can keep them. */
export const typedSides = ['wall', 'dc', 'as-before'] as const;
export type TypedSide = (typeof typedSides)[number];

/** Watts as a form holds them: one number to a state, an absent one is unknown. */
export interface PowerDraft {
  readonly figures: { readonly [State in ModeState]?: number };
  readonly side: TypedSide;
  readonly note: string;
}

const sideOf = (known: readonly StatePower[]): TypedSide => {
  const common = typedSides.find((typed) => known.every(({ side }) => side === typed));
  return common ?? 'as-before';
};

/** The figures of a profile as a form shows them. */
export const draftOf = (power: PowerProfile, note: string): PowerDraft => {
  const known = modeStates.flatMap((state) => power[state] ?? []);
  return {
    figures: Object.fromEntries(
      modeStates.flatMap((state) => (power[state] ? [[state, power[state].typical]] : [])),
    ),
    side: sideOf(known),
    note,
  };
};

/** A draft with one figure typed or emptied. */
export const withFigure = (
  figures: PowerDraft['figures'],
  state: ModeState,
  value: number | undefined,
): PowerDraft['figures'] => {
  const { [state]: _, ...others } = figures;
  return value === undefined ? others : { ...others, [state]: value };
};

/** What a draft says, where a figure left as it was keeps its range. */
export const powerFrom = ({ figures, side }: PowerDraft, before: PowerProfile): MeasuredPower => {
  const stateFrom = (value: number, old: StatePower | undefined): StatePower => {
    const measuredAt = side === 'as-before' ? (old?.side ?? 'unknown') : side;
    const range = old?.typical === value ? old : exactly(watts(value));
    return { ...range, side: measuredAt };
  };
  return Object.fromEntries(
    modeStates.flatMap((state) => {
      const value = figures[state];
      return value === undefined ? [] : [[state, stateFrom(value, before[state])]];
    }),
  );
};

/** A figure that contradicts another: off draws no more than idle, idle no more than printing. */
export interface Conflict {
  readonly state: ModeState;
  readonly other: ModeState;
  readonly otherWatts: number;
  readonly isBelow: boolean;
}

/** The first contradiction among the figures, told of the one typed last. */
export const conflictIn = (
  figures: PowerDraft['figures'],
  last: ModeState | undefined,
): Conflict | undefined => {
  for (const [at, more] of modeStates.entries()) {
    for (const less of modeStates.slice(0, at).toReversed()) {
      const [lower, higher] = [figures[less], figures[more]];
      if (lower === undefined || higher === undefined || lower <= higher) continue;
      return last === less
        ? { state: less, other: more, otherWatts: higher, isBelow: false }
        : { state: more, other: less, otherWatts: lower, isBelow: true };
    }
  }
  return undefined;
};
