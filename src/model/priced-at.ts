import type { ModeYear, TariffYear } from './tariff';

const scaledMode = ({ hours, weights }: ModeYear, factor: number): ModeYear => ({
  hours,
  weights: {
    off: weights.off * factor,
    idle: weights.idle * factor,
    printing: weights.printing * factor,
  },
});

/** The year with every price times a factor; the base fee stays. */
export const pricedAt = (year: TariffYear, factor: number): TariffYear => ({
  ...year,
  modes: {
    'always-on': scaledMode(year.modes['always-on'], factor),
    'per-print': scaledMode(year.modes['per-print'], factor),
  },
  allYearWeight: year.allYearWeight * factor,
});
