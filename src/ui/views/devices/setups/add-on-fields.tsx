import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../../../i18n/translator';
import { longestText } from '../../../../model/limits';
import { presences } from '../../../../model/setup';
import { anyDeviceOf } from '../../../../state/all-devices';
import { addOnPart } from '../../../../state/setups';
import { Choice } from '../../../parts/choice';
import { Icon } from '../../../parts/icon';
import { TextField } from '../../../parts/text-field';
import { RowFigures } from '../row-figures';
import type { RowFigure } from '../row-text';
import { type AddOnDraft, addOnFrom, isNameless, isWattless } from './add-on-draft';
import { OwnWattsFields } from './own-watts-fields';
import { addOnName } from './part-names';
import { presenceHint } from './presence-hint';

interface AddOnFieldsProps {
  readonly draft: AddOnDraft;
  /** True where it was just added and waits for its name. */
  readonly isFresh: boolean;
  readonly wasSubmitted: boolean;
  readonly onChange: (part: Partial<AddOnDraft>) => void;
  readonly onRemove: () => void;
}

/** What an add-on is called in the form, also before it has a name. */
export const draftName = (draft: AddOnDraft): string =>
  addOnName(addOnFrom(draft)) || t('setup.add.else');

const countedFigures = (draft: AddOnDraft): readonly RowFigure[] => {
  const part = isWattless(draft) ? undefined : addOnPart(addOnFrom(draft), false);
  return (['idle', 'printing'] as const).map((state) => ({
    state,
    isEstimate: false,
    ...(part && { watts: part.watts[state].typical }),
  }));
};

const oneStateText = ({ deviceId, isOwn }: AddOnDraft): string | undefined => {
  const { power } = (deviceId !== undefined && !isOwn && anyDeviceOf(deviceId)) || {};
  if (!power || (power.idle === undefined) === (power.printing === undefined)) return undefined;
  return t('setup.oneState', { state: t(power.idle ? 'state.idle' : 'state.printing') });
};

/** One thing beside the host: its watts as they count, when it is on, and own watts. */
export const AddOnFields = ({ draft, wasSubmitted, onChange, ...props }: AddOnFieldsProps) => {
  const fields = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (props.isFresh) fields.current?.querySelector('input')?.focus();
  }, []);
  const name = draftName(draft);
  const hint = presenceHint(draft);
  const oneState = oneStateText(draft);
  return (
    <fieldset ref={fields} class="setup-add-on">
      <legend class="visually-hidden">{name}</legend>
      <div class="setup-chosen">
        <b aria-hidden="true">{name}</b>
        <RowFigures figures={countedFigures(draft)} />
        <button
          type="button"
          class="button plain icon"
          aria-label={t('setup.remove', { name })}
          onClick={props.onRemove}
        >
          <Icon name="close" />
        </button>
      </div>
      {draft.deviceId === undefined && (
        <TextField
          label={t('setup.elseName')}
          value={draft.name}
          longest={longestText}
          isRequired
          problem={wasSubmitted && isNameless(draft) ? t('setup.elseName.empty') : undefined}
          onText={(text) => onChange({ name: text })}
        />
      )}
      <Choice
        label={t('setup.presence')}
        options={presences.map((value) => ({ value, label: t(`setup.presence.${value}`) }))}
        value={draft.presence}
        {...(hint !== undefined && { hint })}
        onChoose={(presence) => onChange({ presence })}
      />
      {oneState !== undefined && <p class="field-message">{oneState}</p>}
      <OwnWattsFields
        draft={draft}
        problem={wasSubmitted && isWattless(draft) ? t('setup.ownWatts.missing') : undefined}
        onChange={onChange}
      />
    </fieldset>
  );
};
