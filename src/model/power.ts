import type { Range } from './range';
import type { Watts } from './units';

/**
 * The power states a profile can hold, with the standard term each stands for:
 * off = Off Mode, sleep = Sleep Mode, idle = Long Idle, printing = Active (Work) Mode
 * (ENERGY STAR Computers, IEC 62623), peak = the highest published reading under full load.
 */
export const powerStates = ['off', 'sleep', 'idle', 'printing', 'peak'] as const;
export type PowerState = (typeof powerStates)[number];

/** The states that the two operating modes are made of. */
export const modeStates = ['off', 'idle', 'printing'] as const;
export type ModeState = (typeof modeStates)[number];

/** Where a reading was taken: a dc reading leaves out the loss of the power supply. */
export const measuringSides = ['wall', 'dc', 'mixed', 'unknown'] as const;
export type MeasuringSide = (typeof measuringSides)[number];

/** One state's power as published or measured, at the side where it was measured. */
export interface StatePower extends Range<Watts> {
  readonly side: MeasuringSide;
}

/** A profile's known states; a state that is absent is unknown, which is not zero. */
export type PowerProfile = { readonly [State in PowerState]?: StatePower };

/** How good a catalogue profile's figures are. */
export const bases = ['measured', 'spec', 'estimate', 'none'] as const;
export type Basis = (typeof bases)[number];
