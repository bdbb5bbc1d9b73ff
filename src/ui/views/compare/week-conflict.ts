import { format, t } from '../../../i18n/translator';
import { hoursOnPerWeek } from '../../../model/habit';
import { impossibleHabit } from '../../../state/change-scenario';

/** What to say where the typed habit needs more hours than a week has. */
export const weekConflict = (): string | undefined => {
  const habit = impossibleHabit.value;
  return habit && t('habit.weekTooShort', { needed: format.value.hours(hoursOnPerWeek(habit)) });
};
