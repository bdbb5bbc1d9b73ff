import { appDe } from './de/app';
import { carbonDe } from './de/carbon';
import { compareDe } from './de/compare';
import { csvDe } from './de/csv';
import { devicesDe } from './de/devices';
import { keptDe } from './de/kept';
import { priceDe } from './de/price';
import { priceFilesDe } from './de/price-files';
import { sourcesDe } from './de/sources';
import { startsDe } from './de/starts';
import { tariffDe } from './de/tariff';
import type { MoreMessages } from './more-en';

export const moreDe: MoreMessages = {
  ...compareDe,
  ...devicesDe,
  ...sourcesDe,
  ...appDe,
  ...csvDe,
  ...priceDe,
  ...carbonDe,
  ...tariffDe,
  ...priceFilesDe,
  ...startsDe,
  ...keptDe,
};
