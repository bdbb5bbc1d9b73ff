import { useState } from 'preact/hooks';
import { t } from '../../../i18n/translator';
import { lazy } from '../../parts/lazy';
import { isWide } from '../../wide';
import { Answer } from './answer';
import { ChartPanel } from './chart-panel';
import { ComparisonTable } from './comparison-table';
import { HabitChips } from './habit-chips';
import { HabitFields } from './habit-fields';
import { Insights } from './insights';
import { SharedNotice } from './shared-notice';
import './compare-view.css';

const Working = lazy(async () => (await import('./working')).Working);

/** The answer, what it assumes, and the same figures as a chart and as a table. */
export const CompareView = () => {
  const [picked, setPicked] = useState<string>();
  return (
    <div class="compare">
      <h1 class="visually-hidden">{t('nav.compare')}</h1>
      <SharedNotice />
      <Answer />
      {isWide.value ? (
        <section class="card compare-habit" aria-labelledby="habit-title">
          <h2 id="habit-title">{t('habit.title')}</h2>
          <p class="quiet small">{t('habit.hint')}</p>
          <HabitFields />
        </section>
      ) : (
        <HabitChips />
      )}
      <div class="compare-figures">
        <ChartPanel onPick={setPicked} />
        <Insights />
        <ComparisonTable onPick={setPicked} />
        <p class="quiet small">{t('compare.year')}</p>
      </div>
      {picked !== undefined && <Working id={picked} onClose={() => setPicked(undefined)} />}
    </div>
  );
};
