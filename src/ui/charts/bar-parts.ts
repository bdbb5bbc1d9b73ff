import type { Plugin } from 'chart.js';
import { type BarGeometry, barCorners, barGeometries } from './bar-geometry';
import type { ChartView, ViewSource } from './chart-view';

/** Beside a narrower part a gap would hide it. */
const leastBesideGap = 4;
const gapWidth = 2;
const tint = 0.3;

const drawParts = (
  context: CanvasRenderingContext2D,
  { left, right, top, height, parts }: BarGeometry,
  { palette, size }: ChartView,
): void => {
  const { topLeft, topRight, bottomRight, bottomLeft } = barCorners(size.unit);
  context.save();
  context.beginPath();
  context.roundRect(left, top, right - left, height, [topLeft, topRight, bottomRight, bottomLeft]);
  context.clip();
  context.fillStyle = palette.surface;
  parts.forEach(({ from, to }, at) => {
    const before = parts[at - 1];
    context.globalAlpha = tint;
    if (at % 2 === 1) context.fillRect(from, top, to - from, height);
    if (!before || Math.min(to - from, before.to - before.from) < leastBesideGap) return;
    context.globalAlpha = 1;
    // Between two pixels a gap would be a blur.
    const gap = Math.round(gapWidth * size.unit);
    context.fillRect(Math.round(from - gap / 2), top, gap, height);
  });
  context.restore();
};

/** Divides the bar of a setup into its parts: every other one paler, and thin gaps between them. */
export const barParts = (view: ViewSource): Plugin<'bar'> => ({
  id: 'bar-parts',
  afterDatasetDraw(chart, { index }) {
    for (const bar of barGeometries(chart, view(), index)) {
      if (bar.parts.length > 1) drawParts(chart.ctx, bar, view());
    }
  },
});
