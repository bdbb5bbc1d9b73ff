import { t } from '../../../i18n/translator';
import { compared } from '../../../state/comparison';
import { chartHeight } from '../../charts/row-size';
import { lazy } from '../../parts/lazy';
import { isWide } from '../../wide';
import { carbonUnknown } from './carbon-unknown';
import { chartRows, chartText } from './chart-input';
import { ComparisonActions } from './comparison-actions';
import { drawnFigures } from './figures';
import { FlatInstead } from './flat-instead';
import { metric } from './metric';
import { MetricChoice } from './metric-choice';
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

const Drawing = ({ onPick }: ChartPanelProps) => {
  const figures = drawnFigures.value;
  if (metric.value === 'co2' && !figures.intensity) {
    return (
      <div class="chart-unknown">
        <h2>{t('chart.title.co2')}</h2>
        <p class="note">{carbonUnknown(figures.country)}</p>
      </div>
    );
  }
  return (
    <Chart
      rows={chartRows(figures)}
      text={chartText(figures)}
      wide={isWide.value}
      onPick={onPick}
    />
  );
};

interface ChartPanelProps {
  readonly onPick: (id: string) => void;
}

/** The chart of the chosen metric, once its code is here, with what can be done with it. */
export const ChartPanel = ({ onPick }: ChartPanelProps) => (
  <section class="card chart-panel">
    <FlatInstead />
    <MetricChoice />
    <Drawing onPick={onPick} />
    <ComparisonActions />
  </section>
);
