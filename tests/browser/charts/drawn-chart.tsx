import { screen } from '@testing-library/preact';
import { Chart } from 'chart.js';
import type { ChartRow } from '../../../src/ui/charts/chart-data';
import { ComparisonChart } from '../../../src/ui/charts/comparison-chart';
import { chartHeight } from '../../../src/ui/charts/row-size';
import { text } from './chart-fixtures';

/** The wide chart of some devices. */
export const chartOf = (
  rows: readonly ChartRow[],
  onPick: (id: string) => void = () => undefined,
) => <ComparisonChart rows={rows} text={text} wide onPick={onPick} />;
/** The canvas, found as a reader finds it. */
export const canvas = (): HTMLCanvasElement => screen.getByRole<HTMLCanvasElement>('img');
/** What Chart.js has drawn on it. */
export const drawn = () => {
  const chart = Chart.getChart(canvas());
  if (!chart) throw new Error('no chart on the canvas');
  return chart;
};
/** A series' bars in CSS pixels. */
export const lengths = (series: number): number[] =>
  drawn()
    .getDatasetMeta(series)
    .data.map((bar) => {
      const { x, base } = bar.getProps(['x', 'base'], true);
      return Number(x) - Number(base);
    });
/** Where a row of the wide chart is pointed at. */
export const middleOfRow = (index: number): number => {
  const rowHeight = chartHeight(1, true, 16);
  return (index + 0.5) * rowHeight;
};
/** A pixel of the canvas as "r,g,b,a". */
export const colourAt = (x: number, y: number): string => {
  const density = devicePixelRatio;
  const pixel = canvas()
    .getContext('2d')
    ?.getImageData(x * density, y * density, 1, 1).data;
  return Array.from(pixel ?? []).join();
};
