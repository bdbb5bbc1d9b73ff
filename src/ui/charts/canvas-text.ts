/** The house's family, as a canvas takes it. */
export const fontFamily = '"Inter Variable", Inter, system-ui, sans-serif';

/** A canvas font of the house's family. */
export const fontOf = (weight: 400 | 600, size: number): string =>
  `${weight} ${size}px ${fontFamily}`;

/** The width of the widest of some texts. */
export const widestOf = (
  context: CanvasRenderingContext2D,
  font: string,
  texts: readonly string[],
): number => {
  context.font = font;
  return Math.max(0, ...texts.map((text) => context.measureText(text).width));
};

/** The text, or as much of its beginning as fits, with an ellipsis. Uses the context's font. */
export const fitText = (context: CanvasRenderingContext2D, text: string, width: number): string => {
  if (context.measureText(text).width <= width) return text;
  const letters = Array.from(text);
  let fits = 0;
  let tooLong = letters.length;
  while (tooLong - fits > 1) {
    const length = Math.floor((fits + tooLong) / 2);
    const shortened = `${letters.slice(0, length).join('').trimEnd()}…`;
    if (context.measureText(shortened).width <= width) fits = length;
    else tooLong = length;
  }
  return `${letters.slice(0, fits).join('').trimEnd()}…`;
};

/** Breaks a text into lines no wider than given. Uses the context's font. */
export const wrapText = (
  context: CanvasRenderingContext2D,
  text: string,
  width: number,
): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined) lines.push(word);
    else if (context.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => fitText(context, line, width));
};
