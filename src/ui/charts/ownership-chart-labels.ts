import type { Plugin } from 'chart.js';
import { fitText, fontOf, wrapText } from './canvas-text';
import type { CostLine } from './ownership-chart-data';
import { type Guide, labelled } from './ownership-chart-guide';
import { lookOf } from './ownership-chart-looks';
import { spreadApart } from './ownership-chart-spread';
import {
  detailOf,
  labelGap,
  labelRoomOf,
  lineHeightOf,
  type OwnershipSource,
  type OwnershipView,
  placesOf,
} from './ownership-chart-view';

/** A name on as many lines as its place allows, the rest of it cut. */
const namesOf = (
  context: CanvasRenderingContext2D,
  name: string,
  width: number,
  most: number,
): readonly string[] => {
  const lines = wrapText(context, name, width);
  if (lines.length <= most) return lines;
  const words = name.split(' ');
  const kept = lines.slice(0, most - 1);
  const taken = kept
    .join(' ')
    .split(' ')
    .filter((word) => word !== '').length;
  return [...kept, fitText(context, words.slice(taken).join(' '), width)];
};

/** One label as it is written. */
export interface EndLabel {
  readonly line: CostLine;
  readonly index: number;
  readonly names: readonly string[];
  readonly detail: string;
  readonly height: number;
  /** Where the line ends. */
  readonly end: number;
  /** Where the label stands instead. */
  readonly middle: number;
}

/** Sets every label and moves them apart. */
export const endLabelsOf = (
  chart: Parameters<typeof placesOf>[0],
  view: OwnershipView,
  guide: Guide,
): readonly EndLabel[] => {
  const { ctx } = chart;
  const places = placesOf(chart);
  const { label: width } = labelRoomOf(view, chart.width);
  const lineHeight = lineHeightOf(view.textSize);
  const labels = labelled(view.lines, guide).map(({ line, index }) => {
    ctx.font = fontOf(600, view.textSize);
    const names = namesOf(ctx, line.name, width, view.wide ? 1 : 2);
    ctx.font = fontOf(400, view.textSize);
    const detail = fitText(ctx, detailOf(line, view), width);
    const height = (names.length + (detail === '' ? 0 : 1)) * lineHeight + labelGap;
    const end = Math.max(places.top, places.y(line.totals.at(-1)?.typical ?? 0));
    return { line, index, names, detail, height, end };
  });
  const wishes = labels.map(({ end, height }) => ({ middle: end, height }));
  // The first line may stand a little above the axis and the last a little below.
  const middles = spreadApart(wishes, places.top - lineHeight / 2, places.bottom + lineHeight / 2);
  return labels.map((each, place) => ({ ...each, middle: middles[place] ?? each.end }));
};

/** Writes each name at the end of its line. */
export const endLabels = (view: OwnershipSource, guide: () => Guide): Plugin<'line'> => ({
  id: 'ownership-labels',
  afterDatasetsDraw(chart) {
    const { ctx } = chart;
    const current = view();
    const { palette, textSize } = current;
    const { right } = placesOf(chart);
    const { leader } = labelRoomOf(current, chart.width);
    const lineHeight = lineHeightOf(textSize);
    ctx.save();
    ctx.textBaseline = 'middle';
    ctx.textAlign = 'left';
    ctx.lineWidth = 1;
    for (const each of endLabelsOf(chart, current, guide())) {
      const isPointedAt = each.line.id === guide().line;
      const { colour } = lookOf(each.index, each.line, palette, isPointedAt);
      if (Math.abs(each.middle - each.end) > lineHeight / 2) {
        ctx.strokeStyle = colour;
        ctx.beginPath();
        ctx.moveTo(right + 6, each.end);
        ctx.lineTo(right + leader - 4, each.middle);
        ctx.stroke();
      }
      let at = each.middle - (each.height - labelGap) / 2 + lineHeight / 2;
      ctx.fillStyle = colour;
      ctx.font = fontOf(600, textSize);
      for (const name of each.names) {
        ctx.fillText(name, right + leader, at);
        at += lineHeight;
      }
      ctx.fillStyle = palette.secondaryInk;
      ctx.font = fontOf(400, textSize);
      ctx.fillText(each.detail, right + leader, at);
    }
    ctx.restore();
  },
});
