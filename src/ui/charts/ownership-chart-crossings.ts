import type { Chart, Plugin } from 'chart.js';
import { fontOf, widestOf, wrapText } from './canvas-text';
import { labelledLines, totalAt } from './ownership-chart-data';
import { type Box, placeBeside } from './ownership-chart-placing';
import {
  lineHeightOf,
  type OwnershipSource,
  type OwnershipView,
  placesOf,
} from './ownership-chart-view';

const ring = 5.5;
const labelledCrossings = 3;
const padding = 3;
const mostTexts = 3;

/** A crossing on the canvas; without a box where its text has no room or is one too many. */
export interface CrossingMark {
  readonly x: number;
  readonly y: number;
  /** The time, and its range below it. */
  readonly texts: readonly string[];
  readonly box: Box | undefined;
}

const fontAt = (line: number, textSize: number): string => fontOf(line === 0 ? 600 : 400, textSize);

/** A time on a line of its own, its range in brackets below. */
const textsOf = (
  context: CanvasRenderingContext2D,
  label: string,
  textSize: number,
  width: number,
): readonly string[] => {
  const bracket = label.indexOf(' (');
  if (bracket < 0) return [label];
  context.font = fontAt(1, textSize);
  return [label.slice(0, bracket), ...wrapText(context, label.slice(bracket + 1), width)];
};

/** Places the rings within the chart, and the texts of the first of them. */
export const crossingMarks = (
  chart: Chart<'line'>,
  view: OwnershipView,
): readonly CrossingMark[] => {
  const { ctx } = chart;
  const places = placesOf(chart);
  const { left, right, top, bottom } = places;
  const area = { left, top, width: right - left, height: bottom - top };
  const rings = view.crossings.flatMap(({ a, b, after, label }) => {
    const line = view.lines.find(({ id }) => id === a);
    if (!line || !view.lines.some(({ id }) => id === b) || after > view.years) return [];
    const y = places.y(totalAt(line.totals, after));
    return y < top ? [] : [{ x: places.x(after), y, label }];
  });
  const taken: Box[] = rings.map(({ x, y }) => ({
    left: x - ring - 2,
    top: y - ring - 2,
    width: 2 * ring + 4,
    height: 2 * ring + 4,
  }));
  const years = (x: number): number => ((x - left) / (right - left)) * view.years;
  const lines = view.lines.slice(0, labelledLines).map(
    ({ totals }) =>
      (x: number) =>
        places.y(totalAt(totals, years(x))),
  );
  const sizeOf = (texts: readonly string[]): Pick<Box, 'width' | 'height'> => ({
    width:
      Math.max(...texts.map((text, line) => widestOf(ctx, fontAt(line, view.textSize), [text]))) +
      2 * padding,
    height: texts.length * lineHeightOf(view.textSize) + padding,
  });
  const widest = Math.max(6 * view.textSize, Math.min(0.32 * area.width, 13 * view.textSize));
  return rings.map(({ label, ...at }, index) => {
    if (index >= labelledCrossings) return { ...at, texts: [], box: undefined };
    const full = textsOf(ctx, label, view.textSize, widest);
    const short = full.slice(0, 1);
    const whole = full.length <= mostTexts && placeBeside(at, sizeOf(full), area, taken, lines);
    // Where the range would hide what it is about, the time alone is better.
    const texts = whole && whole.crossed <= 1 ? full : short;
    const placed = texts === full ? whole : placeBeside(at, sizeOf(short), area, taken, lines);
    if (!placed) return { ...at, texts: [], box: undefined };
    taken.push(placed.box);
    return { ...at, texts, box: placed.box };
  });
};

const nearest = (value: number, from: number, length: number): number =>
  Math.min(Math.max(value, from), from + length);

/** Marks where lines cross, and says when. */
export const crossings = (view: OwnershipSource): Plugin<'line'> => ({
  id: 'ownership-crossings',
  afterDatasetsDraw(chart) {
    const { ctx } = chart;
    const { palette, textSize } = view();
    const marks = crossingMarks(chart, view());
    ctx.save();
    ctx.textBaseline = 'middle';
    ctx.textAlign = 'left';
    ctx.lineJoin = 'round';
    for (const { x, y, texts, box } of marks) {
      if (box) {
        const [toX, toY] = [nearest(x, box.left, box.width), nearest(y, box.top, box.height)];
        if (Math.hypot(toX - x, toY - y) > 3 * ring) {
          ctx.strokeStyle = palette.ink;
          ctx.lineWidth = 1;
          ctx.beginPath();
          ctx.moveTo(x, y);
          ctx.lineTo(toX, toY);
          ctx.stroke();
        }
        // A ground and a halo in the page's colour keep the text legible on bands and lines.
        ctx.fillStyle = palette.surface;
        ctx.globalAlpha = 0.55;
        ctx.beginPath();
        ctx.roundRect(box.left, box.top, box.width, box.height, 4);
        ctx.fill();
        ctx.globalAlpha = 1;
        ctx.strokeStyle = palette.surface;
        ctx.lineWidth = 4;
        ctx.fillStyle = palette.ink;
        const lineHeight = lineHeightOf(textSize);
        texts.forEach((text, line) => {
          const middle = box.top + padding / 2 + (line + 0.5) * lineHeight;
          ctx.font = fontAt(line, textSize);
          ctx.strokeText(text, box.left + padding, middle);
          ctx.fillText(text, box.left + padding, middle);
        });
      }
      ctx.beginPath();
      ctx.arc(x, y, ring, 0, 2 * Math.PI);
      ctx.fillStyle = palette.surface;
      ctx.fill();
      ctx.strokeStyle = palette.ink;
      ctx.lineWidth = 2.25;
      ctx.stroke();
    }
    ctx.restore();
  },
});
