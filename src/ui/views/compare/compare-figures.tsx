import { useState } from 'preact/hooks';
import { t } from '../../../i18n/translator';
import { tariffInForce } from '../../../state/comparison';
import { lazy } from '../../parts/lazy';
import { ChartPanel } from './chart-panel';
import { ComparisonTable } from './comparison-table';
import { Insights } from './insights';

const StartTimesCard = lazy(async () => (await import('./starts/start-times-card')).StartTimesCard);
const Working = lazy(async () => (await import('./working')).Working);

/** The comparison as a chart, in sentences and as a table; a device opens its working. */
export const CompareFigures = () => {
  const [picked, setPicked] = useState<string>();
  return (
    <div class="compare-figures">
      <ChartPanel onPick={setPicked} />
      <Insights />
      {tariffInForce.value !== 'flat' && <StartTimesCard />}
      <ComparisonTable onPick={setPicked} />
      <p class="quiet small">{t('compare.year')}</p>
      {picked !== undefined && <Working id={picked} onClose={() => setPicked(undefined)} />}
    </div>
  );
};
