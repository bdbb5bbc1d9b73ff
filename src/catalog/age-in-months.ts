import type { IsoDate } from '../model/calendar';

/**
 * Whole months that have passed since the figure's period ended, 0 while it lasts. A period that ended
 * on 31 May 2025 turns 18 months old on 1 December 2026.
 */
export const ageInMonths = (
  { periodEnd }: { readonly periodEnd: IsoDate },
  today: IsoDate,
): number => {
  const after = new Date(periodEnd);
  after.setUTCDate(after.getUTCDate() + 1);
  const now = new Date(today);
  const months =
    12 * (now.getUTCFullYear() - after.getUTCFullYear()) + now.getUTCMonth() - after.getUTCMonth();
  return Math.max(0, now.getUTCDate() < after.getUTCDate() ? months - 1 : months);
};
