import { chartDataOf, chartOptionsOf, chartPluginsOf } from './chart-config';
import { type ChartInput, type ChartView, chartView } from './chart-view';
import type { ChartKind } from './live-canvas';
import { rowPointer } from './row-pointer';
import { chartHeight } from './row-size';

/** The chart of yearly costs; tells which device was picked. */
export const comparisonKind = (
  pick: (id: string) => void,
): ChartKind<'bar', ChartInput, ChartView> => {
  const animated = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  return {
    type: 'bar',
    viewOf: chartView,
    heightOf: ({ rows, size, palette }) => chartHeight(rows.length, size.wide, palette.rem),
    dataOf: chartDataOf,
    optionsOf: (view, isFirst) => chartOptionsOf(view, isFirst && animated),
    pluginsOf: (view) => {
      const pointer = rowPointer(view, pick);
      return [...chartPluginsOf(view, pointer.pointedRow), pointer.plugin];
    },
  };
};
