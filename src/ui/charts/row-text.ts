import type { Plugin } from 'chart.js';
import { fitText, fontOf } from './canvas-text';
import type { ChartRow } from './chart-data';
import { barsPadding, type ChartView, detailOf, type ViewSource } from './chart-view';

const columnGap = 16;
/** Of the line that name and detail share. */
const leastDetail = 0.4;

const drawBeside = (
  context: CanvasRenderingContext2D,
  view: ChartView,
  row: ChartRow,
  top: number,
  width: number,
): void => {
  const { size, palette, text } = view;
  const sameLine = size.nameMiddle === size.detailMiddle;
  const room = size.wide ? barsPadding(view, width).left - columnGap : width - size.inset;
  const nameFont = fontOf(600, size.nameSize);
  const whole = room - size.inset;
  context.font = nameFont;
  // On one line the name comes first; what a long detail says, the table says too.
  const left = whole - columnGap - context.measureText(row.name).width;
  context.font = fontOf(400, size.detailSize);
  const detail = fitText(
    context,
    detailOf(row, text),
    sameLine ? Math.max(left, whole * leastDetail) : whole,
  );
  const taken = sameLine ? context.measureText(detail).width + columnGap : 0;
  context.fillStyle = palette.secondaryInk;
  context.textAlign = sameLine ? 'right' : 'left';
  context.fillText(detail, sameLine ? room : size.inset, top + size.detailMiddle);
  context.font = nameFont;
  context.fillStyle = palette.ink;
  context.textAlign = 'left';
  const name = fitText(context, row.name, whole - taken);
  context.fillText(name, size.inset, top + size.nameMiddle);
};

/** Writes each device's name and watts: beside the bars where there is room, above them on a phone. */
export const rowText = (view: ViewSource): Plugin<'bar'> => ({
  id: 'row-text',
  afterDatasetsDraw(chart) {
    const { ctx, width } = chart;
    const current = view();
    ctx.save();
    ctx.textBaseline = 'middle';
    current.rows.forEach((row, index) => {
      drawBeside(ctx, current, row, index * current.size.height, width);
    });
    ctx.restore();
  },
});
