import type { Chart, Plugin } from 'chart.js';
import type { StartViewSource } from './start-chart-view';

/** What the pointer does to the columns. */
interface ColumnPointer {
  readonly plugin: Plugin<'bar'>;
  readonly pointedColumn: () => number | undefined;
}

/** The column under a place on the canvas, its empty room above included. */
const columnAt = (chart: Chart<'bar'>, x: number | null, count: number): number | undefined => {
  const { left, right } = chart.chartArea;
  if (x === null || x < left || x >= right) return undefined;
  return Math.floor(((x - left) / (right - left)) * count);
};

/** Tells which column is pointed at. */
export const columnPointer = (view: StartViewSource): ColumnPointer => {
  let pointed: number | undefined;
  return {
    pointedColumn: () => pointed,
    plugin: {
      id: 'start-chart-pointer',
      beforeEvent(chart, { event }) {
        const leaves = event.type === 'mouseout';
        const next = leaves ? undefined : columnAt(chart, event.x, view().columns.length);
        if (next !== pointed) {
          pointed = next;
          chart.draw();
        }
        return false;
      },
    },
  };
};
