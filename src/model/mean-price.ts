import type { YearlyUse } from './comparison';
import type { TariffYear } from './tariff';
import { type PricePerKwh, pricePerKwh } from './units';
import { hoursPerYear } from './year';

/** What a use says of its typical year. */
interface TypicalUse {
  readonly energy: Pick<YearlyUse['energy'], 'typical'>;
  readonly cost: Pick<YearlyUse['cost'], 'typical'>;
}

/**
 * The mean price that a year's kWh were paid with: (cost − base fee) / energy, both typical.
 * @returns undefined where nothing was drawn
 */
export const meanPaid = (
  { energy, cost }: TypicalUse,
  { fixedCost }: Pick<TariffYear, 'fixedCost'>,
): PricePerKwh | undefined =>
  energy.typical === 0 ? undefined : pricePerKwh((cost.typical - fixedCost) / energy.typical);

/** The mean price of the year's 8,760 hours. */
export const plainMeanOf = (year: TariffYear): PricePerKwh =>
  pricePerKwh(year.allYearWeight / hoursPerYear);

/** The mean price of the hours in which prints run; undefined where nothing is printed. */
export const meanWhilePrinting = (year: TariffYear): PricePerKwh | undefined => {
  const { hours: inStates, weights } = year.modes['per-print'];
  return inStates.printing === 0 ? undefined : pricePerKwh(weights.printing / inStates.printing);
};
