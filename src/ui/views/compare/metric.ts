import { signal } from '@preact/signals';
import { format, t } from '../../../i18n/translator';
import type { YearlyUse } from '../../../model/comparison';
import { mapRange, type Range } from '../../../model/range';
import { carbonOf } from '../../../model/units';
import type { Intensity } from '../../../state/country';

/** What a comparison can show of a year: money, kWh, or kg CO2e. */
export const metrics = ['cost', 'energy', 'co2'] as const;
export type Metric = (typeof metrics)[number];

/** What the chart shows, for this visit. */
export const metric = signal<Metric>('cost');

/** A year's use by a metric; `undefined` for its carbon where no intensity is known. */
export const amountsOf = (
  use: YearlyUse,
  by: Metric,
  intensity: Intensity | undefined,
): Range<number> | undefined => {
  if (by !== 'co2') return use[by];
  return intensity && mapRange(use.energy, (energy) => carbonOf(energy, intensity.value));
};

/** How a metric's amounts are written; emissions as kg, which what stands around calls CO2e. */
export const amountText = (by: Metric, currency: string): ((value: number) => string) => {
  const { money, kilowattHours, kilograms } = format.value;
  if (by === 'cost') return (value) => money(value, currency);
  return by === 'energy' ? kilowattHours : kilograms;
};

/** An amount within a sentence, where nothing around it says what a kg is of. */
export const amountInProse = (by: Metric, currency: string): ((value: number) => string) => {
  const text = amountText(by, currency);
  return by === 'co2' ? (value) => t('carbon.amount', { amount: text(value) }) : text;
};
