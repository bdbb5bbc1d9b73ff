import { loadCitations } from '../catalog/citations';
import type { ComparisonTable } from '../formats/comparison-csv';
import { encodeLink } from '../formats/share-link';
import { locale } from '../i18n/translator';
import { isHostCategory } from '../model/category';
import { writeAddress } from './address';
import { compared, tariffInForce, year } from './comparison';
import { scenario } from './scenario';
import { shared } from './shared';
import { measurements, ownDevices } from './user-state';

/**
 * The comparison as it is exported, with each device's sources.
 * @param ownFigures stands in the sources of a device with figures of the user's own
 * @throws TypeError where the citations or the countries cannot be loaded
 */
export const comparisonTable = async (ownFigures: string): Promise<ComparisonTable> => {
  const [citations, { intensity }] = await Promise.all([
    loadCitations(locale.value.language),
    import('./country'),
  ]);
  const devices = compared.value.flatMap(({ device, power, year }) => {
    const { id, name, category, own, measurement } = device;
    if (!isHostCategory(category)) return [];
    const cited = citations.get(id)?.sources.map(({ url, where }) => url ?? where ?? '') ?? [];
    const sources = own || measurement ? [ownFigures, ...cited] : cited;
    return [{ id, name, category, power, year, sources: [...new Set(sources)] }];
  });
  return {
    scenario: scenario.value,
    tariff: tariffInForce.value,
    tariffYear: year.value,
    ...(intensity.value && { intensity: intensity.value.value }),
    devices,
  };
};

/** The address that opens the comparison on screen elsewhere. */
export const shareAddress = (): string => {
  const query = encodeLink(
    shared.peek() ?? {
      scenario: scenario.peek(),
      ownDevices: ownDevices.peek(),
      measurements: measurements.peek(),
    },
  );
  return new URL(writeAddress('compare', '', query), location.href).href;
};
