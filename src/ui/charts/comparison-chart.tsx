import { useLayoutEffect, useRef } from 'preact/hooks';
import './comparison-chart.css';
import type { ChartInput } from './chart-view';
import { type LiveChart, liveChart } from './live-chart';
import { scaleEnd } from './scale-end';

interface ComparisonChartProps extends ChartInput {
  /** Told which device was pointed at and chosen; the table beneath does the same by keyboard. */
  readonly onPick: (id: string) => void;
}

/** The devices' yearly costs as bars: each left on all year, and switched on per print. */
export function ComparisonChart({ rows, text, wide, onPick }: ComparisonChartProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const live = useRef<LiveChart | undefined>(undefined);
  const pick = useRef(onPick);
  pick.current = onPick;

  useLayoutEffect(() => {
    if (live.current) live.current.show({ rows, text, wide });
    else if (canvas.current && frame.current) {
      const input = { rows, text, wide };
      live.current = liveChart(canvas.current, frame.current, input, (id) => pick.current(id));
    }
  }, [rows, text, wide]);

  useLayoutEffect(() => {
    return () => {
      live.current?.destroy();
      live.current = undefined;
    };
  }, []);

  return (
    <figure class="comparison-chart">
      <figcaption>
        <h2 class="comparison-chart-title">{text.title}</h2>
        <p class="comparison-chart-subtitle">
          {text.subtitle} {scaleEnd(rows).cutsBars && <span>{text.cutNote}</span>}
        </p>
        <ul class="comparison-chart-legend">
          <li data-series="always-on">{text.alwaysOn}</li>
          <li data-series="per-print">{text.perPrint}</li>
        </ul>
      </figcaption>
      <div class="comparison-chart-frame" ref={frame}>
        <canvas ref={canvas} role="img" aria-label={text.description} />
      </div>
    </figure>
  );
}
