import { appEn } from './en/app';
import { compareEn } from './en/compare';
import { csvEn } from './en/csv';
import { devicesEn } from './en/devices';
import { sourcesEn } from './en/sources';
import type { Translation } from './translation';

/** What the screens and dialogs beyond the first answer need. */
export const moreEn = {
  ...compareEn,
  ...devicesEn,
  ...sourcesEn,
  ...appEn,
  ...csvEn,
} as const;

export type MoreKey = keyof typeof moreEn;
export type MoreMessages = Translation<typeof moreEn>;
