import { lazy } from '../../parts/lazy';
import { isWide } from '../../wide';
import { chartRows, chartText } from './chart-input';
import { ComparisonActions } from './comparison-actions';
import './chart-panel.css';

const Chart = lazy(
  async () => (await import('../../charts/comparison-chart')).ComparisonChart,
  <div class="chart-placeholder" />,
);

/** The chart, once its code is here, with what can be done with it. */
export const ChartPanel = ({ onPick }: { readonly onPick: (id: string) => void }) => (
  <section class="card chart-panel">
    <Chart rows={chartRows()} text={chartText()} wide={isWide.value} onPick={onPick} />
    <ComparisonActions />
  </section>
);
