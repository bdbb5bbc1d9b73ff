import { appDe } from './de/app';
import { backupDe } from './de/backup';
import { breakEvenDe } from './de/break-even';
import { carbonDe } from './de/carbon';
import { compareDe } from './de/compare';
import { csvDe } from './de/csv';
import { devicesDe } from './de/devices';
import { keptDe } from './de/kept';
import { ownershipChartDe } from './de/ownership-chart';
import { priceDe } from './de/price';
import { priceFilesDe } from './de/price-files';
import { setupPartsDe } from './de/setup-parts';
import { setupsDe } from './de/setups';
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
  ...backupDe,
  ...ownershipChartDe,
  ...breakEvenDe,
  ...setupPartsDe,
  ...setupsDe,
};
