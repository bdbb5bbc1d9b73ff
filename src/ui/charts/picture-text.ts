import { fontOf, wrapText } from './canvas-text';
import type { ChartText } from './chart-data';
import type { Palette } from './palette';

/** One line of text on the picture. */
export interface TextLine {
  readonly text: string;
  readonly font: string;
  readonly colour: string;
  readonly height: number;
}

/** How a paragraph on the picture is set. */
interface TextStyle {
  readonly font: string;
  readonly colour: string;
  readonly height: number;
}

/** Sets a paragraph in as many lines as it needs. */
export const linesOf = (
  context: CanvasRenderingContext2D,
  text: string,
  width: number,
  style: TextStyle,
): readonly TextLine[] => {
  context.font = style.font;
  return wrapText(context, text, width).map((line) => ({ ...style, text: line }));
};

/** The height some lines take. */
export const heightOf = (lines: readonly TextLine[]): number =>
  lines.reduce((sum, line) => sum + line.height, 0);

/** Writes lines beneath each other. */
export const drawLines = (
  context: CanvasRenderingContext2D,
  lines: readonly TextLine[],
  left: number,
  top: number,
): void => {
  let lineTop = top;
  for (const { text, font, colour, height } of lines) {
    context.font = font;
    context.fillStyle = colour;
    context.fillText(text, left, lineTop + height / 2);
    lineTop += height;
  }
};

/** Draws which colour stands for what. */
export const drawLegend = (
  context: CanvasRenderingContext2D,
  text: ChartText,
  palette: Palette,
  left: number,
  middle: number,
): void => {
  const entries = [
    { name: text.alwaysOn, colour: palette.alwaysOn },
    { name: text.perPrint, colour: palette.perPrint },
  ];
  context.font = fontOf(400, 13);
  let next = left;
  for (const { name, colour } of entries) {
    context.fillStyle = colour;
    context.beginPath();
    context.roundRect(next, middle - 6, 12, 12, 3);
    context.fill();
    context.fillStyle = palette.secondaryInk;
    context.fillText(name, next + 20, middle + 0.5);
    next += context.measureText(name).width + 36;
  }
};
