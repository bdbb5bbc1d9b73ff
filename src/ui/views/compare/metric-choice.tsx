import { t } from '../../../i18n/translator';
import { Choice } from '../../parts/choice';
import { metric, metrics } from './metric';
import { showMetric } from './table-order';

/** Switches the chart, and on a phone the table, between money, energy and carbon. */
export const MetricChoice = () => (
  <div class="metric-choice">
    <Choice
      label={t('metric.label')}
      value={metric.value}
      options={metrics.map((value) => ({ value, label: t(`metric.${value}`) }))}
      onChoose={showMetric}
    />
  </div>
);
