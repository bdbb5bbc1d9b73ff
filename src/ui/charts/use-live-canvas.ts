import type { ChartType } from 'chart.js';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type ChartKind, type LiveCanvas, liveCanvas } from './live-canvas';

/** A chart's elements on the page. */
interface CanvasRefs<Input> {
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly frame: RefObject<HTMLDivElement | null>;
  /** Undefined until the first layout. */
  readonly live: RefObject<LiveCanvas<Input> | undefined>;
}

/**
 * Keeps a chart on a canvas for as long as its component is on the page.
 * @param kindOf asked once, when the chart is first drawn
 */
export const useLiveCanvas = <Type extends ChartType, Input extends object, View>(
  input: Input,
  kindOf: () => ChartKind<Type, Input, View>,
): CanvasRefs<Input> => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const live = useRef<LiveCanvas<Input> | undefined>(undefined);

  useLayoutEffect(() => {
    if (live.current) live.current.show(input);
    else if (canvas.current && frame.current) {
      live.current = liveCanvas(canvas.current, frame.current, input, kindOf());
    }
  }, [input]);

  useLayoutEffect(() => {
    return () => {
      live.current?.destroy();
      live.current = undefined;
    };
  }, []);

  return { canvas, frame, live };
};
