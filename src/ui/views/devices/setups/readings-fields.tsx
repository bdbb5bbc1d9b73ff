import { format, t } from '../../../../i18n/translator';
import { limits } from '../../../../model/limits';
import { NumberField } from '../../../parts/number-field';
import { faultOfReading, type ReadingName, type ReadingsDraft, readingNames } from './anyway-draft';

interface ReadingsFieldsProps {
  readonly readings: ReadingsDraft;
  readonly wasSubmitted: boolean;
  /** True while a number may be half typed, which contradicts nothing. */
  readonly isTyping: boolean;
  readonly onTyped: () => void;
  readonly onChange: (readings: ReadingsDraft) => void;
}

const problemWith = (name: ReadingName, props: ReadingsFieldsProps): string | undefined => {
  const fault = faultOfReading(name, props.readings);
  if (!fault) return undefined;
  if (fault.kind === 'needed') {
    return props.wasSubmitted ? t('setup.readings.needed') : undefined;
  }
  return props.isTyping
    ? undefined
    : t(`setup.readings.${fault.kind}`, { watts: format.value.watts(fault.watts) });
};

/** What a plug showed of the host before and after the print server came. */
export const ReadingsFields = (props: ReadingsFieldsProps) => (
  <fieldset class="setup-readings">
    <legend>{t('setup.readings')}</legend>
    <p class="field-message">{t('setup.readings.hint')}</p>
    <div class="setup-watts">
      {readingNames.map((name) => (
        <NumberField
          key={name}
          label={t(`setup.readings.${name}`)}
          value={props.readings[name]}
          limits={limits.power}
          unit="W"
          mayBeEmpty
          conflict={problemWith(name, props)}
          onValue={(value) => {
            props.onTyped();
            props.onChange({ ...props.readings, [name]: value });
          }}
        />
      ))}
    </div>
  </fieldset>
);
