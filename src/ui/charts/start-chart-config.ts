import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartData,
  type ChartOptions,
  LinearScale,
} from 'chart.js';
import { fontFamily } from './canvas-text';
import {
  labelRoomOf,
  markRoom,
  type StartChartView,
  type StartViewSource,
  textSizeOf,
} from './start-chart-view';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

type StartData = ChartData<'bar', (number | null)[]>;

const colourOf = ({ cheapest, dearest, palette }: StartChartView, index: number): string => {
  if (index === cheapest) return palette.perPrint;
  return index === dearest ? palette.alwaysOn : palette.whisker;
};

/** The columns; a start without a price is a gap. */
export const startDataOf = (view: StartChartView): StartData => ({
  labels: view.columns.map(({ time }) => time),
  datasets: [
    {
      data: view.columns.map(({ cost }) => cost ?? null),
      backgroundColor: view.columns.map((_, index) => colourOf(view, index)),
      borderRadius: 3,
      minBarLength: 2,
      categoryPercentage: 1,
      barPercentage: 0.72,
    },
  ],
});

// Every third hour where the texts have room, else every sixth.
const labelledHours = (width: number, size: number): number => (width > 8 * 4.2 * size ? 3 : 6);

/** How Chart.js lays the columns and the axes out. */
export const startOptionsOf = (view: StartViewSource): ChartOptions<'bar'> => {
  const { palette, columns, axisText } = view();
  const size = textSizeOf(palette);
  const ticks = { color: palette.secondaryInk, font: { family: fontFamily, size } };
  return {
    maintainAspectRatio: false,
    animation: false,
    events: ['mousemove', 'mouseout', 'click'],
    layout: { autoPadding: false, padding: { top: labelRoomOf(palette) } },
    scales: {
      x: {
        type: 'category',
        grid: { display: false },
        border: { display: false },
        ticks: {
          ...ticks,
          autoSkip: false,
          maxRotation: 0,
          padding: markRoom,
          callback(value) {
            const index = Number(value);
            const every = labelledHours(this.chart.width, size);
            return index % every === 0 ? (columns[index]?.time ?? '') : '';
          },
        },
      },
      y: {
        type: 'linear',
        beginAtZero: true,
        border: { display: false },
        grid: { color: palette.line, drawTicks: false },
        ticks: {
          ...ticks,
          padding: 8,
          maxTicksLimit: 4,
          callback: (value) => axisText(Number(value)),
        },
      },
    },
  };
};
