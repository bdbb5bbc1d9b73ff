import { loadCitations } from '../catalog/citations';
import type { ComparedDevice, ComparisonTable } from '../formats/comparison-columns';
import { locale } from '../i18n/translator';
import { isHostCategory } from '../model/category';
import type { RunsAnyway } from '../model/setup';
import { address, writeAddress } from './address';
import { compared, tariffInForce, year } from './comparison';
import type { Device } from './devices';
import { scenario } from './scenario';
import type { ReadSetup, SetupPart } from './setups';
import { writeLink } from './write-link';

const setupColumns = ({ name, setup }: Device, { parts }: ReadSetup) => ({
  name,
  addOns: parts.filter(({ addOn }) => addOn).map((part) => part.name),
  runsAnyway: setup?.runsAnyway,
});

// The user's readings of a part stand in for what is published of it.
const isRead = ({ addOn }: SetupPart, runsAnyway: RunsAnyway | undefined): boolean =>
  addOn
    ? addOn.watts !== undefined
    : runsAnyway?.charged === 'increment' && runsAnyway.readings !== undefined;

/**
 * The comparison as it is exported, with each device's sources.
 * @param ownFigures stands in the sources of a device with figures of the user's own
 * @throws TypeError where the citations or the countries cannot be loaded
 */
export const comparisonTable = async (ownFigures: string): Promise<ComparisonTable> => {
  const [citations, { intensity }, { priceOf, purchaseOf }] = await Promise.all([
    loadCitations(locale.value.language),
    import('./country'),
    import('./ownership'),
  ]);
  const sourcesOf = ({ id, own, measurement }: Device): string[] => {
    const cited = citations.get(id)?.sources.map(({ url, where }) => url ?? where ?? '') ?? [];
    return own || measurement ? [ownFigures, ...cited] : cited;
  };
  const devices = compared.value.flatMap(({ device, power, year, setup }): ComparedDevice[] => {
    const { id, name, category } = device;
    if (!isHostCategory(category)) return [];
    const price = priceOf(purchaseOf(device));
    const sources = setup
      ? setup.parts.flatMap((part) => {
          if (isRead(part, device.setup?.runsAnyway)) return [ownFigures];
          return part.device ? sourcesOf(part.device) : [];
        })
      : sourcesOf(device);
    return [
      {
        ...{ id, name, category, power, year, sources: [...new Set(sources)] },
        ...(setup && { setup: setupColumns(device, setup) }),
        ...(price !== undefined && { purchasePrice: price }),
      },
    ];
  });
  return {
    scenario: scenario.value,
    tariff: tariffInForce.value,
    tariffYear: year.value,
    ...(intensity.value && { intensity: intensity.value.value }),
    devices,
  };
};

/** The address that opens the comparison on screen elsewhere, over the years where that is looked at. */
export const shareAddress = (): string => {
  const screen = address.peek().screen === 'break-even' ? 'break-even' : 'compare';
  return new URL(writeAddress(screen, '', writeLink()), location.href).href;
};
