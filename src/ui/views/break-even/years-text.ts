import { format, plural, t } from '../../../i18n/translator';

const decimals = 1;

const rounded = (years: number): number => Number(years.toFixed(decimals));

const isUnderTenth = (years: number): boolean => years > 0 && rounded(years) === 0;

/** A time in years without its unit. */
export const yearsFigure = (years: number): string => format.value.number(rounded(years), decimals);

/** The same among others that it is read against: always to the tenth. */
export const yearsToTheTenth = (years: number): string =>
  format.value.field(rounded(years), decimals);

const tenth = (): string => format.value.number(0.1, decimals);

/** A time in years as it stands after “after” or “within”: `2.1 years`. */
export const yearsText = (years: number): string =>
  isUnderTenth(years)
    ? t('breakEven.underTenth', { count: tenth() })
    : plural('breakEven.years', rounded(years), { count: yearsFigure(years) });

/** A time in years as it stands alone; some languages inflect it otherwise. */
export const yearsAlone = (years: number): string =>
  isUnderTenth(years)
    ? t('ownChart.underTenth', { count: tenth() })
    : plural('ownChart.years', rounded(years), { count: yearsFigure(years) });
