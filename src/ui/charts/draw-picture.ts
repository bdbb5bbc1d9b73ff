import { Chart } from 'chart.js';
import { fontOf } from './canvas-text';
import { chartDataOf, chartOptionsOf, chartPluginsOf } from './chart-config';
import type { ChartRow, ChartText } from './chart-data';
import { type ChartView, chartView } from './chart-view';
import { type Palette, readPalette } from './palette';
import { drawLegend, drawLines, heightOf, linesOf, type TextLine } from './picture-text';
import { chartHeight } from './row-size';

const pixelRatio = 2;
const width = 1200 / pixelRatio;
const margin = 28;
const legendHeight = 40;

const drawBars = (view: ChartView): HTMLCanvasElement => {
  const canvas = document.createElement('canvas');
  canvas.width = width - 2 * margin + 2 * view.size.inset;
  canvas.height = chartHeight(view.rows.length, true, view.palette.rem);
  const current = () => view;
  const options = {
    ...chartOptionsOf(current, false),
    responsive: false,
    devicePixelRatio: pixelRatio,
    events: [],
  };
  const chart = new Chart(canvas, {
    type: 'bar',
    data: chartDataOf(view),
    options,
    plugins: [...chartPluginsOf(current, () => undefined)],
  });
  const drawing = document.createElement('canvas');
  drawing.width = canvas.width;
  drawing.height = canvas.height;
  drawing.getContext('2d')?.drawImage(canvas, 0, 0);
  chart.destroy();
  return drawing;
};

const asPng = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The picture is larger than this browser can draw.'));
    }, 'image/png');
  });

const captionOf = (
  context: CanvasRenderingContext2D,
  { text, scale, palette }: ChartView,
): readonly TextLine[] => {
  const subtitle = scale.cutsBars ? `${text.subtitle} ${text.cutNote}` : text.subtitle;
  const room = width - 2 * margin;
  return [
    ...linesOf(context, text.title, room, {
      font: fontOf(600, 22),
      colour: palette.ink,
      height: 30,
    }),
    ...linesOf(context, subtitle, room, {
      font: fontOf(400, 13),
      colour: palette.secondaryInk,
      height: 19,
    }),
  ];
};

const loadFonts = (rows: readonly ChartRow[], text: ChartText): Promise<unknown> => {
  const letters = [...Object.values(text), ...rows.flatMap((row) => [row.name, row.detail])].join();
  return Promise.all([
    document.fonts.load(fontOf(400, 13), letters),
    document.fonts.load(fontOf(600, 13), letters),
  ]);
};

/**
 * Draws the comparison as a card that explains itself: a PNG 1200 pixels wide, its text twice the
 * page's size, because a chat shows a picture at a third of its width.
 */
export const drawPicture = async (
  rows: readonly ChartRow[],
  text: ChartText,
  palette: Palette = readPalette(),
): Promise<Blob> => {
  await loadFonts(rows, text);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot draw a picture.');
  const view = chartView({ rows, text, wide: true }, { ...palette, rem: 16 }, context);
  const caption = captionOf(context, view);
  const bars = drawBars(view);
  const footer = linesOf(context, text.footer, width - 2 * margin, {
    font: fontOf(400, 12),
    colour: palette.secondaryInk,
    height: 18,
  });
  const legendTop = margin + heightOf(caption);
  const barsTop = legendTop + legendHeight;
  const footerTop = barsTop + bars.height / pixelRatio + 16;
  canvas.width = width * pixelRatio;
  canvas.height = Math.round((footerTop + 14 + heightOf(footer) + margin) * pixelRatio);
  context.scale(pixelRatio, pixelRatio);
  context.textBaseline = 'middle';
  context.fillStyle = palette.surface;
  context.fillRect(0, 0, width, canvas.height);
  drawLines(context, caption, margin, margin);
  drawLegend(context, text, palette, margin, legendTop + legendHeight / 2 - 2);
  const inset = view.size.inset;
  context.drawImage(
    bars,
    margin - inset,
    barsTop,
    bars.width / pixelRatio,
    bars.height / pixelRatio,
  );
  context.fillStyle = palette.line;
  context.fillRect(margin, footerTop, width - 2 * margin, 1);
  drawLines(context, footer, margin, footerTop + 14);
  return asPng(canvas);
};
