import type { Chart, Plugin } from 'chart.js';
import { fontOf } from './canvas-text';
import { type StartChartView, type StartViewSource, textSizeOf } from './start-chart-view';

const labelGap = 5;

/** Writes a column's figure over it and its neighbours, within the canvas. */
const drawLabel = (chart: Chart<'bar'>, text: string, index: number): void => {
  const columns = chart.getDatasetMeta(0).data;
  const column = columns[index];
  const { y: axis } = chart.scales;
  if (!column || !axis) return;
  const { ctx, width } = chart;
  const half = ctx.measureText(text).width / 2;
  const at = Math.min(Math.max(column.x, half), width - half);
  const under = columns.filter(({ x, y }) => Math.abs(x - at) < half + 4 && Number.isFinite(y));
  const top = Math.min(axis.getPixelForValue(0), ...under.map(({ y }) => y));
  ctx.fillText(text, at, top - labelGap);
};

const drawLabels = (
  chart: Chart<'bar'>,
  { columns, cheapest, dearest, palette }: StartChartView,
  pointed: number | undefined,
): void => {
  const { ctx } = chart;
  ctx.font = fontOf(600, textSizeOf(palette));
  ctx.textAlign = 'center';
  ctx.textBaseline = 'alphabetic';
  ctx.fillStyle = palette.ink;
  // One at a time while somebody points, as neighbours would write over each other.
  const labelled = pointed === undefined ? [cheapest, dearest] : [pointed];
  for (const index of labelled) {
    const column = index === undefined ? undefined : columns[index];
    if (!column || index === undefined) continue;
    const text = pointed === undefined ? column.label : `${column.time}  ${column.label}`;
    drawLabel(chart, text, index);
  }
};

/** Under the columns: a bar as long as the hours in which prints begin, or a triangle at the one. */
const drawNow = (chart: Chart<'bar'>, { columns, now, palette }: StartChartView): void => {
  const { ctx, chartArea } = chart;
  const hourWidth = (chartArea.right - chartArea.left) / columns.length;
  // A column stands in the middle of its hour and means the beginning of that hour.
  const place = (hour: number): number => chartArea.left + (hour + 0.5) * hourWidth;
  const top = chartArea.bottom + 4;
  ctx.fillStyle = palette.ink;
  ctx.beginPath();
  if (now.from === now.to) {
    const at = place(now.from);
    ctx.moveTo(at, top);
    ctx.lineTo(at + 5, top + 8);
    ctx.lineTo(at - 5, top + 8);
  } else {
    ctx.roundRect(place(now.from), top + 1, place(now.to) - place(now.from), 4, 2);
  }
  ctx.fill();
};

/** The line of zero, as prices may be negative. */
const drawZero = (chart: Chart<'bar'>, { palette }: StartChartView): void => {
  const { ctx, chartArea, scales } = chart;
  const at = Math.round(scales['y']?.getPixelForValue(0) ?? chartArea.bottom);
  ctx.fillStyle = palette.secondaryInk;
  ctx.fillRect(chartArea.left, at, chartArea.right - chartArea.left, 1);
};

/** What stands on the columns and under them: the figures that matter and when prints begin now. */
export const startChartMarks = (
  view: StartViewSource,
  pointedColumn: () => number | undefined,
): Plugin<'bar'> => ({
  id: 'start-chart-marks',
  afterDatasetsDraw(chart) {
    chart.ctx.save();
    drawZero(chart, view());
    drawLabels(chart, view(), pointedColumn());
    drawNow(chart, view());
    chart.ctx.restore();
  },
});
