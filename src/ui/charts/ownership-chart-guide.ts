import type { Plugin } from 'chart.js';
import { type CostLine, labelledLines, totalAt } from './ownership-chart-data';
import { lookOf } from './ownership-chart-looks';
import { type OwnershipSource, type Places, placesOf } from './ownership-chart-view';

/** What the reader looks at: a year, and perhaps one line before the others. */
export interface Guide {
  readonly year: number;
  /** A line's id. */
  readonly line: string | undefined;
}

/** The lines with a label: the first ones and the one that is looked at. */
export const labelled = (
  lines: readonly CostLine[],
  guide: Guide,
): readonly { readonly line: CostLine; readonly index: number }[] =>
  lines
    .map((line, index) => ({ line, index }))
    .filter(({ line, index }) => index < labelledLines || line.id === guide.line);

const dotRadius = 4;

/** Marks the year that is read off: a line down the chart with a dot on each labelled line. */
export const guideMarks = (view: OwnershipSource, guide: () => Guide): Plugin<'line'> => ({
  id: 'ownership-guide',
  afterDatasetsDraw(chart) {
    const { ctx } = chart;
    const { lines, palette } = view();
    const places = placesOf(chart);
    const { year } = guide();
    const at = places.x(year);
    ctx.save();
    ctx.globalAlpha = 0.55;
    ctx.fillStyle = palette.secondaryInk;
    ctx.fillRect(Math.round(at) - 0.5, places.top, 1, places.bottom - places.top);
    ctx.globalAlpha = 1;
    for (const { line, index } of labelled(lines, guide())) {
      const y = places.y(totalAt(line.totals, year));
      if (y < places.top - 1) continue;
      ctx.beginPath();
      ctx.arc(at, y, dotRadius, 0, 2 * Math.PI);
      ctx.fillStyle = lookOf(index, line, palette, line.id === guide().line).colour;
      ctx.strokeStyle = palette.surface;
      ctx.lineWidth = 2;
      ctx.stroke();
      ctx.fill();
    }
    ctx.restore();
  },
});

/** A finger or a pointer this near to a line means it, in CSS pixels. */
const reach = 18;

const nearestLine = (
  lines: readonly CostLine[],
  places: Places,
  year: number,
  y: number,
): string | undefined => {
  const distances = lines.map(({ id, totals }) => ({
    id,
    distance: Math.abs(places.y(totalAt(totals, year)) - y),
  }));
  const [nearest] = distances.sort((a, b) => a.distance - b.distance);
  return nearest && nearest.distance <= reach ? nearest.id : undefined;
};

/** Tells at which year and line somebody points; no year where the pointer has left. */
export const guidePointer = (
  view: OwnershipSource,
  point: (year: number | undefined, line: string | undefined) => void,
): Plugin<'line'> => ({
  id: 'ownership-pointer',
  beforeEvent(chart, { event }) {
    const { lines, years } = view();
    const places = placesOf(chart);
    const { x, y } = event;
    const isOut = x === null || y === null || x < places.left - reach || x > places.right + reach;
    if (isOut || event.type === 'mouseout') {
      point(undefined, undefined);
      return false;
    }
    const share = (x - places.left) / (places.right - places.left);
    const year = Math.min(Math.max(share, 0), 1) * years;
    point(Math.round(year), nearestLine(lines, places, year, y));
    return false;
  },
});
