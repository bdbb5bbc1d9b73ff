import type { ChartKind } from './live-canvas';
import { startDataOf, startOptionsOf } from './start-chart-config';
import type { StartChartInput } from './start-chart-data';
import { startChartMarks } from './start-chart-marks';
import { columnPointer } from './start-chart-pointer';
import type { StartChartView } from './start-chart-view';

/** The chart of costs by start hour. */
export const startKind = (): ChartKind<'bar', StartChartInput, StartChartView> => ({
  type: 'bar',
  viewOf: (input, palette) => ({ ...input, palette }),
  dataOf: startDataOf,
  optionsOf: startOptionsOf,
  pluginsOf: (view) => {
    const pointer = columnPointer(view);
    return [startChartMarks(view, pointer.pointedColumn), pointer.plugin];
  },
});
