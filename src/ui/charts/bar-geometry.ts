import { BarElement, type Chart } from 'chart.js';
import { type Bar, barsOf } from './chart-data';
import { arrowReach, type ChartView, labelGap } from './chart-view';
import { type PartReach, partReaches } from './part-reaches';
import { isCut } from './scale-end';

/** A whisker's reach along its bar. */
interface Whisker {
  readonly from: number;
  readonly to: number;
  /** True where the range goes on past the end of the axis. */
  readonly runsOut: boolean;
}

/** Where one bar, its whisker and its label stand on the canvas right now, animated or at rest. */
export interface BarGeometry {
  readonly bar: Bar;
  readonly rowIndex: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
  readonly middle: number;
  /** Where the break of a cut bar begins. */
  readonly breakAt: number | undefined;
  readonly whisker: Whisker | undefined;
  /** The parts of a setup's bar; empty where it has none. */
  readonly parts: readonly PartReach[];
  readonly labelAt: number;
}

/** A bar grows out of a straight edge and ends round. */
export const barCorners = (unit: number) => ({
  topLeft: unit,
  bottomLeft: unit,
  topRight: 4 * unit,
  bottomRight: 4 * unit,
});

const shortestWhisker = 5;
/** Two slanted gaps and the stub after them. */
const breakRoom = 22;

type Place = (value: number) => number;

const whiskerOf = (
  bar: Bar,
  place: Place,
  end: number,
  breakAt: number | undefined,
): Whisker | undefined => {
  if (!(bar.high > bar.low)) return undefined;
  if (breakAt !== undefined) {
    const from = place(bar.low);
    return { from: from < breakAt ? from : end + 3, to: end + arrowReach, runsOut: true };
  }
  const from = place(bar.low);
  const to = Math.min(place(bar.high), end);
  return to - from < shortestWhisker
    ? undefined
    : { from, to, runsOut: place(bar.high) > end + 0.5 };
};

/** Measures every bar of a series: the one place that knows where whisker and cut end. */
export const barGeometries = (
  chart: Chart<'bar'>,
  view: ChartView,
  series: number,
): readonly BarGeometry[] => {
  const { x: axis } = chart.scales;
  if (!axis) return [];
  const elements = chart.getDatasetMeta(series).data;
  return view.rows.flatMap((row, rowIndex) => {
    const element = elements[rowIndex];
    const bar = barsOf(row)[series];
    if (!(element instanceof BarElement) || !bar) return [];
    const { x, y, base, height } = element.getProps(['x', 'y', 'base', 'height']);
    const atRest = element.getProps(['x', 'base'], true);
    const right = x ?? base;
    const middle = y ?? 0;
    const grown = (right - base) / ((atRest.x ?? 0) - atRest.base || 1);
    const place: Place = (value) => base + (axis.getPixelForValue(value) - base) * grown;
    const breakAt = isCut(bar, view.scale) ? right - breakRoom : undefined;
    const end = breakAt === undefined ? place(view.scale.max) : right;
    const whisker = whiskerOf(bar, place, end, breakAt);
    return [
      {
        bar,
        rowIndex,
        left: base,
        right,
        top: middle - height / 2,
        height,
        middle,
        breakAt,
        whisker,
        parts: partReaches(bar, place, { from: base, to: right, known: breakAt ?? right }),
        labelAt: Math.max(right, whisker?.to ?? 0) + labelGap,
      },
    ];
  });
};
