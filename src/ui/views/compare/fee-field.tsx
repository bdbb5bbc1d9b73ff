import { useState } from 'preact/hooks';
import { format, t } from '../../../i18n/translator';
import { limits } from '../../../model/limits';
import { money } from '../../../model/units';
import { changeMonthlyFee } from '../../../state/change-tariff';
import { scenario } from '../../../state/scenario';
import { CheckField } from '../../parts/check-field';
import { NumberField } from '../../parts/number-field';

/** The monthly base fee, for those who want it in; it is due without the host too. */
export const FeeField = () => {
  const { tariff, currency } = scenario.value;
  const [isWanted, setWanted] = useState(false);
  const isCounted = isWanted || tariff.monthlyFee !== undefined;
  const count = (counted: boolean) => {
    setWanted(counted);
    if (!counted) changeMonthlyFee(undefined);
  };
  return (
    <div class="price-fields">
      <CheckField
        label={t('fee.count')}
        isChecked={isCounted}
        {...(!isCounted && { hint: t('fee.hint') })}
        onCheck={count}
      />
      {isCounted && (
        <NumberField
          label={t('fee.label')}
          value={tariff.monthlyFee}
          limits={limits.monthlyFee}
          unit={format.value.currencySign(currency)}
          leastDecimals={2}
          mayBeEmpty
          onValue={(value) => changeMonthlyFee(value === undefined ? value : money(value))}
        />
      )}
    </div>
  );
};
