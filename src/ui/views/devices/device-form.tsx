import { useState } from 'preact/hooks';
import { format, t } from '../../../i18n/translator';
import { hostCategories } from '../../../model/category';
import { longestText } from '../../../model/limits';
import type { ModeState } from '../../../model/power';
import { leaveDetail } from '../../../state/address';
import { powerOf } from '../../../state/comparison';
import { SelectField } from '../../parts/select-field';
import { Sheet } from '../../parts/sheet';
import { TextField } from '../../parts/text-field';
import { type DeviceDraft, deviceFrom, type FormSubject, initialDraft } from './device-draft';
import { type Drafts, useDraft } from './drafts';
import { useOrderCheck } from './order-check';
import { powerFrom } from './power-draft';
import { PowerFields } from './power-fields';
import { addDevice, changeDevice } from './save-device';
import { SaveForm } from './save-form';

const drafts: Drafts<DeviceDraft> = new Map();

const estimateFor = (draft: DeviceDraft, state: ModeState): string | undefined => {
  const { category, name } = draft;
  const resolved = powerOf({ id: '', name, category, power: powerFrom(draft, {}) });
  return (
    resolved &&
    t('device.standIn.estimate', { value: format.value.watts(resolved[state].watts.typical) })
  );
};

/** Adds a device of the user's own, from scratch or as a copy of another, or changes one. */
export const DeviceForm = ({ subject }: { readonly subject: FormSubject }) => {
  const { kind, device } = subject;
  const parent = kind === 'edit' && device ? device.id : '';
  const key = `${kind} ${device?.id ?? ''}`;
  const initial = initialDraft(subject);
  const { draft, change, ...form } = useDraft(drafts, key, initial);
  const order = useOrderCheck(draft.figures);
  const [wasSubmitted, setSubmitted] = useState(false);
  const isNameless = draft.name.trim() === '';

  const save = (isReadable: boolean): boolean => {
    setSubmitted(true);
    if (!isReadable || isNameless || order.conflict) return false;
    const next = deviceFrom(draft, subject);
    if (kind === 'edit' && device?.own) changeDevice(next, device.own);
    else addDevice(next);
    form.forget();
    leaveDetail(parent);
    return true;
  };

  return (
    <Sheet title={t(`device.form.${kind}`)} onClose={() => leaveDetail(parent)}>
      <SaveForm
        key={form.start}
        isKept={form.isKept}
        onStartOver={form.startOver}
        onSettle={order.settle}
        onSave={save}
      >
        <TextField
          label={t('device.name')}
          value={draft.name}
          longest={longestText}
          isRequired
          problem={wasSubmitted && isNameless ? t('device.name.empty') : undefined}
          onText={(name) => change({ name })}
        />
        <SelectField
          label={t('device.category')}
          options={hostCategories.map((value) => ({ value, label: t(`category.${value}`) }))}
          value={draft.category}
          onChoose={(chosen) => {
            const category = hostCategories.find((candidate) => candidate === chosen);
            if (category) change({ category });
          }}
        />
        <p>{t('device.watts.hint')}</p>
        <PowerFields
          draft={draft}
          sideBefore={initial.side}
          problemWith={order.textFor}
          standIn={(state) => estimateFor(draft, state)}
          onTyped={order.typed}
          onChange={change}
        />
      </SaveForm>
    </Sheet>
  );
};
