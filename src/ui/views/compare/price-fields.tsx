import { format, t } from '../../../i18n/translator';
import { limits } from '../../../model/limits';
import { pricePerKwh } from '../../../model/units';
import { typePrice } from '../../../state/change-scenario';
import { tariffInForce } from '../../../state/comparison';
import { scenario } from '../../../state/scenario';
import { NumberField } from '../../parts/number-field';
import { isWide } from '../../wide';
import { FlatInstead } from './flat-instead';
import { PriceNote } from './price-note';

// Above this price per kWh in these currencies somebody has typed cents.
const smallestUnitMistaken = 2;
const dearCurrencies = ['EUR', 'USD', 'GBP', 'CHF'];

const priceHint = (): string | undefined => {
  const { price, currency } = scenario.value;
  if (price < smallestUnitMistaken || !dearCurrencies.includes(currency)) return undefined;
  const { money, price: text } = format.value;
  return t('price.looksLikeCents', { price: money(price, currency), meant: text(price / 100) });
};

/**
 * The flat price with its origin; out of sight while the prices of another tariff count. Beside the
 * chart, the chart says that it counts instead of them.
 */
export const PriceFields = () => {
  if (tariffInForce.value !== 'flat') return null;
  const { price, currency } = scenario.value;
  return (
    <>
      {!isWide.value && <FlatInstead />}
      <div class="price-fields">
        <NumberField
          label={t('price.label')}
          value={price}
          limits={limits.price}
          unit={`${format.value.currencySign(currency)}/kWh`}
          leastDecimals={2}
          hint={priceHint()}
          onValue={(value) => value !== undefined && typePrice(pricePerKwh(value))}
        />
        <PriceNote />
      </div>
    </>
  );
};
