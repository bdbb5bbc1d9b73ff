import { Chart } from 'chart.js';
import { chartConfig, chartDataOf, chartOptionsOf } from './chart-config';
import { type ChartInput, chartView } from './chart-view';
import { heldDrawing } from './held-drawing';
import { readPalette } from './palette';
import { rowPointer } from './row-pointer';
import { chartHeight } from './row-size';
import { watchAppearance } from './watch-appearance';

/** The chart on the page: drawn once, then changed in place until it is destroyed. */
export interface LiveChart {
  readonly show: (input: ChartInput) => void;
  readonly destroy: () => void;
}

/** Draws a chart on a canvas and sets the height of the frame around it. */
export const liveChart = (
  canvas: HTMLCanvasElement,
  frame: HTMLElement,
  first: ChartInput,
  pick: (id: string) => void,
): LiveChart | undefined => {
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  let input = first;
  let frameAsked = 0;
  let palette = readPalette();
  const measure = () => chartView(input, palette, context);
  let view = measure();
  const current = () => view;
  const fitFrame = (): void => {
    frame.style.height = `${chartHeight(input.rows.length, input.wide, palette.rem)}px`;
  };
  fitFrame();
  const animated = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  const pointer = rowPointer(current, pick);
  const drawing = heldDrawing();
  const chart = new Chart(
    canvas,
    chartConfig(current, chartOptionsOf(current, animated), pointer.pointedRow, [
      pointer.plugin,
      drawing.plugin,
    ]),
  );
  const draw = (): void => {
    drawing.release();
    chart.draw();
  };
  const layOut = (): void => {
    view = measure();
    fitFrame();
    chart.data = chartDataOf(view);
    chart.options = chartOptionsOf(current, false);
    // A first animation that still runs would put both off to the next frame.
    chart.stop();
    chart.resize();
    drawing.hold();
    chart.update('none');
    frameAsked = requestAnimationFrame(draw);
  };
  // A frame for the layout and one for the drawing: together they are a long task on a slow phone.
  const redrawSoon = (): void => {
    cancelAnimationFrame(frameAsked);
    frameAsked = requestAnimationFrame(layOut);
  };
  const stopWatching = watchAppearance(() => {
    palette = readPalette();
    redrawSoon();
  });
  return {
    show(next) {
      if (next.rows === input.rows && next.text === input.text && next.wide === input.wide) return;
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
