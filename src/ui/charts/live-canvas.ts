import { Chart, type ChartData, type ChartOptions, type ChartType, type Plugin } from 'chart.js';
import { heldDrawing } from './held-drawing';
import { type Palette, readPalette } from './palette';
import { watchAppearance } from './watch-appearance';

/** What one kind of chart is made of; `View` is everything one drawing depends on. */
export interface ChartKind<Type extends ChartType, Input extends object, View> {
  readonly type: Type;
  /** Measures and scales what is to be shown. */
  readonly viewOf: (input: Input, palette: Palette, context: CanvasRenderingContext2D) => View;
  /** The height of the frame in CSS pixels; absent where a style sheet gives it. */
  readonly heightOf?: (view: View) => number;
  readonly dataOf: (view: View) => ChartData<Type, (number | null)[]>;
  readonly optionsOf: (view: () => View, isFirst: boolean) => ChartOptions<Type>;
  readonly pluginsOf: (view: () => View) => readonly Plugin<Type>[];
}

/** A chart on the page: drawn once, then changed in place until it is destroyed. */
export interface LiveCanvas<Input> {
  readonly show: (input: Input) => void;
  /** Draws what is shown once more: where only the marks upon it have changed. */
  readonly draw: () => void;
  readonly destroy: () => void;
}

const isSame = (a: object, b: object): boolean => {
  const [entries, others] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    entries.length === others.size &&
    entries.every(([name, value]) => Object.is(value, others.get(name)))
  );
};

/** Draws a chart on a canvas and gives the frame around it its height. */
export const liveCanvas = <Type extends ChartType, Input extends object, View>(
  canvas: HTMLCanvasElement,
  frame: HTMLElement,
  first: Input,
  kind: ChartKind<Type, Input, View>,
): LiveCanvas<Input> | undefined => {
  const context = canvas.getContext('2d');
  if (!context) return undefined;
  let input = first;
  let frameAsked = 0;
  let palette = readPalette();
  let view = kind.viewOf(input, palette, context);
  const current = () => view;
  const fitFrame = (): void => {
    if (kind.heightOf) frame.style.height = `${kind.heightOf(view)}px`;
  };
  fitFrame();
  const drawing = heldDrawing<Type>();
  const chart = new Chart<Type, (number | null)[]>(canvas, {
    type: kind.type,
    data: kind.dataOf(view),
    options: kind.optionsOf(current, true),
    plugins: [...kind.pluginsOf(current), drawing.plugin],
  });
  const draw = (): void => {
    drawing.release();
    chart.draw();
  };
  const layOut = (): void => {
    view = kind.viewOf(input, palette, context);
    fitFrame();
    chart.data = kind.dataOf(view);
    chart.options = kind.optionsOf(current, false);
    // A first animation that still runs would put both off to the next frame.
    chart.stop();
    chart.resize();
    drawing.hold();
    chart.update('none');
    frameAsked = requestAnimationFrame(draw);
  };
  // A frame for the layout and one for the drawing: together they are a long task on a slow phone.
  const layOutSoon = (): void => {
    cancelAnimationFrame(frameAsked);
    frameAsked = requestAnimationFrame(layOut);
  };
  const stopWatching = watchAppearance(() => {
    palette = readPalette();
    layOutSoon();
  });
  return {
    show(next) {
      if (isSame(next, input)) return;
      input = next;
      layOutSoon();
    },
    draw: () => chart.draw(),
    destroy() {
      cancelAnimationFrame(frameAsked);
      stopWatching();
      chart.destroy();
    },
  };
};
