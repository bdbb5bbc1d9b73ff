import type { Plugin } from 'chart.js';
import { type BarGeometry, barGeometries } from './bar-geometry';
import type { ViewSource } from './chart-view';

const gapWidth = 3;
const gapDistance = 6.5;
const slant = 5;

const addGap = (context: CanvasRenderingContext2D, bar: BarGeometry, left: number): void => {
  const top = bar.top - 1;
  const bottom = bar.top + bar.height + 1;
  context.moveTo(left + slant, top);
  context.lineTo(left + slant + gapWidth, top);
  context.lineTo(left + gapWidth, bottom);
  context.lineTo(left, bottom);
  context.closePath();
};

/** Keeps the break of every cut bar free of what is drawn next, until the context is restored. */
export const leaveBreaksFree = (
  context: CanvasRenderingContext2D,
  bars: readonly BarGeometry[],
): void => {
  const { width, height } = context.canvas;
  context.beginPath();
  context.rect(0, 0, width, height);
  for (const bar of bars) {
    if (bar.breakAt === undefined) continue;
    addGap(context, bar, bar.breakAt);
    addGap(context, bar, bar.breakAt + gapDistance);
  }
  context.clip('evenodd');
};

/** Breaks the bars that are longer than the axis by two slanted gaps. */
export const cutMarks = (view: ViewSource): Plugin<'bar'> => ({
  id: 'cut-marks',
  beforeDatasetDraw(chart, { index }) {
    chart.ctx.save();
    leaveBreaksFree(chart.ctx, barGeometries(chart, view(), index));
  },
  afterDatasetDraw(chart) {
    chart.ctx.restore();
  },
});
