import { findFirstDevice } from '../catalog/first-devices';
import { decodeLink, type RefusedParameter, type SharedComparison } from '../formats/share-link';
import { isHostCategory } from '../model/category';
import type { Scenario } from '../model/scenario';

const isComparable = (id: string): boolean => {
  const device = findFirstDevice(id);
  return device !== undefined && isHostCategory(device.category);
};

/** The part of the app that a link needs only where it has the parameter. */
const where = async <T>(
  parameters: URLSearchParams,
  name: string,
  fetch: () => Promise<T>,
): Promise<T | undefined> => (parameters.has(name) ? fetch() : undefined);

/**
 * Reads a link against what this app knows.
 * @param defaults stand for what the link does not say
 * @throws TypeError where the countries or the catalogue that it needs cannot be fetched
 */
export const readLink = async (
  query: string,
  defaults: Scenario,
): Promise<{ shared: SharedComparison; refused: readonly RefusedParameter[] }> => {
  const parameters = new URLSearchParams(query);
  const [countries, catalogue] = await Promise.all([
    where(parameters, 'country', () => import('../catalog/countries')),
    where(parameters, 'addon', () => import('../catalog/catalogue')),
  ]);
  return decodeLink(query, {
    defaults,
    isKnownDevice: isComparable,
    categoryOf: (id) => findFirstDevice(id)?.category,
    ...(countries && { findCountry: countries.findCountry }),
    ...(catalogue && { findAddOn: (id) => catalogue.findDevice(id)?.power }),
  });
};
