import { useState } from 'preact/hooks';
import { t } from '../../../i18n/translator';
import { limits } from '../../../model/limits';
import { type OwnershipMode, ownershipModes } from '../../../model/ownership';
import { changeOwnership, ownership } from '../../../state/ownership';
import { Choice } from '../../parts/choice';
import { NumberField } from '../../parts/number-field';

const takeYears = (value: number | undefined): void => {
  if (value !== undefined) changeOwnership({ years: Math.round(value) });
};

/** How they are run and for how long, and how later years count. */
export const TermsFields = () => {
  const { mode, years, priceRise, discountRate } = ownership.value;
  // Unfolded where one counts already; a rate typed back to 0 must not fold it under the hand.
  const [isUnfolded] = useState(priceRise !== 0 || discountRate !== 0);
  return (
    <div class="break-even-terms">
      <Choice<OwnershipMode>
        label={t('breakEven.mode')}
        value={mode}
        options={ownershipModes.map((value) => ({ value, label: t(`breakEven.mode.${value}`) }))}
        {...(mode === 'mixed' && { hint: t('breakEven.mode.mixed.hint') })}
        onChoose={(value) => changeOwnership({ mode: value })}
      />
      <NumberField
        label={t('breakEven.yearsOfUse')}
        value={years}
        limits={limits.years}
        step={1}
        onValue={takeYears}
      />
      <details class="break-even-more" open={isUnfolded}>
        <summary>{t('breakEven.more')}</summary>
        <div class="break-even-rates">
          <NumberField
            label={t('breakEven.priceRise')}
            value={priceRise}
            limits={limits.priceRise}
            unit={t('breakEven.percentAYear')}
            hint={t('breakEven.priceRise.hint')}
            onValue={(value) => value !== undefined && changeOwnership({ priceRise: value })}
          />
          <NumberField
            label={t('breakEven.discountRate')}
            value={discountRate}
            limits={limits.discountRate}
            unit={t('breakEven.percentAYear')}
            hint={t('breakEven.discountRate.hint')}
            onValue={(value) => value !== undefined && changeOwnership({ discountRate: value })}
          />
        </div>
      </details>
    </div>
  );
};
