import { useMemo, useRef } from 'preact/hooks';
import './comparison-chart.css';
import type { ChartInput } from './chart-view';
import { comparisonKind } from './comparison-kind';
import { scaleEnd } from './scale-end';
import { useLiveCanvas } from './use-live-canvas';

interface ComparisonChartProps extends ChartInput {
  /** Told which device was pointed at and chosen; the table beneath does the same by keyboard. */
  readonly onPick: (id: string) => void;
}

/** The devices' yearly costs as bars: each left on all year, and switched on per print. */
export function ComparisonChart({ rows, text, wide, onPick }: ComparisonChartProps) {
  const pick = useRef(onPick);
  pick.current = onPick;
  const input = useMemo(() => ({ rows, text, wide }), [rows, text, wide]);
  const { canvas, frame } = useLiveCanvas(input, () => comparisonKind((id) => pick.current(id)));

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
