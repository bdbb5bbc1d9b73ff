import { calendar } from '../../i18n/calendar-format';
import { quartersPerDay } from '../../model/calendar';
import { SelectField } from './select-field';

interface TimeFieldProps {
  readonly label: string;
  /** In quarter hours of the day. */
  readonly value: number;
  /** A beginning goes from 00:00 to 23:45, an end from 00:15 to 24:00. */
  readonly is: 'start' | 'end';
  readonly hint?: string;
  readonly onTime: (quarter: number) => void;
}

/** A time of day to the quarter hour. */
export const TimeField = ({ label, value, is, hint, onTime }: TimeFieldProps) => (
  <SelectField
    label={label}
    value={String(value)}
    options={timesOfDay(is)}
    {...(hint !== undefined && { hint })}
    onChoose={(quarter) => onTime(Number(quarter))}
  />
);

/** The quarter hours of a day as options of a list. */
export const timesOfDay = (is: 'start' | 'end') =>
  Array.from({ length: quartersPerDay }, (_, index) => {
    const quarter = is === 'start' ? index : index + 1;
    return { value: String(quarter), label: calendar.value.timeOfDay(quarter) };
  });
