import { inSmallUnit, smallUnit } from '../../../../i18n/small-unit';
import { t } from '../../../../i18n/translator';
import { type Limits, limits } from '../../../../model/limits';
import type { PriceSeries } from '../../../../model/price-series';
import { bareSeries } from '../../../../model/tariff-choice';
import { type PricePerKwh, pricePerKwh } from '../../../../model/units';
import { changeHourly } from '../../../../state/change-tariff';
import { scenario } from '../../../../state/scenario';
import { NumberField } from '../../../parts/number-field';

interface AdditionProps {
  readonly label: string;
  readonly value: PricePerKwh;
  readonly limits: Limits;
  readonly currency: string;
  readonly onPrice: (price: PricePerKwh) => void;
}

const Addition = ({ label, value, limits: whole, currency, onPrice }: AdditionProps) => {
  const unit = smallUnit(currency);
  return (
    <NumberField
      label={label}
      value={inSmallUnit(value, unit)}
      limits={{ least: whole.least * unit.perWhole, most: whole.most * unit.perWhole }}
      unit={`${unit.sign}/kWh`}
      onValue={(typed) => typed !== undefined && onPrice(pricePerKwh(typed / unit.perWhole))}
    />
  );
};

/** What the bill adds to the prices of a series; nothing where they are final. */
export const AdditionFields = ({ series }: { readonly series: PriceSeries | undefined }) => {
  const { tariff, currency } = scenario.value;
  const { markup, levies, vat } = tariff.hourly ?? bareSeries;
  if (series?.contains === 'final') return <p class="note">{t('files.final')}</p>;
  const isBare = markup === 0 && levies === 0 && vat === 0;
  const unitCurrency = series?.currency ?? currency;
  return (
    <>
      <Addition
        label={t('files.markup')}
        value={markup}
        limits={limits.markup}
        currency={unitCurrency}
        onPrice={(price) => changeHourly({ markup: price })}
      />
      <Addition
        label={t('files.levies')}
        value={levies}
        limits={limits.levies}
        currency={unitCurrency}
        onPrice={(price) => changeHourly({ levies: price })}
      />
      <NumberField
        label={t('files.vat')}
        value={vat}
        limits={limits.vat}
        unit="%"
        onValue={(value) => value !== undefined && changeHourly({ vat: value })}
      />
      <p class={isBare && series ? 'note warning' : 'quiet small'}>
        {t(isBare && series ? 'files.bare' : 'files.formula')}
      </p>
    </>
  );
};
