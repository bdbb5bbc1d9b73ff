import { cleanup, render, screen } from '@testing-library/preact';
import { Chart } from 'chart.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/ui/styles/tokens.css';
import '../../../src/ui/styles/base.css';
import { chooseLocale } from '../../../src/i18n/language';
import { loadMoreTexts, speak } from '../../../src/i18n/translator';
import { OwnershipChart } from '../../../src/ui/charts/ownership-chart';
import type { OwnershipLine } from '../../../src/ui/charts/ownership-chart-data';
import { canvas, colourAt, drawn } from './drawn-chart';
import { openListeners } from './open-listeners';
import { crossing, fifty, line, three } from './ownership-fixtures';

const flat = { priceRise: 0, discountRate: 0 };

const chartOf = (lines: readonly OwnershipLine[], years = 10, growth = flat) => (
  <OwnershipChart
    lines={lines}
    years={years}
    growth={growth}
    currency="EUR"
    crossings={[crossing]}
    wide
    description="The board catches up after 5 years."
  />
);

beforeEach(async () => {
  await page.viewport(800, 900);
  await speak(chooseLocale('en', ['en-GB']));
  await loadMoreTexts();
});
afterEach(() => {
  cleanup();
  document.documentElement.removeAttribute('data-theme');
});

const slider = () => screen.getByRole<HTMLInputElement>('slider', { name: 'Year to read off' });
const rows = () => screen.getAllByRole('listitem').map((item) => item.textContent);
const afterTen = ({ price, yearly }: OwnershipLine): number => price + 10 * yearly.typical;
const place = (year: number, total: number) => {
  const { x, y } = drawn().scales;
  return {
    x: x?.getPixelForValue(year) ?? Number.NaN,
    y: y?.getPixelForValue(total) ?? Number.NaN,
  };
};
const colourOf = (year: number, total: number): string => {
  const { x, y } = place(year, total);
  return colourAt(x, y);
};

describe('the drawing', () => {
  it('is one picture with a sentence as its name, out of the way of the keyboard', () => {
    render(chartOf(three));
    expect(canvas().getAttribute('aria-label')).toBe('The board catches up after 5 years.');
    expect(canvas().tabIndex).toBe(-1);
  });

  it('has each line at its totals, in a colour of its own that follows the theme', async () => {
    document.documentElement.setAttribute('data-theme', 'light');
    render(chartOf(three));
    await expect.poll(() => colourOf(2.5, 100)).toBe('15,118,110,255');
    await expect.poll(() => colourOf(2.5, 87.5)).toBe('181,72,20,255');
    document.documentElement.setAttribute('data-theme', 'dark');
    await expect.poll(() => colourOf(2.5, 100)).toBe('63,184,168,255');
  });

  it('follows a rise of the price', async () => {
    document.documentElement.setAttribute('data-theme', 'light');
    render(chartOf(three, 2, { priceRise: 50, discountRate: 0 }));
    // 75 € and 10 € in the first year, then half of 15 € in the second.
    await expect.poll(() => colourOf(1.5, 92.5)).toBe('15,118,110,255');
  });

  it('fills the range of a line, and nothing where there is none', async () => {
    document.documentElement.setAttribute('data-theme', 'light');
    render(chartOf(three.slice(0, 1)));
    await expect.poll(() => colourOf(9.5, 182)).not.toBe('0,0,0,0');
    expect(colourOf(9.5, 192)).toBe('0,0,0,0');
  });

  it('changes in place', async () => {
    const { rerender } = render(chartOf(three));
    const before = { canvas: canvas(), chart: drawn() };
    rerender(chartOf(three, 20));
    await expect.poll(() => drawn().scales['x']?.max).toBe(20);
    expect(canvas()).toBe(before.canvas);
    expect(drawn()).toBe(before.chart);
  });

  it('says that a line leaves at the top where one does', () => {
    const { rerender } = render(chartOf(three));
    expect(screen.queryByText(/leaves at the top/)).toBeNull();
    rerender(chartOf([...three, line('desktop', 900, 260)]));
    expect(screen.getByText(/leaves at the top/)).toBeTruthy();
  });
});

describe('reading off', () => {
  it('begins with the last year, and says what is cheapest', () => {
    render(chartOf(three));
    expect(slider().value).toBe('10');
    expect(slider().getAttribute('aria-valuetext')).toBe(
      'After 10 years. Cheapest: Machine board, €175.00.',
    );
    expect(rows()).toEqual([
      'Machine board€175.00cheapest €155.00–€195.00',
      'Machine client€200.00 ',
      'Machine laptop€220.00 €176.00–€264.00',
    ]);
  });

  it('goes by the keyboard to another year, and the guide with it', async () => {
    render(chartOf(three));
    const empty = colourOf(8, 20);
    slider().focus();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    await expect.element(page.getByText('After 8 years')).toBeVisible();
    expect(rows()[1]).toBe('Machine client€170.00 ');
    await expect.poll(() => colourOf(8, 20)).not.toBe(empty);
    await userEvent.keyboard('{Home}');
    expect(slider().getAttribute('aria-valuetext')).toBe(
      'At the purchase. Cheapest: Machine laptop, €0.00.',
    );
  });

  it('goes to the year that is pointed at and stays there', async () => {
    render(chartOf(three));
    await userEvent.hover(canvas(), { position: place(3.2, 10) });
    await expect.element(page.getByText('After 3 years')).toBeVisible();
    await userEvent.unhover(canvas());
    expect(slider().value).toBe('3');
  });

  it('follows the years of use', async () => {
    const { rerender } = render(chartOf(three));
    rerender(chartOf(three, 4));
    expect(slider().value).toBe('4');
    rerender(chartOf(three, 12));
    await expect.element(page.getByText('After 12 years')).toBeVisible();
  });

  it('names a line beyond the first six when it is chosen or pointed at', async () => {
    render(chartOf(fifty));
    expect(rows()).toHaveLength(6);
    await page.getByRole('combobox', { name: 'Name one of the 50 lines' }).selectOptions('23');
    await expect.poll(rows).toHaveLength(7);
    expect(rows()[6]).toMatch(/^Machine 23/);
    const dearest = fifty.reduce((a, b) => (afterTen(a) > afterTen(b) ? a : b));
    await userEvent.hover(canvas(), { position: place(10, afterTen(dearest)) });
    await expect.poll(() => rows()[6]).toMatch(new RegExp(`^${dearest.name}€`));
  });
});

it('leaves nothing behind', () => {
  const listeners = openListeners();
  const { unmount } = render(chartOf(three));
  expect(listeners.open().length).toBeGreaterThan(3);
  unmount();
  // The slider's own listener goes with the slider.
  expect(listeners.open()).toEqual(['input']);
  expect(Object.keys(Chart.instances)).toEqual([]);
  listeners.stop();
});
