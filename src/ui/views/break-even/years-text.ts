import { format, plural, t } from '../../../i18n/translator';

const decimals = 1;

const rounded = (years: number): number => Number(years.toFixed(decimals));

/** A time in years as it stands after “after” or “within”: `2.1 years`. */
export const yearsText = (years: number): string => {
  const shown = rounded(years);
  const count = format.value.number(shown, decimals);
  if (years > 0 && shown === 0) {
    return t('breakEven.underTenth', { count: format.value.number(0.1, decimals) });
  }
  return plural('breakEven.years', shown, { count });
};

/** A time in years without its unit. */
export const yearsFigure = (years: number): string => format.value.number(rounded(years), decimals);
