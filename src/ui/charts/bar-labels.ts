import type { Plugin } from 'chart.js';
import { barGeometries } from './bar-geometry';
import { fontOf } from './canvas-text';
import type { ViewSource } from './chart-view';

/** Writes each figure after its bar and whisker: the true one, also where the bar is cut. */
export const barLabels = (view: ViewSource): Plugin<'bar'> => ({
  id: 'bar-labels',
  afterDatasetsDraw(chart) {
    const { ctx } = chart;
    const { palette, size } = view();
    ctx.save();
    ctx.font = fontOf(600, size.labelSize);
    ctx.textAlign = 'left';
    ctx.textBaseline = 'middle';
    ctx.fillStyle = palette.ink;
    for (const series of [0, 1]) {
      for (const { bar, labelAt, middle } of barGeometries(chart, view(), series)) {
        ctx.fillText(bar.label, labelAt, middle + size.unit * 0.5);
      }
    }
    ctx.restore();
  },
});
