import { t } from '../../../i18n/translator';
import { limits, longestText } from '../../../model/limits';
import { type ModeState, modeStates } from '../../../model/power';
import { Choice } from '../../parts/choice';
import { NumberField } from '../../parts/number-field';
import { isUnderPlugFloor, PlugFloorMark } from '../../parts/plug-floor-note';
import { TextField } from '../../parts/text-field';
import { type PowerDraft, type TypedSide, typedSides, withFigure } from './power-draft';

interface PowerFieldsProps {
  readonly draft: PowerDraft;
  /** Where the figures were measured that the form began with. */
  readonly sideBefore: TypedSide;
  /** What is wrong with a state's figure among the others. */
  readonly problemWith: (state: ModeState) => string | undefined;
  /** What counts for a state whose field is left empty. */
  readonly standIn: (state: ModeState) => string | undefined;
  readonly onTyped: (state: ModeState) => void;
  readonly onChange: (part: Partial<PowerDraft>) => void;
}

const hintFor = (
  { figures, side }: PowerDraft,
  state: ModeState,
  standIn: PowerFieldsProps['standIn'],
) => {
  const typed = figures[state];
  if (typed === undefined) return standIn(state);
  return side !== 'dc' && isUnderPlugFloor([typed]) && <PlugFloorMark watts={[typed]} />;
};

/** The watts of the three states, where they were measured and how. */
export const PowerFields = ({ draft, onChange, ...props }: PowerFieldsProps) => (
  <>
    <div class="device-watts">
      {modeStates.map((state) => (
        <NumberField
          key={state}
          label={t(`state.${state}`)}
          value={draft.figures[state]}
          limits={limits.power}
          unit="W"
          mayBeEmpty
          conflict={props.problemWith(state)}
          hint={hintFor(draft, state, props.standIn)}
          onValue={(value) => {
            props.onTyped(state);
            onChange({ figures: withFigure(draft.figures, state, value) });
          }}
        />
      ))}
    </div>
    <Choice
      label={t('device.side')}
      options={typedSides
        .filter((value) => value !== 'as-before' || props.sideBefore === value)
        .map((value) => ({ value, label: t(`device.side.${value}`) }))}
      value={draft.side}
      {...(draft.side === 'dc' && { hint: t('device.side.hint') })}
      onChoose={(side) => onChange({ side })}
    />
    <TextField
      label={t('device.note')}
      value={draft.note}
      longest={longestText}
      hint={t('device.note.hint')}
      onText={(note) => onChange({ note })}
    />
  </>
);
