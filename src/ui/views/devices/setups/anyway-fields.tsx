import { format, t } from '../../../../i18n/translator';
import { limits } from '../../../../model/limits';
import type { RunsAnyway } from '../../../../model/setup';
import { CheckField } from '../../../parts/check-field';
import { Choice } from '../../../parts/choice';
import { NumberField } from '../../../parts/number-field';
import type { AddOnDraft } from './add-on-draft';
import { AddedLines } from './added-lines';
import type { AnywayDraft } from './anyway-draft';
import { ChangesList } from './changes-list';
import { ReadingsFields } from './readings-fields';

interface AnywayFieldsProps {
  readonly draft: AnywayDraft;
  readonly hostId: string | undefined;
  readonly addOns: readonly AddOnDraft[];
  readonly wasSubmitted: boolean;
  readonly isTyping: boolean;
  readonly onTyped: () => void;
  readonly onChange: (part: Partial<AnywayDraft>) => void;
  readonly onAdd: (deviceId: string) => void;
}

const ways: readonly RunsAnyway['charged'][] = ['increment', 'share'];

const Share = ({ draft, onChange }: Pick<AnywayFieldsProps, 'draft' | 'onChange'>) => (
  <NumberField
    label={t('setup.otherJobs')}
    value={draft.otherJobs}
    limits={limits.otherJobs}
    step={1}
    hint={t('setup.otherJobs.hint', { share: format.value.percent(1 / (1 + draft.otherJobs)) })}
    onValue={(value) => value !== undefined && onChange({ otherJobs: Math.round(value) })}
  />
);

const Charge = ({ draft, hostId, onChange, ...props }: AnywayFieldsProps) => (
  <>
    <Choice
      label={t('setup.anyway.charge')}
      options={ways.map((value) => ({ value, label: t(`setup.anyway.${value}`) }))}
      value={draft.charged}
      {...(draft.charged === 'share' && { hint: t('setup.anyway.share.hint') })}
      onChoose={(charged) => onChange({ charged })}
    />
    {draft.charged === 'share' ? (
      <Share draft={draft} onChange={onChange} />
    ) : (
      <>
        <ReadingsFields
          readings={draft.readings}
          wasSubmitted={props.wasSubmitted}
          isTyping={props.isTyping}
          onTyped={props.onTyped}
          onChange={(readings) => onChange({ readings })}
        />
        <AddedLines draft={draft} hostId={hostId} onChange={onChange} />
        <ChangesList addOns={props.addOns} onAdd={props.onAdd} />
      </>
    )}
  </>
);

/** Whether the host is on for other reasons, and what of it is charged to printing then. */
export const AnywayFields = (props: AnywayFieldsProps) => {
  const { runsAnyway } = props.draft;
  return (
    <div class="setup-part-of-form">
      <CheckField
        label={t('setup.anyway')}
        isChecked={runsAnyway}
        hint={t('setup.anyway.hint')}
        onCheck={(isOn) => props.onChange({ runsAnyway: isOn })}
      />
      {runsAnyway && <Charge {...props} />}
    </div>
  );
};
