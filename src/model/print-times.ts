import { type Weekday, weekdays } from './calendar';

/** On which days and at what time of day prints run. */
export interface PrintTimes {
  /** At least one, ascending. */
  readonly days: readonly Weekday[];
  /**
   * The usual start of a print, in quarter hours of the day (0 to 95); absent where prints run at
   * any time of `usualDay`, evenly spread.
   */
  readonly start?: number;
}

/** Prints without a usual start are spread evenly over 8 to 22 h, in quarter hours of the day. */
export const usualDay = { from: 32, to: 88 } as const;

/** Every day, spread over the usual day. */
export const anyTime: PrintTimes = { days: weekdays };
