import { longDates, monthOf } from '../../../i18n/dates';
import { locale, t } from '../../../i18n/translator';
import type { IsoDate } from '../../../model/calendar';

/** The time a country's price is for: a year, half a year, a month, or from one day to another. */
export const periodText = (period: string): string => {
  const { tag } = locale.value;
  const [from, to] = period.split('..');
  if (to !== undefined) return longDates(tag, from as IsoDate, to as IsoDate);
  const [year = '', part] = period.split('-');
  if (part === undefined) return year;
  if (part === 'S1') return t('period.half1', { year });
  if (part === 'S2') return t('period.half2', { year });
  return monthOf(tag, `${period}-01` as IsoDate);
};
