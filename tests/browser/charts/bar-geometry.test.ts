import { Chart } from 'chart.js';
import { afterEach, describe, expect, it } from 'vitest';
import { type BarGeometry, barGeometries } from '../../../src/ui/charts/bar-geometry';
import { fontOf, widestOf } from '../../../src/ui/charts/canvas-text';
import { chartDataOf, chartOptionsOf, chartPluginsOf } from '../../../src/ui/charts/chart-config';
import type { ChartRow } from '../../../src/ui/charts/chart-data';
import { chartView } from '../../../src/ui/charts/chart-view';
import { readPalette } from '../../../src/ui/charts/palette';
import { bar, row, smallComputers, text } from './chart-fixtures';

const width = 358;
let chart: Chart<'bar', number[]> | undefined;
afterEach(() => chart?.destroy());

const geometriesOf = (rows: readonly ChartRow[], wide = false): readonly BarGeometry[] => {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  canvas.width = width;
  canvas.height = 100 * rows.length;
  const view = chartView({ rows, text, wide }, readPalette(), context);
  const options = { ...chartOptionsOf(() => view, false), responsive: false };
  const plugins = chartPluginsOf(
    () => view,
    () => undefined,
  );
  chart = new Chart(canvas, {
    type: 'bar',
    data: chartDataOf(view),
    options,
    plugins: [...plugins],
  });
  return [...barGeometries(chart, view, 0), ...barGeometries(chart, view, 1)];
};

const withOutlier = [...smallComputers, row('d', 9), row('desktop', 320)];
const cutBar = (bars: readonly BarGeometry[]): BarGeometry | undefined =>
  bars.find(({ breakAt }) => breakAt !== undefined);

describe('a label', () => {
  it.each([false, true])('stands after bar and whisker, inside the canvas (wide: %s)', (wide) => {
    const context = document.createElement('canvas').getContext('2d');
    for (const each of geometriesOf(withOutlier, wide)) {
      expect(each.labelAt).toBeGreaterThan(each.right);
      expect(each.labelAt).toBeGreaterThan(each.whisker?.to ?? 0);
      const label = context ? widestOf(context, fontOf(600, 13), [each.bar.label]) : 0;
      expect(each.labelAt + label).toBeLessThanOrEqual(width - 11);
    }
  });
});

describe('a whisker', () => {
  it('spans the range', () => {
    const [, , third] = geometriesOf(smallComputers);
    const length = (third?.right ?? 0) - (third?.left ?? 0);
    expect((third?.whisker?.from ?? 0) - (third?.left ?? 0)).toBeCloseTo(length * 0.75, 1);
    expect((third?.whisker?.to ?? 0) - (third?.left ?? 0)).toBeCloseTo(length * 1.25, 1);
    expect(third?.whisker?.runsOut).toBe(false);
  });

  it('is left out where there is no range', () => {
    const exact = row('a', 10, { alwaysOn: bar(10, { low: 10, high: 10 }) });
    expect(geometriesOf([exact, row('b', 12)])[0]?.whisker).toBeUndefined();
  });

  it('runs out where the range goes past the axis', () => {
    const unsure = row('a', 10, { alwaysOn: bar(10, { high: 400 }) });
    expect(geometriesOf([unsure, row('b', 12)])[0]?.whisker?.runsOut).toBe(true);
  });
});

describe('a cut bar', () => {
  it('breaks before its end and keeps the true figure', () => {
    const cut = cutBar(geometriesOf(withOutlier));
    expect(cut?.bar.label).toBe('320.00 €');
    expect(cut?.breakAt).toBeLessThan(cut?.right ?? 0);
    expect(cut?.whisker?.runsOut).toBe(true);
  });

  it('breaks only past the part that is true to scale', () => {
    const bars = geometriesOf(withOutlier);
    const longestWhole = Math.max(
      ...bars.filter(({ breakAt }) => breakAt === undefined).map(({ right }) => right),
    );
    expect(cutBar(bars)?.breakAt).toBeGreaterThan(longestWhole);
  });
});
