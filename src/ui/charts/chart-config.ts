import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartData,
  type ChartOptions,
  LinearScale,
  type Plugin,
} from 'chart.js';
import { barCorners } from './bar-geometry';
import { barLabels } from './bar-labels';
import { barParts } from './bar-parts';
import { barsPadding, type ChartView, type ViewSource } from './chart-view';
import { cutMarks } from './cut-marks';
import { estimateOutlines } from './estimate-outlines';
import { rowGrounds } from './row-grounds';
import { rowText } from './row-text';
import { whiskers } from './whiskers';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

const shortestBar = 2;
const growth = { duration: 450, easing: 'easeOutCubic' } as const;

/** The bars: cut to the axis, never quite nothing. */
export const chartDataOf = ({
  rows,
  scale,
  palette,
  size,
}: ChartView): ChartData<'bar', number[]> => {
  const length = (typical: number): number =>
    typical > scale.end ? scale.max : Math.max(typical, scale.end * 1e-6);
  const shape = {
    minBarLength: shortestBar,
    borderRadius: barCorners(size.unit),
    borderSkipped: false,
    categoryPercentage: (2 * size.barPitch) / size.height,
    barPercentage: size.barHeight / size.barPitch,
  } as const;
  return {
    labels: rows.map((row) => row.id),
    datasets: [
      {
        ...shape,
        data: rows.map((row) => length(row.alwaysOn.typical)),
        backgroundColor: rows.map((row) =>
          row.estimated ? palette.alwaysOnEstimate : palette.alwaysOn,
        ),
      },
      {
        ...shape,
        data: rows.map((row) => length(row.perPrint.typical)),
        backgroundColor: rows.map((row) =>
          row.estimated ? palette.perPrintEstimate : palette.perPrint,
        ),
      },
    ],
  };
};

/** How Chart.js lays the bars out; everything written on the canvas is the plugins'. */
export const chartOptionsOf = (view: ViewSource, animated: boolean): ChartOptions<'bar'> => ({
  indexAxis: 'y',
  maintainAspectRatio: false,
  animation: animated ? growth : false,
  events: ['mousemove', 'mouseout', 'click'],
  layout: {
    autoPadding: false,
    padding: ({ chart }) => ({ ...barsPadding(view(), chart.width) }),
  },
  scales: {
    x: { type: 'linear', display: false, min: 0, max: view().scale.max },
    y: { type: 'category', display: false },
  },
});

/** Everything that is drawn besides the bars. */
export const chartPluginsOf = (
  view: ViewSource,
  pointedRow: () => number | undefined,
): readonly Plugin<'bar'>[] => [
  rowGrounds(view, pointedRow),
  barParts(view),
  estimateOutlines(view),
  cutMarks(view),
  whiskers(view),
  barLabels(view),
  rowText(view),
];
