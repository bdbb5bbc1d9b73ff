import { format, plural, t } from '../../../i18n/translator';
import type { Scenario } from '../../../model/scenario';
import type { TariffKind } from '../../../model/tariff-choice';

/** The prices that costs stand on, in a few words: the flat price, the bands or the series' name. */
export const tariffText = ({ price, currency, tariff }: Scenario, inForce: TariffKind): string => {
  switch (inForce) {
    case 'flat':
      return format.value.pricePerKwh(price, currency);
    case 'bands':
      return plural('tariffText.bands', tariff.bands?.bands.length ?? 0);
    case 'hourly':
      return t('tariffText.hourly', { series: tariff.hourly?.series?.name ?? '' });
  }
};
