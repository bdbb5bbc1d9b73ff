import { appDe } from './de/app';
import { compareDe } from './de/compare';
import { csvDe } from './de/csv';
import { devicesDe } from './de/devices';
import { sourcesDe } from './de/sources';
import type { MoreMessages } from './more-en';

export const moreDe: MoreMessages = {
  ...compareDe,
  ...devicesDe,
  ...sourcesDe,
  ...appDe,
  ...csvDe,
};
