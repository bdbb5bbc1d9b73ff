import type { YearlyUse } from './comparison';
import type { TariffYear } from './tariff';
import { type PricePerKwh, pricePerKwh } from './units';

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
