import { computed, type ReadonlySignal } from '@preact/signals';
import { findCountry } from '../catalog/countries';
import { guessCountry } from '../catalog/guess-country';
import type { CountryFigures } from '../model/country';
import type { Scenario } from '../model/scenario';
import type { GramsPerKwh } from '../model/units';
import { changeScenario } from './change-scenario';
import { scenario } from './scenario';
import { isShared } from './shared';

const guess = (): string | undefined =>
  guessCountry(navigator.languages, Intl.DateTimeFormat().resolvedOptions().timeZone);

/**
 * The country of the comparison: the chosen one, else the browser's; `undefined` where unknown. A
 * link without a country has none, so that it shows everybody the same.
 */
export const country: ReadonlySignal<CountryFigures | undefined> = computed(() => {
  const code = scenario.value.country ?? (isShared.value ? undefined : guess());
  return code === undefined ? undefined : findCountry(code);
});

const priceOf = ({ code, currency, price }: CountryFigures) =>
  ({ country: code, currency, price, priceOrigin: 'country' }) as const;

/** A comparison with the browser's country put in, as far as nobody has typed a price. */
export const inOwnCountry = (assumed: Scenario): Scenario => {
  const code = assumed.country ?? guess();
  const figures = code === undefined ? undefined : findCountry(code);
  return figures && assumed.priceOrigin !== 'own' ? { ...assumed, ...priceOf(figures) } : assumed;
};

/** Chooses the country: its currency counts, and its price where the user has typed none. */
export const chooseCountry = (code: string): void => {
  const figures = findCountry(code);
  if (!figures) return;
  changeScenario(
    scenario.peek().priceOrigin === 'own'
      ? { country: code, currency: figures.currency }
      : priceOf(figures),
  );
};

/** Goes back from the user's own price to the country's. */
export const takeCountryPrice = (): void => {
  const figures = country.peek();
  if (figures) changeScenario(priceOf(figures));
};

/** How much carbon a kWh stands for, and who says so. */
export interface Intensity {
  readonly value: GramsPerKwh;
  readonly origin: 'own' | 'country';
}

/** The carbon intensity in force; `undefined` where none is known. */
export const intensity: ReadonlySignal<Intensity | undefined> = computed(() => {
  const { ownIntensity } = scenario.value;
  if (ownIntensity !== undefined) return { value: ownIntensity, origin: 'own' };
  const value = country.value?.intensity;
  return value === undefined ? undefined : { value, origin: 'country' };
});

/** Counts with an intensity of the user's own, or with the country's again. */
export const changeIntensity = (ownIntensity: GramsPerKwh | undefined): void =>
  changeScenario({ ownIntensity });
