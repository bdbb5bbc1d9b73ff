import { useId } from 'preact/hooks';
import { calendar } from '../../i18n/calendar-format';
import { type Weekday, weekdays } from '../../model/calendar';
import './field.css';
import './weekday-choice.css';

interface WeekdayChoiceProps {
  readonly label: string;
  /** Ascending. */
  readonly days: readonly Weekday[];
  /** What is wrong with the choice; stands under the days. */
  readonly problem?: string | undefined;
  readonly onDays: (days: readonly Weekday[]) => void;
}

/** The days of the week, each on or off. */
export const WeekdayChoice = ({ label, days, problem, onDays }: WeekdayChoiceProps) => {
  const id = useId();
  const { weekday } = calendar.value;
  const choose = (day: Weekday, isOn: boolean) =>
    onDays(weekdays.filter((other) => (other === day ? isOn : days.includes(other))));
  return (
    <fieldset
      class="field weekdays"
      data-invalid={problem ? '' : undefined}
      aria-describedby={problem ? `${id}-problem` : undefined}
    >
      <legend class="field-label">{label}</legend>
      <div class="weekdays-row">
        {weekdays.map((day) => (
          <label key={day}>
            <input
              type="checkbox"
              aria-label={weekday(day, 'long')}
              checked={days.includes(day)}
              onChange={(event) => choose(day, event.currentTarget.checked)}
            />
            <span aria-hidden="true">{weekday(day, 'short')}</span>
          </label>
        ))}
      </div>
      {problem && (
        <p id={`${id}-problem`} class="field-message error" aria-live="polite">
          {problem}
        </p>
      )}
    </fieldset>
  );
};
