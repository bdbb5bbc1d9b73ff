import { findFirstDevice } from '../catalog/first-devices';
import { decodeLink, type RefusedParameter, type SharedComparison } from '../formats/share-link';
import { isHostCategory } from '../model/category';
import type { Scenario } from '../model/scenario';

const isComparable = (id: string): boolean => {
  const device = findFirstDevice(id);
  return device !== undefined && isHostCategory(device.category);
};

const namesCountry = (query: string): boolean => new URLSearchParams(query).has('country');

/**
 * Reads a link against what this app knows.
 * @param defaults stand for what the link does not say
 * @throws TypeError where the countries that it needs cannot be fetched
 */
export const readLink = async (
  query: string,
  defaults: Scenario,
): Promise<{ shared: SharedComparison; refused: readonly RefusedParameter[] }> => {
  const countries = namesCountry(query) ? await import('../catalog/countries') : undefined;
  return decodeLink(query, {
    defaults,
    isKnownDevice: isComparable,
    ...(countries && { findCountry: countries.findCountry }),
  });
};
