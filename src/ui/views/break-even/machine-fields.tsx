import { format, t } from '../../../i18n/translator';
import { limits } from '../../../model/limits';
import { type OperatingMode, operatingModes } from '../../../model/operating-mode';
import { type Condition, conditions, type Purchase } from '../../../model/ownership';
import { money } from '../../../model/units';
import type { ComparedDevice } from '../../../state/comparison';
import {
  changePurchase,
  chooseMode,
  modeOf,
  ownership,
  priceOf,
  purchaseOf,
} from '../../../state/ownership';
import { scenario } from '../../../state/scenario';
import { Choice } from '../../parts/choice';
import { NumberField } from '../../parts/number-field';
import { ExtrasFields } from './extras-fields';

const withPrice = (purchase: Purchase, price: number | undefined): Purchase => {
  const { price: _, ...rest } = purchase;
  return price === undefined ? rest : { ...rest, price: money(price) };
};

const costOf = (purchase: Purchase): string => {
  const price = priceOf(purchase);
  return price === undefined
    ? t('breakEven.priceUnknown')
    : format.value.money(price, scenario.value.currency);
};

const ModeOfOne = ({ entry: { device } }: MachineFieldsProps) => (
  <Choice<OperatingMode>
    label={t('breakEven.modeOfOne')}
    value={modeOf(device.id, ownership.value)}
    options={operatingModes.map((mode) => ({ value: mode, label: t(`breakEven.mode.${mode}`) }))}
    onChoose={(mode) => chooseMode(device.id, mode)}
  />
);

interface MachineFieldsProps {
  readonly entry: ComparedDevice;
}

/** What it takes to have one machine, and in mixed running how it is run. */
export const MachineFields = ({ entry }: MachineFieldsProps) => {
  const { device } = entry;
  const purchase = purchaseOf(device);
  const { condition } = purchase;
  return (
    <li class="break-even-machine">
      <fieldset>
        <legend>
          <span>{device.name}</span>
          <span class="break-even-price">{costOf(purchase)}</span>
        </legend>
        <Choice<Condition>
          label={t('breakEven.condition')}
          value={condition}
          options={conditions.map((value) => ({
            value,
            label: t(`breakEven.condition.${value}`),
          }))}
          onChoose={(value) => changePurchase({ ...purchase, condition: value })}
        />
        {condition !== 'owned' && (
          <NumberField
            label={t('breakEven.price')}
            value={purchase.price}
            limits={limits.purchase}
            unit={format.value.currencySign(scenario.value.currency)}
            mayBeEmpty
            onValue={(value) => changePurchase(withPrice(purchase, value))}
          />
        )}
        <ExtrasFields device={device} purchase={purchase} />
        {ownership.value.mode === 'mixed' && <ModeOfOne entry={entry} />}
      </fieldset>
    </li>
  );
};
