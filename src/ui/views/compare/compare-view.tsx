import { t } from '../../../i18n/translator';
import { isShared } from '../../../state/shared';
import { lazyScreen } from '../../parts/lazy-screen';
import { isWide } from '../../wide';
import { Answer } from './answer';
import { HabitChips } from './habit-chips';
import './compare-view.css';

const SharedNotice = lazyScreen(async () => (await import('./shared-notice')).SharedNotice);
const HabitPanel = lazyScreen(
  async () => (await import('./habit-panel')).HabitPanel,
  <div class="card compare-habit" />,
);
const CompareFigures = lazyScreen(
  async () => (await import('./compare-figures')).CompareFigures,
  <div class="compare-figures" />,
);

/** The answer, what it assumes, and the same figures as a chart and as a table. */
export const CompareView = () => (
  <div class="compare">
    <h1 class="visually-hidden">{t('nav.compare')}</h1>
    {isShared.value && <SharedNotice />}
    <Answer />
    {isWide.value ? <HabitPanel /> : <HabitChips />}
    <CompareFigures />
  </div>
);
