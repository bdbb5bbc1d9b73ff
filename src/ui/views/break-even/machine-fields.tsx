import { computed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { format, t } from '../../../i18n/translator';
import { limits } from '../../../model/limits';
import { type OperatingMode, operatingModes } from '../../../model/operating-mode';
import { type Condition, conditions, type Purchase } from '../../../model/ownership';
import { money } from '../../../model/units';
import { type Device, deviceOf } from '../../../state/devices';
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

const costOf = (purchase: Purchase, currency: string): string => {
  const price = priceOf(purchase);
  return price === undefined ? t('breakEven.priceUnknown') : format.value.money(price, currency);
};

const ModeOfOne = ({ id, mode }: { readonly id: string; readonly mode: OperatingMode }) => (
  <Choice<OperatingMode>
    label={t('breakEven.modeOfOne')}
    value={mode}
    options={operatingModes.map((value) => ({ value, label: t(`breakEven.mode.${value}`) }))}
    onChoose={(next) => chooseMode(id, next)}
  />
);

interface FieldsProps {
  readonly device: Device;
  readonly purchase: Purchase;
  readonly currency: string;
  /** Present where each machine is run in its own way. */
  readonly mode: OperatingMode | undefined;
}

const Fields = ({ device, purchase, currency, mode }: FieldsProps) => {
  const { condition } = purchase;
  return (
    <fieldset>
      <legend>
        <span>{device.name}</span>
        <span class="break-even-price">{costOf(purchase, currency)}</span>
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
          unit={format.value.currencySign(currency)}
          mayBeEmpty
          onValue={(value) => changePurchase(withPrice(purchase, value))}
        />
      )}
      <ExtrasFields device={device} purchase={purchase} currency={currency} />
      {mode && <ModeOfOne id={device.id} mode={mode} />}
    </fieldset>
  );
};

const currency = computed(() => scenario.value.currency);

const ownMode = (id: string): OperatingMode | undefined =>
  ownership.value.mode === 'mixed' ? modeOf(id, ownership.value) : undefined;

const knownPurchase = (id: string): Purchase | undefined =>
  ownership.value.purchases.find((purchase) => purchase.id === id);

/** What it takes to have one machine, and in mixed running how it is run. */
export const MachineFields = ({ id }: { readonly id: string }) => {
  // While the price of one of fifty is typed, the others' fields stand as they are.
  const [known, mode] = useMemo(
    () => [computed(() => knownPurchase(id)), computed(() => ownMode(id))] as const,
    [id],
  );
  const device = deviceOf(id);
  if (!device) return null;
  return (
    <li class="break-even-machine">
      <Fields
        device={device}
        purchase={known.value ?? purchaseOf(device)}
        currency={currency.value}
        mode={mode.value}
      />
    </li>
  );
};
