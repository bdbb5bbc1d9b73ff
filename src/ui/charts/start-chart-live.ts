import { Chart, type Plugin } from 'chart.js';
import { readPalette } from './palette';
import { startConfig, startDataOf, startOptionsOf } from './start-chart-config';
import type { StartChartInput } from './start-chart-data';
import type { StartChartView } from './start-chart-view';
import { watchAppearance } from './watch-appearance';

/** The chart on the page: drawn once, then changed in place until it is destroyed. */
export interface LiveStartChart {
  readonly show: (input: StartChartInput) => void;
  readonly destroy: () => void;
}

/** The column under a place on the canvas, its empty room above included. */
const columnAt = (chart: Chart, x: number | null, count: number): number | undefined => {
  const { left, right } = chart.chartArea;
  if (x === null || x < left || x >= right) return undefined;
  return Math.floor(((x - left) / (right - left)) * count);
};

/** Draws the costs by start hour on a canvas. */
export const liveStartChart = (
  canvas: HTMLCanvasElement,
  first: StartChartInput,
): LiveStartChart => {
  let input = first;
  let palette = readPalette();
  let pointed: number | undefined;
  let frameAsked = 0;
  const view = (): StartChartView => ({ ...input, palette, pointed });
  const pointer: Plugin<'bar'> = {
    id: 'start-chart-pointer',
    beforeEvent(chart, { event }) {
      const leaves = event.type === 'mouseout';
      const next = leaves ? undefined : columnAt(chart, event.x, input.columns.length);
      if (next !== pointed) {
        pointed = next;
        chart.draw();
      }
      return false;
    },
  };
  const chart = new Chart(canvas, startConfig(view, [pointer]));
  const redraw = (): void => {
    chart.data = startDataOf(view());
    chart.options = startOptionsOf(view);
    chart.update('none');
  };
  const redrawSoon = (): void => {
    cancelAnimationFrame(frameAsked);
    frameAsked = requestAnimationFrame(redraw);
  };
  const stopWatching = watchAppearance(() => {
    palette = readPalette();
    redrawSoon();
  });
  return {
    show(next) {
      if (next === input) return;
      input = next;
      redrawSoon();
    },
    destroy() {
      cancelAnimationFrame(frameAsked);
      stopWatching();
      chart.destroy();
    },
  };
};
