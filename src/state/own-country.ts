import { ownScenario, untouchedScenario } from './user-state';

const hasRegion = (tag: string): boolean => /-[A-Z]{2}\b/.test(tag);

/**
 * Puts the browser's country in where nobody has chosen one: before the answer on a first visit, as it
 * decides price and currency. Never rejects; without the figures the usual assumptions stand.
 */
export const startInOwnCountry = async (): Promise<void> => {
  const { priceOrigin } = ownScenario.peek();
  if (priceOrigin !== 'assumed' || !navigator.languages.some(hasRegion)) return;
  const figures = await import('./country').catch(() => undefined);
  if (!figures) return;
  untouchedScenario.value = figures.inOwnCountry(untouchedScenario.peek());
  ownScenario.value = figures.inOwnCountry(ownScenario.peek());
};

/** Takes over the figures that a newer release has for the country, where its price is in force. */
export const refreshCountry = async (): Promise<void> => {
  if (ownScenario.peek().priceOrigin !== 'country') return;
  const { inOwnCountry } = await import('./country');
  const fresh = inOwnCountry(ownScenario.peek());
  if (fresh.price !== ownScenario.peek().price) ownScenario.value = fresh;
};
