import type { Chart } from 'chart.js';
import { fontOf, widestOf } from './canvas-text';
import { type CostLine, labelledLines, type OwnershipInput } from './ownership-chart-data';
import type { Palette } from './palette';
import { type Scale, scaleEnd } from './scale-end';

/** Everything one drawing of the chart depends on. */
export interface OwnershipView extends OwnershipInput {
  readonly palette: Palette;
  readonly scale: Scale;
  /** The size of all text in CSS pixels; it grows with the reader's own. */
  readonly textSize: number;
  /** The width of the widest label, were it on one line. */
  readonly labelWidth: number;
}

/** Gives a plugin what is to be drawn now. */
export type OwnershipSource = () => OwnershipView;

/** The distance between two lines of a text of a given size. */
export const lineHeightOf = (textSize: number): number => Math.round(textSize * 1.32);
/** The least room between two labels, in CSS pixels. */
export const labelGap = 5;

/** Where the axis of sums ends, by the totals after the last year. */
export const totalsScale = (lines: readonly Pick<CostLine, 'totals'>[]): Scale =>
  scaleEnd(
    lines.map(({ totals }) => {
      const { typical = 0, high = 0 } = totals.at(-1) ?? {};
      return { alwaysOn: { typical, high }, perPrint: { typical, high } };
    }),
  );

const isCut = (line: CostLine, scale: Scale): boolean =>
  scale.cutsBars && (line.totals.at(-1)?.typical ?? 0) > scale.end;

/** What stands under a line's name: its last total where there is room or it is out of sight. */
export const detailOf = (
  line: CostLine,
  { wide, scale, ownedText }: Pick<OwnershipView, 'wide' | 'scale' | 'ownedText'>,
): string => {
  const end = isCut(line, scale) ? `↑ ${line.endText}` : wide ? line.endText : '';
  return [end, line.isOwned ? ownedText : ''].filter((text) => text !== '').join(' · ');
};

/** Measures and scales what is to be shown. */
export const ownershipView = (
  input: OwnershipInput,
  palette: Palette,
  context: CanvasRenderingContext2D,
): OwnershipView => {
  const scale = totalsScale(input.lines);
  const textSize = Math.min(0.8125 * palette.rem, 20);
  const details = input.lines.map((line) => detailOf(line, { ...input, scale }));
  const names = input.lines.map(({ name }) => name);
  return {
    ...input,
    palette,
    scale,
    textSize,
    labelWidth: Math.max(
      widestOf(context, fontOf(600, textSize), names),
      widestOf(context, fontOf(400, textSize), details),
    ),
  };
};

/** The room right of the lines, in CSS pixels: first for the leaders, then for the labels. */
export const labelRoomOf = (
  { wide, labelWidth }: OwnershipView,
  width: number,
): { readonly leader: number; readonly label: number } => ({
  leader: wide ? 20 : 14,
  label: Math.ceil(Math.min(labelWidth, width * (wide ? 0.28 : 0.3))),
});

/** The height of the chart in CSS pixels; enough for every label that may stand beside it. */
export const ownershipHeight = ({ lines, wide, textSize }: OwnershipView): number => {
  const labels = Math.min(lines.length, labelledLines + 1);
  const label = (wide ? 2 : 3) * lineHeightOf(textSize) + labelGap;
  const axis = 3 * textSize;
  return Math.round(Math.max((wide ? 28 : 23) * textSize, labels * label + axis));
};

/** Where years and sums stand on the canvas right now. */
export interface Places {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (year: number) => number;
  readonly y: (total: number) => number;
}

/** Reads the places off a chart that is laid out. */
export const placesOf = ({ chartArea, scales }: Chart<'line'>): Places => ({
  left: chartArea.left,
  right: chartArea.right,
  top: chartArea.top,
  bottom: chartArea.bottom,
  x: (year) => scales['x']?.getPixelForValue(year) ?? 0,
  y: (total) => scales['y']?.getPixelForValue(total) ?? 0,
});
