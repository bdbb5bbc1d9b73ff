import { fontOf, widestOf } from './canvas-text';
import { barsOf, type ChartRow, type ChartText } from './chart-data';
import type { Palette } from './palette';
import { type RowSize, rowSize } from './row-size';
import { type Scale, scaleEnd } from './scale-end';

/** Everything one drawing of the chart depends on. */
export interface ChartView {
  readonly rows: readonly ChartRow[];
  readonly text: ChartText;
  readonly palette: Palette;
  readonly size: RowSize;
  readonly scale: Scale;
  readonly textWidth: number;
  readonly labelWidth: number;
}

/** Gives a plugin what is to be drawn now. */
export type ViewSource = () => ChartView;

/** What the page asks the chart to show. */
export interface ChartInput {
  readonly rows: readonly ChartRow[];
  readonly text: ChartText;
  readonly wide: boolean;
}

/** Space around the bars, in CSS pixels. */
interface BarsPadding {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** The room between the end of a bar and its label. */
export const labelGap = 7;
/** How far the arrow of a whisker that runs out reaches past a cut bar. */
export const arrowReach = 13;

/** The parts of a setup can be a long line; the bars are not to shrink for it. */
const widestDetail = 260;

/** The second line of a row; an estimate says so in words, not by its looks alone. */
export const detailOf = (row: ChartRow, text: ChartText): string =>
  row.estimated ? `${row.detail} · ${text.estimated}` : row.detail;

/** Measures and scales what is to be shown. */
export const chartView = (
  { rows, text, wide }: ChartInput,
  palette: Palette,
  context: CanvasRenderingContext2D,
): ChartView => {
  const size = rowSize(wide, palette.rem);
  const names = rows.map((row) => row.name);
  const details = rows.map((row) => detailOf(row, text));
  const labels = rows.flatMap((row) => barsOf(row).map((bar) => bar.label));
  return {
    rows,
    text,
    palette,
    size,
    scale: scaleEnd(rows),
    textWidth: Math.max(
      widestOf(context, fontOf(600, size.nameSize), names),
      Math.min(widestOf(context, fontOf(400, size.detailSize), details), widestDetail * size.unit),
    ),
    labelWidth: widestOf(context, fontOf(600, size.labelSize), labels),
  };
};

/** The room beside the bars for names and labels on a canvas of a given width. */
export const barsPadding = (view: ChartView, width: number): BarsPadding => {
  const { size, scale } = view;
  const column = Math.min(Math.max(view.textWidth + 24, 150 * size.unit), width * 0.42);
  return {
    left: size.inset + (size.wide ? column : 0),
    right: size.inset + labelGap + view.labelWidth + (scale.cutsBars ? arrowReach : 0),
    top: size.barsShift,
  };
};
