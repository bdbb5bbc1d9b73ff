import type { Plugin } from 'chart.js';
import { barCorners, barGeometries } from './bar-geometry';
import type { ViewSource } from './chart-view';

const line = 1.5;
/** A shorter bar has no room for dashes that read as such. */
const shortestDashed = 14;

/** Outlines the pale bars of estimated devices with dashes. */
export const estimateOutlines = (view: ViewSource): Plugin<'bar'> => ({
  id: 'estimate-outlines',
  afterDatasetDraw(chart, { index }) {
    const { ctx } = chart;
    const { rows, palette, size } = view();
    const { topLeft, topRight } = barCorners(size.unit);
    ctx.save();
    ctx.strokeStyle = index === 0 ? palette.alwaysOn : palette.perPrint;
    ctx.lineWidth = line;
    for (const { rowIndex, left, right, top, height } of barGeometries(chart, view(), index)) {
      if (!rows[rowIndex]?.estimated) continue;
      const width = Math.max(right - left - line, 0.5);
      const round = Math.min(topRight - line / 2, width / 2);
      const straight = Math.min(topLeft, width / 2);
      ctx.setLineDash(width < shortestDashed ? [] : [3.5, 2.5]);
      ctx.beginPath();
      ctx.roundRect(left + line / 2, top + line / 2, width, height - line, [
        straight,
        round,
        round,
        straight,
      ]);
      ctx.stroke();
    }
    ctx.restore();
  },
});
