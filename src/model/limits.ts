/** The least and the most a typed, linked or stored quantity may be, both included. */
export interface Limits {
  readonly least: number;
  readonly most: number;
}

/**
 * Wide enough for every currency, habit and machine; a value outside is a slip of the hand.
 * Units: price per kWh in whole currency units (100,000 covers currencies of small unit such as the
 * rupiah), g CO2e per kWh, percent, watts, hours, minutes, prints a week, whole currency units for a
 * purchase, years. A markup or a levy may be
 * negative, as some suppliers give a rebate per kWh.
 */
export const limits = {
  price: { least: 0, most: 100_000 },
  markup: { least: -10_000, most: 100_000 },
  levies: { least: -10_000, most: 100_000 },
  vat: { least: 0, most: 100 },
  monthlyFee: { least: 0, most: 100_000 },
  intensity: { least: 0, most: 5000 },
  printsPerWeek: { least: 0, most: 1000 },
  hoursPerPrint: { least: 0, most: 168 },
  overheadPerPrint: { least: 0, most: 1440 },
  plug: { least: 0, most: 100 },
  supplyLoss: { least: 0, most: 10 },
  power: { least: 0, most: 5000 },
  purchase: { least: 0, most: 100_000_000 },
  years: { least: 1, most: 30 },
  priceRise: { least: -20, most: 50 },
  discountRate: { least: 0, most: 50 },
  otherJobs: { least: 1, most: 99 },
} as const satisfies Record<string, Limits>;

/** True for a finite number within the limits. */
export const within = (value: number, { least, most }: Limits): boolean =>
  Number.isFinite(value) && value >= least && value <= most;

/** The most devices a comparison may hold: a link or a record with more is cut there. */
export const mostDevices = 50;
/** The longest name or note, in UTF-16 code units. */
export const longestText = 120;
