import { useState } from 'preact/hooks';
import { t } from '../../../../i18n/translator';
import { longestText } from '../../../../model/limits';
import { leaveDetail } from '../../../../state/address';
import { anyDeviceOf } from '../../../../state/all-devices';
import { newSetupId } from '../../../../state/change-setups';
import { Sheet } from '../../../parts/sheet';
import { TextField } from '../../../parts/text-field';
import { type Drafts, useDraft } from '../drafts';
import { SaveForm } from '../save-form';
import { draftOfDevice, isNameless } from './add-on-draft';
import { AddOnList, freeKey } from './add-on-list';
import { AnywayFields } from './anyway-fields';
import { HostField } from './host-field';
import { isTaken } from './part-names';
import { addSetup, changeSetup } from './save-setup';
import { SetupCosts } from './setup-costs';
import {
  editedId,
  initialSetupDraft,
  isHost,
  type SetupDraft,
  type SetupSubject,
  setupFrom,
  suggestedName,
} from './setup-draft';
import { StartChips } from './start-chips';
import './setup-form.css';

const drafts: Drafts<SetupDraft> = new Map();

const keyOf = (subject: SetupSubject): string =>
  subject.kind === 'new' ? `new ${subject.hostId ?? ''}` : `${subject.kind} ${subject.setup.id}`;

const parentOf = (subject: SetupSubject): string =>
  subject.kind === 'new' ? (subject.hostId ?? '') : editedId(subject);

/** Puts a setup together, from scratch, around a host or as a copy of another, or changes one. */
export const SetupForm = ({ subject }: { readonly subject: SetupSubject }) => {
  const id = editedId(subject);
  const parent = parentOf(subject);
  const { draft, change, ...form } = useDraft(drafts, keyOf(subject), initialSetupDraft(subject));
  const [wasSubmitted, setSubmitted] = useState(false);
  const [isTyping, setTyping] = useState(false);
  const { hostId, addOns } = draft;
  const setup = setupFrom(draft, id);
  const suggested = suggestedName(draft, id);
  const isNameTaken = draft.name !== undefined && isTaken(draft.name, id);

  const save = (isReadable: boolean): boolean => {
    setSubmitted(true);
    if (!isReadable || !setup || isNameTaken || addOns.some(isNameless)) return false;
    if (subject.kind === 'edit') changeSetup(setup, subject.setup);
    else addSetup({ ...setup, id: newSetupId() });
    form.forget();
    leaveDetail(parent);
    return true;
  };
  const add = (deviceId: string): void => {
    const device = anyDeviceOf(deviceId);
    if (device) change({ addOns: [...addOns, draftOfDevice(device, freeKey(addOns))] });
  };

  return (
    <Sheet title={t(`setup.form.${subject.kind}`)} onClose={() => leaveDetail(parent)}>
      <SaveForm
        key={form.start}
        isKept={form.isKept}
        onStartOver={form.startOver}
        onSettle={() => setTyping(false)}
        onSave={save}
        outcome={<SetupCosts setup={setup} hasHost={isHost(hostId)} />}
      >
        {hostId === undefined && addOns.length === 0 && <StartChips onStart={change} />}
        <HostField
          hostId={hostId}
          problem={wasSubmitted && !isHost(hostId) ? t('setup.host.missing') : undefined}
          onChoose={(chosen) => change({ hostId: chosen })}
        />
        <AddOnList
          addOns={addOns}
          wasSubmitted={wasSubmitted}
          onChange={(next) => change({ addOns: next })}
        />
        <AnywayFields
          draft={draft}
          hostId={hostId}
          addOns={addOns}
          wasSubmitted={wasSubmitted}
          isTyping={isTyping}
          onTyped={() => setTyping(true)}
          onChange={change}
          onAdd={add}
        />
        <TextField
          label={t('device.name')}
          value={draft.name ?? suggested}
          longest={longestText}
          problem={isNameTaken ? t('setup.name.taken') : undefined}
          {...(draft.name === '' &&
            suggested !== '' && { hint: t('setup.name.hint', { name: suggested }) })}
          onText={(name) => change({ name })}
        />
      </SaveForm>
    </Sheet>
  );
};
