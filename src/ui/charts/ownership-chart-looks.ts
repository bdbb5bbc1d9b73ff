import { type CostLine, labelledLines } from './ownership-chart-data';
import type { Palette } from './palette';

/** Dashes for what is there already. */
const ownedDash = [6, 6];
/** Long strokes with narrow gaps, so that none is taken for the dashes of what is there already. */
const strokes = [[], [16, 4], [12, 3, 3, 3], [20, 3, 3, 3, 3, 3], [28, 4], [12, 3, 3, 3, 3, 3]];
/** So many colours are far enough apart for everybody to need no strokes besides. */
const plainColours = 3;

/** How one line is drawn. */
export interface LineLook {
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[];
}

/**
 * The dashes of a line.
 * @param index its place among all lines, from 0
 * @param isOneColour where colour tells no line from another
 */
export const dashOf = (
  index: number,
  { isOwned }: Pick<CostLine, 'isOwned'>,
  isOneColour: boolean,
): readonly number[] => {
  if (isOwned) return ownedDash;
  if (index >= labelledLines) return [];
  return strokes[isOneColour ? index : Math.max(0, index - plainColours + 1)] ?? [];
};

/** The look of a line: its own colour among the first, a pale one beyond, ink when pointed at. */
export const lookOf = (
  index: number,
  line: CostLine,
  palette: Palette,
  isPointedAt: boolean,
): LineLook => {
  const [first, second] = palette.series;
  const dash = dashOf(index, line, first === second);
  const own = palette.series[index];
  if (own !== undefined) return { colour: own, width: isPointedAt ? 3.5 : 2.5, dash };
  return isPointedAt
    ? { colour: palette.ink, width: 3, dash }
    : { colour: palette.faint, width: 1.25, dash };
};
