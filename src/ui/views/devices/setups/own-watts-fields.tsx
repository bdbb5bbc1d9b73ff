import { useId } from 'preact/hooks';
import { t } from '../../../../i18n/translator';
import { limits } from '../../../../model/limits';
import { anyDeviceOf } from '../../../../state/all-devices';
import { CheckField } from '../../../parts/check-field';
import { NumberField } from '../../../parts/number-field';
import { type AddOnDraft, hasFigures } from './add-on-draft';

interface OwnWattsFieldsProps {
  readonly draft: AddOnDraft;
  /** Said beside the first field where a figure is needed and none is typed. */
  readonly problem: string | undefined;
  readonly onChange: (part: Partial<AddOnDraft>) => void;
}

const states = ['idle', 'printing'] as const;

const needsOwn = ({ deviceId }: AddOnDraft): boolean => {
  const device = deviceId === undefined ? undefined : anyDeviceOf(deviceId);
  return !device || !hasFigures(device);
};

const isOneTyped = ({ idle, printing }: AddOnDraft): boolean =>
  (idle === undefined) !== (printing === undefined);

/** The user's own watts of an add-on: a choice where others are published, else a must. */
export const OwnWattsFields = ({ draft, problem, onChange }: OwnWattsFieldsProps) => {
  const id = useId();
  const mustBeOwn = needsOwn(draft);
  const shown = draft.presence === 'while-printing' ? (['printing'] as const) : states;
  return (
    <>
      {!mustBeOwn && (
        <CheckField
          label={t('setup.ownWatts')}
          isChecked={draft.isOwn}
          onCheck={(isOwn) => onChange({ isOwn })}
        />
      )}
      {mustBeOwn && draft.deviceId !== undefined && (
        <p class="field-message" id={`${id}-needed`}>
          {t('setup.ownWatts.needed')}
        </p>
      )}
      {draft.isOwn && (
        <div class="setup-watts">
          {shown.map((state, at) => (
            <NumberField
              key={state}
              label={t(`state.${state}`)}
              value={draft[state]}
              limits={limits.power}
              unit="W"
              mayBeEmpty
              conflict={at === 0 ? problem : undefined}
              hint={isOneTyped(draft) && draft[state] === undefined && t('setup.ownWatts.same')}
              onValue={(value) => onChange({ [state]: value })}
            />
          ))}
        </div>
      )}
    </>
  );
};
