import { Chart } from 'chart.js';
import { afterEach, describe, expect, it } from 'vitest';
import '../../../src/ui/styles/tokens.css';
import { mapRange } from '../../../src/model/range';
import { fontOf } from '../../../src/ui/charts/canvas-text';
import { ownershipOptions } from '../../../src/ui/charts/ownership-chart-axes';
import { crossingMarks } from '../../../src/ui/charts/ownership-chart-crossings';
import type {
  Crossing,
  OwnershipInput,
  OwnershipLine,
} from '../../../src/ui/charts/ownership-chart-data';
import { endLabelsOf } from '../../../src/ui/charts/ownership-chart-labels';
import { overlap } from '../../../src/ui/charts/ownership-chart-placing';
import {
  labelRoomOf,
  ownershipHeight,
  ownershipView,
  placesOf,
} from '../../../src/ui/charts/ownership-chart-view';
import { readPalette } from '../../../src/ui/charts/palette';
import { crossing, fifty, line, three } from './ownership-fixtures';

let chart: Chart<'line'> | undefined;
afterEach(() => chart?.destroy());

const inputOf = (
  lines: readonly OwnershipLine[],
  wide: boolean,
  crossings: readonly Crossing[],
  years: number,
): OwnershipInput => ({
  lines: lines.map(({ id, name, isOwned, price, yearly }) => ({
    id,
    name,
    isOwned,
    totals: Array.from({ length: years + 1 }, (_, year) =>
      mapRange(yearly, (cost) => price + year * cost),
    ),
    endText: `${price + years * yearly.typical} €`,
  })),
  crossings,
  years,
  wide,
  axisText: (total) => `${total} €`,
  yearsText: `${years} years`,
  ownedText: 'already here',
});

const drawn = (
  lines: readonly OwnershipLine[],
  wide: boolean,
  crossings: readonly Crossing[] = [],
  years = 10,
) => {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const view = ownershipView(inputOf(lines, wide, crossings, years), readPalette(), context);
  canvas.width = wide ? 800 : 280;
  canvas.height = ownershipHeight(view);
  const options = { ...ownershipOptions(() => view), responsive: false, devicePixelRatio: 1 };
  chart = new Chart(canvas, { type: 'line', data: { datasets: [] }, options });
  return { chart, view };
};

const crowd = Array.from({ length: 6 }, (_, index) =>
  line(`${index} with a name longer than there is room for`, 50, 10 + index / 50, {
    isOwned: index % 2 === 0,
  }),
);

describe.each([
  ['desktop', true],
  ['phone', false],
])('the labels on a %s', (_, wide) => {
  it.each([
    ['three', three],
    ['six that end together', crowd],
    ['fifty', fifty],
  ])('stand apart and inside, for %s', (__, lines) => {
    const { chart: made, view } = drawn(lines, wide);
    const labels = [...endLabelsOf(made, view, { year: 3, line: lines.at(-1)?.id })];
    expect(labels).toHaveLength(lines.length > 6 ? 7 : lines.length);
    labels.sort((a, b) => a.middle - b.middle);
    labels.forEach(({ middle, height }, index) => {
      const above = labels[index - 1];
      const end = above ? above.middle + above.height / 2 : 0;
      expect(middle - height / 2).toBeGreaterThanOrEqual(end - 1e-6);
      expect(middle + height / 2).toBeLessThanOrEqual(made.height);
    });
  });

  it('leave the lines half of the width', () => {
    const { chart: made } = drawn(crowd, wide);
    const { left, right } = placesOf(made);
    expect(right - left).toBeGreaterThan(made.width * 0.45);
  });

  it('are no wider than their room', () => {
    const { chart: made, view } = drawn(crowd, wide);
    const { label } = labelRoomOf(view, made.width);
    for (const { names } of endLabelsOf(made, view, { year: 0, line: undefined })) {
      made.ctx.font = fontOf(600, view.textSize);
      for (const name of names) {
        expect(made.ctx.measureText(name).width).toBeLessThanOrEqual(label);
      }
    }
  });
});

describe('the crossings', () => {
  it('stand where the lines meet', () => {
    const { chart: made, view } = drawn(three, true, [crossing]);
    const [mark] = crossingMarks(made, view);
    const places = placesOf(made);
    expect(mark?.x).toBeCloseTo(places.x(5), 6);
    expect(mark?.y).toBeCloseTo(places.y(125), 6);
    expect(mark?.texts).toEqual(['5 years', '(3.6 to 8.3)']);
  });

  it.each([true, false])('have three texts at most, none on another (wide: %s)', (wide) => {
    const many = [1, 2, 5, 5.2, 9].map((after) => ({ ...crossing, after }));
    const { chart: made, view } = drawn(three, wide, many);
    const marks = crossingMarks(made, view);
    expect(marks).toHaveLength(5);
    const boxes = marks.flatMap(({ box }) => box ?? []);
    expect(boxes.length).toBeGreaterThan(0);
    expect(boxes.length).toBeLessThanOrEqual(3);
    const { left, right } = placesOf(made);
    boxes.forEach((box, index) => {
      expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
      expect(box.left).toBeGreaterThanOrEqual(left);
      expect(box.left + box.width).toBeLessThanOrEqual(right);
    });
  });

  it('are left out beyond the years and for lines that are not there', () => {
    const unseen = [
      { ...crossing, after: 11 },
      { ...crossing, b: 'nobody' },
      { ...crossing, a: 'nobody' },
    ];
    const { chart: made, view } = drawn(three, true, unseen);
    expect(crossingMarks(made, view)).toEqual([]);
  });
});

it('keeps four lines readable beside a desktop that costs ten times as much', () => {
  const desktop = line('desktop', 900, 260);
  const { chart: made, view } = drawn([...three, line('zero', 25, 4), desktop], true);
  const places = placesOf(made);
  expect(places.y(175)).toBeGreaterThanOrEqual(places.top);
  expect(places.bottom - places.y(175)).toBeGreaterThan((places.bottom - places.top) / 2);
  const label = endLabelsOf(made, view, { year: 0, line: undefined }).find(
    (each) => each.line.id === 'desktop',
  );
  expect(label?.detail).toBe('↑ 3500 €');
  expect(label?.end).toBe(places.top);
});

describe.each([
  ['desktop', true],
  ['phone', false],
])('the years on the axis of a %s', (_, wide) => {
  it.each([1, 2, 5, 7, 10, 13, 14, 20, 25, 30])('reach the last of %i apart', (years) => {
    const { chart: made, view } = drawn(three, wide, [], years);
    const axis = made.scales['x'];
    const ticks = axis?.ticks ?? [];
    made.ctx.font = fontOf(400, view.textSize);
    const ends = ticks.map(({ value, label }) => {
      const half = made.ctx.measureText(String(label)).width / 2;
      const at = axis?.getPixelForValue(value) ?? Number.NaN;
      return { from: at - half, to: at + half };
    });
    ends.slice(1).forEach(({ from }, index) => {
      expect(from).toBeGreaterThan((ends[index]?.to ?? 0) + 3);
    });
    expect(ticks[0]?.label).toBe('0');
    expect(ticks.at(-1)?.label).toBe(`${years} years`);
    if (years >= 10) expect(ticks.length).toBeGreaterThan(2);
  });
});
