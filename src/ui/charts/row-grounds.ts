import type { Chart, Plugin } from 'chart.js';
import type { ViewSource } from './chart-view';

const corner = 10;
const markerWidth = 3;

const fillRow = (chart: Chart<'bar'>, index: number, rowHeight: number): void => {
  const { ctx, width } = chart;
  ctx.beginPath();
  ctx.roundRect(0, index * rowHeight + 2, width, rowHeight - 4, corner);
  ctx.fill();
};

/** Draws what lies under the bars: hairlines, the user's own computer, the row pointed at. */
export const rowGrounds = (
  view: ViewSource,
  pointedRow: () => number | undefined,
): Plugin<'bar'> => ({
  id: 'row-grounds',
  beforeDatasetsDraw(chart) {
    const { ctx, width } = chart;
    const { rows, palette, size } = view();
    ctx.save();
    rows.forEach((row, index) => {
      const top = index * size.height;
      const touchesTint = row.highlighted || rows[index - 1]?.highlighted;
      if (index > 0 && !touchesTint) {
        ctx.fillStyle = palette.line;
        ctx.fillRect(size.inset, top - 1, width - 2 * size.inset, 1);
      }
      if (row.highlighted) {
        ctx.fillStyle = palette.hostTint;
        fillRow(chart, index, size.height);
        ctx.fillStyle = palette.ink;
        ctx.beginPath();
        ctx.roundRect(0, top + corner + 2, markerWidth, size.height - 2 * corner - 4, markerWidth);
        ctx.fill();
      }
      if (pointedRow() === index) {
        ctx.globalAlpha = 0.05;
        ctx.fillStyle = palette.ink;
        fillRow(chart, index, size.height);
        ctx.globalAlpha = 1;
      }
    });
    ctx.restore();
  },
});
