import type { PrintHabit } from './habit';
import { hoursInStates, type OperatingMode, type StateHours } from './operating-mode';
import { type ModeState, modeStates } from './power';
import { type Money, money, type PricePerKwh, type Watts } from './units';
import { hoursPerYear } from './year';

/**
 * S(state) = Σ_t price(t) · hours of that state in t, in money · h / kWh: what one kilowatt in that
 * state costs a year. It depends on the tariff and the habit only, so it is computed once and each
 * device then costs a handful of multiplications.
 */
export type StateWeights = { readonly [State in ModeState]: number };

/** The hours and the tariff weights of one operating mode. */
export interface ModeYear {
  readonly hours: StateHours;
  readonly weights: StateWeights;
}

/** A whole year under one tariff and habit: what every device is computed against. */
export interface TariffYear {
  readonly modes: { readonly [Mode in OperatingMode]: ModeYear };
  /** What one kilowatt drawn all 8,760 hours costs, for the plug's own draw. */
  readonly allYearWeight: number;
  /** Base fee of a year, due in both modes; 0 where it is not counted. */
  readonly fixedCost: Money;
}

const flatMode = (price: PricePerKwh, stateHours: StateHours): ModeYear => ({
  hours: stateHours,
  weights: {
    off: price * stateHours.off,
    idle: price * stateHours.idle,
    printing: price * stateHours.printing,
  },
});

/**
 * The year under one price for every hour.
 * @param monthlyFee base fee, counted twelve times
 * @throws RangeError where the habit does not fit in a week
 */
export const flatYear = (
  price: PricePerKwh,
  habit: PrintHabit,
  monthlyFee: Money = money(0),
): TariffYear => ({
  modes: {
    'always-on': flatMode(price, hoursInStates('always-on', habit)),
    'per-print': flatMode(price, hoursInStates('per-print', habit)),
  },
  allYearWeight: price * hoursPerYear,
  fixedCost: money(12 * monthlyFee),
});

/** Σ_state W(state) · S(state) / 1000. */
export const weightedCost = (
  power: { readonly [State in ModeState]: Watts },
  weights: StateWeights,
): Money => money(modeStates.reduce((sum, state) => sum + power[state] * weights[state], 0) / 1000);
