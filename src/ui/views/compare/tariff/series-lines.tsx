import { t } from '../../../../i18n/translator';
import type { PriceSeries } from '../../../../model/price-series';
import { changeCurrency } from '../../../../state/change-scenario';
import { scenario } from '../../../../state/scenario';

/** Says that the prices of the tariff are not on this device, and what to do. */
export const SeriesMissing = ({ name }: { readonly name: string | undefined }) => (
  <p class={name === undefined ? 'note' : 'note warning'}>
    {name === undefined ? t('files.none') : t('files.missing', { name })}
  </p>
);

/** Says that the prices are in another currency than the comparison, and offers that one. */
export const OtherCurrency = ({ series }: { readonly series: PriceSeries }) => {
  const { currency } = scenario.value;
  if (series.currency === currency) return null;
  return (
    <div class="note warning series-currency">
      <p>{t('files.otherCurrency', { series: series.currency, own: currency })}</p>
      <button type="button" class="button" onClick={() => changeCurrency(series.currency)}>
        {t('files.takeCurrency', { currency: series.currency })}
      </button>
    </div>
  );
};
