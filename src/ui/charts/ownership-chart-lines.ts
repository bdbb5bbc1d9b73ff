import type { Plugin } from 'chart.js';
import { type CostLine, labelledLines, totalAt } from './ownership-chart-data';
import type { Guide } from './ownership-chart-guide';
import { type LineLook, lookOf } from './ownership-chart-looks';
import { type OwnershipSource, type Places, placesOf } from './ownership-chart-view';

const trace = (context: CanvasRenderingContext2D, { totals }: CostLine, places: Places): void => {
  context.beginPath();
  for (const [year, { typical }] of totals.entries()) {
    context.lineTo(places.x(year), places.y(typical));
  }
};

const fillBand = (
  context: CanvasRenderingContext2D,
  { totals }: CostLine,
  places: Places,
): void => {
  context.beginPath();
  for (const [year, { high }] of totals.entries()) {
    context.lineTo(places.x(year), places.y(high));
  }
  for (let year = totals.length - 1; year >= 0; year -= 1) {
    context.lineTo(places.x(year), places.y(totals[year]?.low ?? 0));
  }
  context.fill();
};

/** Many bands over each other need to be paler. */
const bandAlpha = (count: number): number => (count <= 3 ? 0.16 : 0.11);
/** What the others keep of their strength while one line is looked at. */
const besides = 0.35;
const unlabelledAlpha = 0.5;

const drawLine = (
  context: CanvasRenderingContext2D,
  line: CostLine,
  { colour, width, dash }: LineLook,
  places: Places,
  casing: string | undefined,
): void => {
  trace(context, line, places);
  if (casing !== undefined) {
    context.strokeStyle = casing;
    context.lineWidth = width + 2;
    context.setLineDash([]);
    context.stroke();
  }
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash([...dash]);
  context.stroke();
};

/** The year in which a line leaves at the top, if it does. */
const exitOf = ({ totals }: CostLine, places: Places): number | undefined => {
  const year = totals.findIndex(({ typical }) => places.y(typical) < places.top - 1);
  if (year < 0) return undefined;
  let [inside, outside] = [Math.max(0, year - 1), year];
  for (let step = 0; step < 20; step += 1) {
    const middle = (inside + outside) / 2;
    if (places.y(totalAt(totals, middle)) < places.top) outside = middle;
    else inside = middle;
  }
  return outside;
};

const drawExit = (
  context: CanvasRenderingContext2D,
  line: CostLine,
  { colour }: LineLook,
  places: Places,
): void => {
  const year = exitOf(line, places);
  if (year === undefined) return;
  const at = places.x(year);
  context.fillStyle = colour;
  context.beginPath();
  context.moveTo(at, places.top - 8);
  context.lineTo(at + 5, places.top);
  context.lineTo(at - 5, places.top);
  context.fill();
};

/** Draws each machine's total as a line over its range; what is looked at lies on top. */
export const costLines = (view: OwnershipSource, guide: () => Guide): Plugin<'line'> => ({
  id: 'ownership-lines',
  beforeDatasetsDraw(chart) {
    const { ctx } = chart;
    const current = view();
    const places = placesOf(chart);
    const pointed = guide().line;
    const all = current.lines.map((line, index) => ({
      line,
      isLabelled: index < labelledLines || line.id === pointed,
      look: lookOf(index, line, current.palette, line.id === pointed),
    }));
    const strength = ({ id }: CostLine): number =>
      pointed === undefined || id === pointed ? 1 : besides;
    const isOnTop = ({ line }: { readonly line: CostLine }) => line.id === pointed;
    const inOrder = [...all.filter((each) => !isOnTop(each)).reverse(), ...all.filter(isOnTop)];
    ctx.save();
    for (const { line, look } of inOrder) drawExit(ctx, line, look, places);
    ctx.beginPath();
    ctx.rect(
      places.left - 2,
      places.top,
      places.right - places.left + 4,
      places.bottom - places.top + 2,
    );
    ctx.clip();
    ctx.lineJoin = 'round';
    for (const { line, look, isLabelled } of inOrder) {
      if (isLabelled) continue;
      ctx.globalAlpha = unlabelledAlpha * strength(line);
      drawLine(ctx, line, look, places, undefined);
    }
    for (const { line, look, isLabelled } of inOrder) {
      if (!isLabelled) continue;
      ctx.globalAlpha = bandAlpha(Math.min(all.length, labelledLines)) * strength(line);
      ctx.fillStyle = look.colour;
      fillBand(ctx, line, places);
    }
    for (const { line, look, isLabelled } of inOrder) {
      if (!isLabelled) continue;
      ctx.globalAlpha = strength(line);
      // A casing in the page's colour, so that lines that cross stay apart.
      drawLine(ctx, line, look, places, current.palette.surface);
    }
    ctx.restore();
  },
});
