import { countryName } from '../../../i18n/country-name';
import { t } from '../../../i18n/translator';

/** What to say where no carbon intensity is known, by the country if that is. */
export const carbonUnknown = (country: string | undefined): string =>
  country === undefined
    ? t('carbon.noCountry')
    : t('carbon.noneKnown', { country: countryName(country) });
