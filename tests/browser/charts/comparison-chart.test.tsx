import { cleanup, render, screen } from '@testing-library/preact';
import { Chart } from 'chart.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../../src/ui/styles/tokens.css';
import { chartHeight } from '../../../src/ui/charts/row-size';
import { row, smallComputers, text } from './chart-fixtures';
import { canvas, chartOf, colourAt, drawn, lengths } from './drawn-chart';
import { openListeners } from './open-listeners';

beforeEach(async () => {
  await page.viewport(700, 900);
});
afterEach(() => {
  cleanup();
  document.documentElement.removeAttribute('data-theme');
});

describe('what it says', () => {
  it('is one picture with a sentence as its name, out of the way of the keyboard', () => {
    render(chartOf(smallComputers));
    expect(canvas().getAttribute('aria-label')).toBe(text.description);
    expect(canvas().tabIndex).toBe(-1);
    expect(screen.getByRole('heading').textContent).toBe(text.title);
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      text.alwaysOn,
      text.perPrint,
    ]);
  });

  it('says that a bar is cut where one is', () => {
    const { rerender } = render(chartOf(smallComputers));
    expect(screen.queryByText(text.cutNote)).toBeNull();
    rerender(chartOf([...smallComputers, row('desktop', 320)]));
    expect(screen.getByText(text.cutNote)).toBeTruthy();
  });
});

describe('the bars', () => {
  it('are as long as their figures', () => {
    render(chartOf(smallComputers));
    const [first = 0, second = 0, third = 0] = lengths(0);
    expect(first).toBeGreaterThan(20);
    expect(second / first).toBeCloseTo(2.5, 2);
    expect(third / first).toBeCloseTo(5, 2);
    expect((lengths(1)[2] ?? 0) / third).toBeCloseTo(1 / 5, 2);
  });

  it('stay visible however small, and readable beside a desktop', () => {
    render(
      chartOf([row('zero', 0), row('pi', 4), row('b', 12), row('c', 15), row('desktop', 900)]),
    );
    const [nothing = 0, , third = 0, fourth = 0, desktop = 0] = lengths(0);
    expect(nothing).toBeCloseTo(2, 1);
    expect(fourth / third).toBeCloseTo(15 / 12, 2);
    expect(fourth).toBeGreaterThan(desktop / 2);
    expect(desktop).toBeGreaterThan(fourth);
    expect(desktop).toBeLessThan(canvas().clientWidth);
  });

  it('change in place', async () => {
    const { rerender } = render(chartOf(smallComputers));
    const before = { canvas: canvas(), chart: drawn(), first: lengths(0)[0] ?? 0 };
    rerender(chartOf([row('a', 8), ...smallComputers.slice(1)]));
    await expect.poll(() => (lengths(0)[0] ?? 0) / before.first).toBeCloseTo(2, 2);
    expect(canvas()).toBe(before.canvas);
    expect(drawn()).toBe(before.chart);
  });

  it('make room for more devices', async () => {
    const { rerender } = render(chartOf(smallComputers));
    expect(canvas().clientHeight).toBe(chartHeight(3, true, 16));
    rerender(chartOf(Array.from({ length: 50 }, (_, index) => row(`${index}`, index + 1))));
    await expect.poll(() => lengths(0)).toHaveLength(50);
    expect(canvas().clientHeight).toBe(chartHeight(50, true, 16));
    rerender(chartOf([]));
    await expect.poll(() => lengths(0)).toHaveLength(0);
  });

  it('take the colours of the theme', async () => {
    document.documentElement.setAttribute('data-theme', 'light');
    const { rerender } = render(chartOf(smallComputers));
    rerender(chartOf([...smallComputers]));
    const { y, base } = drawn().getDatasetMeta(0).data[0]?.getProps(['y', 'base'], true) ?? {};
    const colour = () => colourAt(Number(base) + 3, Number(y));
    await expect.poll(colour).toBe('181,72,20,255');
    document.documentElement.setAttribute('data-theme', 'dark');
    await expect.poll(colour).toBe('242,143,79,255');
  });

  it('follow the width of the page', async () => {
    render(chartOf(smallComputers));
    const before = canvas().clientWidth;
    await page.viewport(500, 900);
    await expect.poll(() => canvas().clientWidth).toBe(before - 200);
    expect(drawn().width).toBe(before - 200);
  });
});

it('leaves nothing behind', () => {
  const listeners = openListeners();
  const { unmount } = render(chartOf(smallComputers));
  expect(listeners.open().length).toBeGreaterThan(3);
  unmount();
  expect(listeners.open()).toEqual([]);
  expect(Object.keys(Chart.instances)).toEqual([]);
  listeners.stop();
});
