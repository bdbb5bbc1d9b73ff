import { appEn } from './en/app';
import { backupEn } from './en/backup';
import { breakEvenEn } from './en/break-even';
import { carbonEn } from './en/carbon';
import { compareEn } from './en/compare';
import { csvEn } from './en/csv';
import { devicesEn } from './en/devices';
import { keptEn } from './en/kept';
import { ownershipChartEn } from './en/ownership-chart';
import { priceEn } from './en/price';
import { priceFilesEn } from './en/price-files';
import { setupPartsEn } from './en/setup-parts';
import { setupsEn } from './en/setups';
import { sourcesEn } from './en/sources';
import { startsEn } from './en/starts';
import { tariffEn } from './en/tariff';
import type { Translation } from './translation';

/** What the screens and dialogs beyond the first answer need. */
export const moreEn = {
  ...compareEn,
  ...devicesEn,
  ...sourcesEn,
  ...appEn,
  ...csvEn,
  ...priceEn,
  ...carbonEn,
  ...tariffEn,
  ...priceFilesEn,
  ...startsEn,
  ...keptEn,
  ...backupEn,
  ...ownershipChartEn,
  ...breakEvenEn,
  ...setupPartsEn,
  ...setupsEn,
} as const;

export type MoreKey = keyof typeof moreEn;
export type MoreMessages = Translation<typeof moreEn>;
