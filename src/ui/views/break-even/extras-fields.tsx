import { useState } from 'preact/hooks';
import { format, t } from '../../../i18n/translator';
import type { Category } from '../../../model/category';
import { limits } from '../../../model/limits';
import { type Extra, extras, type Purchase } from '../../../model/ownership';
import { money } from '../../../model/units';
import type { Device } from '../../../state/devices';
import { changePurchase } from '../../../state/ownership';
import { NumberField } from '../../parts/number-field';

const withExtra = (purchase: Purchase, part: Extra, value: number | undefined): Purchase => {
  const { extras: before, ...rest } = purchase;
  const { [part]: _, ...others } = before ?? {};
  const next = value === undefined ? others : { ...others, [part]: money(value) };
  return Object.keys(next).length === 0 ? rest : { ...rest, extras: next };
};

const bare: readonly Category[] = ['raspberry-pi', 'sbc'];
const withBrick: readonly Category[] = ['thin-client', 'laptop', 'mini-pc'];

const questionFor = ({ category }: Device, { condition }: Purchase): string | undefined => {
  if (bare.includes(category) && condition !== 'owned') return t('breakEven.extras.ofBoard');
  return withBrick.includes(category) && condition === 'used'
    ? t('breakEven.extras.ofUsed')
    : undefined;
};

interface ExtrasFieldsProps {
  readonly device: Device;
  readonly purchase: Purchase;
  readonly currency: string;
}

/** What a machine needs besides, folded away, with what is easily forgotten as a question. */
export const ExtrasFields = ({ device, purchase, currency }: ExtrasFieldsProps) => {
  const typed = extras.flatMap((part) => purchase.extras?.[part] ?? []);
  const sum = typed.reduce<number>((all, one) => all + one, 0);
  const [isUnfolded, unfold] = useState(false);
  const question = typed.length === 0 ? questionFor(device, purchase) : undefined;
  return (
    <details
      class="break-even-extras"
      onToggle={({ currentTarget }) => currentTarget.open && unfold(true)}
    >
      <summary>
        {question ??
          (typed.length === 0
            ? t('breakEven.extras')
            : t('breakEven.extras.sum', { sum: format.value.money(sum, currency) }))}
      </summary>
      {isUnfolded && (
        <div class="break-even-parts">
          {extras.map((part) => (
            <NumberField
              key={part}
              label={t(`breakEven.extra.${part}`)}
              value={purchase.extras?.[part]}
              limits={limits.purchase}
              unit={format.value.currencySign(currency)}
              mayBeEmpty
              onValue={(value) => changePurchase(withExtra(purchase, part, value))}
            />
          ))}
        </div>
      )}
    </details>
  );
};
