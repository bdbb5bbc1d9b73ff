import { compared } from '../../../state/comparison';
import { chartHeight } from '../../charts/row-size';
import { lazy } from '../../parts/lazy';
import { isWide } from '../../wide';
import { chartRows, chartText } from './chart-input';
import { ComparisonActions } from './comparison-actions';
import { drawnFigures } from './figures';
import './chart-panel.css';

// The card keeps its height while the chart's code is on its way, so that nothing below it jumps.
const ChartPlaceholder = () => (
  <div
    class="chart-placeholder"
    style={{ blockSize: `${chartHeight(compared.value.length, isWide.value, 16)}px` }}
  />
);

const Chart = lazy(
  async () => (await import('../../charts/comparison-chart')).ComparisonChart,
  <ChartPlaceholder />,
);

/** The chart, once its code is here, with what can be done with it. */
export const ChartPanel = ({ onPick }: { readonly onPick: (id: string) => void }) => (
  <section class="card chart-panel">
    <Chart
      rows={chartRows(drawnFigures.value)}
      text={chartText(drawnFigures.value)}
      wide={isWide.value}
      onPick={onPick}
    />
    <ComparisonActions />
  </section>
);
