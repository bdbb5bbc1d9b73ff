import type { Palette } from './palette';
import type { StartChartInput } from './start-chart-data';

/** Everything one drawing of the chart depends on. */
export interface StartChartView extends StartChartInput {
  readonly palette: Palette;
}

/** Gives a plugin what is to be drawn now. */
export type StartViewSource = () => StartChartView;

/** The size of the chart's text in CSS pixels; it grows with the reader's own. */
export const textSizeOf = ({ rem }: Palette): number => Math.min(0.75 * rem, 20);

/** Room above the columns for a figure, in CSS pixels. */
export const labelRoomOf = (palette: Palette): number => 1.7 * textSizeOf(palette);

/** Room between columns and axis texts for the mark of the present starts, in CSS pixels. */
export const markRoom = 12;
