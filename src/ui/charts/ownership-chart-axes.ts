import { Chart, type ChartOptions, LinearScale, type Tick } from 'chart.js';
import { fontFamily } from './canvas-text';
import { labelRoomOf, type OwnershipSource, type OwnershipView } from './ownership-chart-view';

Chart.register(LinearScale);

const steps = [1, 2, 5, 10];
/** What a year on the axis takes, and the way from the last but one to the last, in texts' heights. */
const widthOfYear = 2.8;
const widthOfLast = 3.4;

/**
 * Whole years along the axis, the last one always among them.
 * @param room the axis's length in texts' heights
 */
const yearTicks = (years: number, room: number): readonly number[] => {
  const step = steps.find((each) => years / each <= room / widthOfYear) ?? years;
  // The last one has its unit beside it.
  const before = years - (widthOfLast / room) * years;
  const others = Array.from({ length: Math.ceil(years / step) }, (_, index) => index * step);
  return [...others.filter((year) => year === 0 || year <= before), years];
};

const lowestOf = ({ lines }: OwnershipView): number =>
  Math.min(0, ...lines.flatMap(({ totals }) => totals.map(({ low }) => low)));

/** A little room, so that a line at the end of the axis does not lie on its edge. */
const aboveEnd = 1.03;

/** How Chart.js lays the axes out; the lines are the plugins'. */
export const ownershipOptions = (view: OwnershipSource): ChartOptions<'line'> => {
  const { palette, scale, years, textSize, axisText, yearsText } = view();
  const ticks = { color: palette.secondaryInk, font: { family: fontFamily, size: textSize } };
  return {
    maintainAspectRatio: false,
    animation: false,
    events: ['mousemove', 'mouseout', 'click', 'touchstart', 'touchmove'],
    layout: {
      autoPadding: false,
      padding: ({ chart }) => {
        const { leader, label } = labelRoomOf(view(), chart.width);
        return { top: Math.round(textSize), right: leader + label };
      },
    },
    scales: {
      x: {
        type: 'linear',
        min: 0,
        max: years,
        grid: { display: false },
        border: { display: false },
        afterBuildTicks(axis) {
          const { leader, label } = labelRoomOf(view(), axis.chart.width);
          const room = axis.chart.width - leader - label - 4 * textSize;
          axis.ticks = yearTicks(years, room / textSize).map((value): Tick => ({ value }));
        },
        ticks: {
          ...ticks,
          autoSkip: false,
          maxRotation: 0,
          padding: 6,
          callback: (value) => (value === years ? yearsText : String(value)),
        },
      },
      y: {
        type: 'linear',
        suggestedMin: lowestOf(view()),
        max: scale.end * aboveEnd,
        border: { display: false },
        grid: {
          color: ({ tick }) => (tick.value === 0 ? palette.secondaryInk : palette.line),
          drawTicks: false,
        },
        ticks: {
          ...ticks,
          padding: 8,
          maxTicksLimit: 8,
          includeBounds: false,
          callback: (value) => axisText(Number(value)),
        },
      },
    },
  };
};
