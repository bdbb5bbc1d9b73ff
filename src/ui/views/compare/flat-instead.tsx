import { format, t } from '../../../i18n/translator';
import { tariffInForce } from '../../../state/comparison';
import { scenario } from '../../../state/scenario';

/** Says that the figures stand on the flat price where the chosen tariff's prices are missing. */
export const FlatInstead = () => {
  const { tariff, price, currency } = scenario.value;
  if (tariff.kind === tariffInForce.value) return null;
  return (
    <p class="note warning">
      {t('price.flatInstead', { price: format.value.pricePerKwh(price, currency) })}
    </p>
  );
};
