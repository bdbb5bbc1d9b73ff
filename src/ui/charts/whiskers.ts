import type { Plugin } from 'chart.js';
import { type BarGeometry, barGeometries } from './bar-geometry';
import type { ChartView, ViewSource } from './chart-view';
import { leaveBreaksFree } from './cut-marks';

const arrowHead = 3.5;

const trace = (context: CanvasRenderingContext2D, { whisker, middle }: BarGeometry): void => {
  if (!whisker) return;
  context.beginPath();
  context.moveTo(whisker.from, middle);
  context.lineTo(whisker.to, middle);
  if (whisker.runsOut) {
    context.moveTo(whisker.to - arrowHead, middle - arrowHead);
    context.lineTo(whisker.to, middle);
    context.lineTo(whisker.to - arrowHead, middle + arrowHead);
  }
  context.stroke();
};

/** Over its own bar the line needs a casing in the page's colour: no ink has 3:1 on both. */
const draw = (
  context: CanvasRenderingContext2D,
  bar: BarGeometry,
  { palette, size }: ChartView,
) => {
  context.save();
  context.beginPath();
  context.rect(bar.left, bar.top, bar.right - bar.left, bar.height);
  context.clip();
  context.strokeStyle = palette.surface;
  context.lineWidth = 4.5 * size.unit;
  trace(context, bar);
  context.restore();
  context.strokeStyle = palette.whisker;
  context.lineWidth = 1.75 * size.unit;
  trace(context, bar);
};

/** Draws the range of every figure as a line along its bar. */
export const whiskers = (view: ViewSource): Plugin<'bar'> => ({
  id: 'whiskers',
  afterDatasetsDraw(chart) {
    const { ctx } = chart;
    for (const series of [0, 1]) {
      const bars = barGeometries(chart, view(), series);
      ctx.save();
      leaveBreaksFree(ctx, bars);
      ctx.lineCap = 'round';
      ctx.lineJoin = 'round';
      for (const bar of bars) draw(ctx, bar, view());
      ctx.restore();
    }
  },
});
