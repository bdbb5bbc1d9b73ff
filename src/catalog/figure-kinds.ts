/**
 * What a country's price contains.
 *
 * - `average-all-in`: taxes, levies and the fixed charges spread over the use are inside, so one more
 *   kWh usually costs less.
 * - `unit-rate`: the price of one more kWh; the standing charge is apart.
 * - `average-revenue`: what suppliers took per kWh, fixed charges inside; a sales tax probably not.
 */
export const priceBases = ['average-all-in', 'unit-rate', 'average-revenue'] as const;
export type PriceBasis = (typeof priceBases)[number];

/** How sure it is that the price is what an average household pays. */
export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

/**
 * What a carbon intensity covers. `lifecycle-production`: building and fuelling the plants included,
 * for what is generated in the country, imports left out.
 */
export const carbonScopes = ['lifecycle-production'] as const;
export type CarbonScope = (typeof carbonScopes)[number];
