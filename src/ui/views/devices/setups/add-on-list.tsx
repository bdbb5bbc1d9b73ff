import { useEffect, useRef, useState } from 'preact/hooks';
import { format, t } from '../../../../i18n/translator';
import { mostAddOns } from '../../../../model/setup';
import { anyDeviceOf } from '../../../../state/all-devices';
import { scenario } from '../../../../state/scenario';
import { type AddOnDraft, draftOfDevice, draftOfElse } from './add-on-draft';
import { AddOnFields, draftName } from './add-on-fields';
import { AddOnPicker } from './add-on-picker';

interface AddOnListProps {
  readonly addOns: readonly AddOnDraft[];
  readonly wasSubmitted: boolean;
  readonly onChange: (addOns: readonly AddOnDraft[]) => void;
}

interface Removed {
  readonly draft: AddOnDraft;
  readonly place: number;
}

/** A key that none of the add-ons has. */
export const freeKey = (addOns: readonly AddOnDraft[]): number =>
  Math.max(0, ...addOns.map(({ key }) => key)) + 1;

const RemovedLine = ({ name, onUndo }: { readonly name: string; readonly onUndo: () => void }) => {
  const undo = useRef<HTMLButtonElement>(null);
  // The button that removed it is gone, and focus with it.
  useEffect(() => undo.current?.focus(), []);
  return (
    <div class="note setup-removed">
      <p aria-live="polite">{t('setup.removed', { name })}</p>
      <button ref={undo} type="button" class="button" onClick={onUndo}>
        {t('action.undo')}
      </button>
    </div>
  );
};

const isRelay = ({ deviceId }: AddOnDraft): boolean =>
  deviceId !== undefined && anyDeviceOf(deviceId)?.cited?.remarks.includes('relay') === true;

const TwoPlugs = ({ addOns }: Pick<AddOnListProps, 'addOns'>) => {
  const { method, plug } = scenario.value.switching;
  if (method !== 'smart-plug' || !addOns.some(isRelay)) return null;
  return <p class="note warning">{t('setup.twoPlugs', { watts: format.value.watts(plug) })}</p>;
};

/** Everything that stands beside the host. */
export const AddOnList = ({ addOns, wasSubmitted, onChange }: AddOnListProps) => {
  const [removed, setRemoved] = useState<Removed>();
  const [fresh, setFresh] = useState<number>();
  const add = (draft: AddOnDraft) => {
    setRemoved(undefined);
    setFresh(draft.deviceId === undefined ? draft.key : undefined);
    onChange([...addOns, draft]);
  };
  const remove = (draft: AddOnDraft) => {
    setRemoved({ draft, place: addOns.indexOf(draft) });
    onChange(addOns.filter((other) => other !== draft));
  };
  return (
    <fieldset class="setup-part-of-form">
      <legend>{t('setup.addOns')}</legend>
      {addOns.length === 0 && !removed && <p class="field-message">{t('setup.addOns.hint')}</p>}
      {addOns.map((draft) => (
        <AddOnFields
          key={draft.key}
          draft={draft}
          isFresh={draft.key === fresh}
          wasSubmitted={wasSubmitted}
          onChange={(part) =>
            onChange(addOns.map((other) => (other === draft ? { ...draft, ...part } : other)))
          }
          onRemove={() => remove(draft)}
        />
      ))}
      {removed && (
        <RemovedLine
          key={removed.draft.key}
          name={draftName(removed.draft)}
          onUndo={() => {
            setRemoved(undefined);
            onChange(addOns.toSpliced(removed.place, 0, removed.draft));
          }}
        />
      )}
      <TwoPlugs addOns={addOns} />
      {addOns.length < mostAddOns ? (
        <AddOnPicker
          onAdd={(device) => add(draftOfDevice(device, freeKey(addOns)))}
          onAddElse={() => add(draftOfElse(freeKey(addOns)))}
        />
      ) : (
        <p class="field-message">
          {t('setup.addOns.most', { most: format.value.number(mostAddOns) })}
        </p>
      )}
    </fieldset>
  );
};
