import { t } from '../../../i18n/translator';
import { HabitFields } from './habit-fields';

/** The assumptions beside the figures, where there is room. */
export const HabitPanel = () => (
  <section class="card compare-habit" aria-labelledby="habit-title">
    <h2 id="habit-title">{t('habit.title')}</h2>
    <p class="quiet small">{t('habit.hint')}</p>
    <HabitFields />
  </section>
);
