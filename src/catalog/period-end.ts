import type { IsoDate } from '../model/calendar';

const lastDay = (year: number, month: number): IsoDate =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) as IsoDate;

const isDate = (text: string): text is IsoDate => {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

/**
 * The last day of the period a figure is for: a year (`2026`), a half (`2025-S2`), a month (`2026-10`)
 * or two dates (`2026-10-01..2026-12-31`). Undefined where it is none of these.
 */
export const periodEnd = (period: string): IsoDate | undefined => {
  const [from = '', to] = period.split('..');
  if (to !== undefined) return isDate(from) && isDate(to) && from <= to ? to : undefined;
  const [, year, half, month] = /^(\d{4})(?:-S([12])|-(0[1-9]|1[0-2]))?$/u.exec(period) ?? [];
  if (year === undefined) return undefined;
  return lastDay(Number(year), half ? Number(half) * 6 : Number(month ?? 12));
};
