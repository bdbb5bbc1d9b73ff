import './start-chart.css';
import type { StartChartInput } from './start-chart-data';
import { startKind } from './start-chart-kind';
import { useLiveCanvas } from './use-live-canvas';

/** What one print costs at each start hour of the day, as columns. */
export const StartChart = ({ input }: { readonly input: StartChartInput }) => {
  const { canvas, frame } = useLiveCanvas(input, startKind);

  return (
    <div class="start-chart" ref={frame}>
      <canvas ref={canvas} role="img" aria-label={input.description} />
    </div>
  );
};
