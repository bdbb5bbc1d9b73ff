import type { ChartType, Plugin } from 'chart.js';

/** Says when a chart that was laid out anew may be drawn. */
interface HeldDrawing<Type extends ChartType> {
  readonly plugin: Plugin<Type>;
  /** Lets a chart be laid out without drawing it. */
  readonly hold: () => void;
  readonly release: () => void;
}

/** Chart.js draws at the end of every update; this lets the drawing be a task of its own. */
export const heldDrawing = <Type extends ChartType>(): HeldDrawing<Type> => {
  let isHeld = false;
  return {
    plugin: { id: 'held-drawing', beforeRender: () => !isHeld },
    hold: () => {
      isHeld = true;
    },
    release: () => {
      isHeld = false;
    },
  };
};
