import { useLayoutEffect, useRef } from 'preact/hooks';
import './start-chart.css';
import type { StartChartInput } from './start-chart-data';
import { type LiveStartChart, liveStartChart } from './start-chart-live';

/** What one print costs at each start hour of the day, as columns. */
export const StartChart = ({ input }: { readonly input: StartChartInput }) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const live = useRef<LiveStartChart | undefined>(undefined);

  useLayoutEffect(() => {
    if (live.current) live.current.show(input);
    else if (canvas.current) live.current = liveStartChart(canvas.current, input);
  }, [input]);

  useLayoutEffect(() => {
    return () => {
      live.current?.destroy();
      live.current = undefined;
    };
  }, []);

  return (
    <div class="start-chart">
      <canvas ref={canvas} role="img" aria-label={input.description} />
    </div>
  );
};
