import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/ui/styles/tokens.css';
import { smallComputers } from './chart-fixtures';
import { canvas, chartOf, colourAt, middleOfRow } from './drawn-chart';

beforeEach(async () => {
  await page.viewport(700, 900);
});
afterEach(cleanup);

it('tells which row was clicked, be it on the bar or on the name', async () => {
  const onPick = vi.fn();
  render(chartOf(smallComputers, onPick));
  await userEvent.click(canvas(), { position: { x: 30, y: middleOfRow(1) } });
  await userEvent.click(canvas(), { position: { x: 400, y: middleOfRow(2) } });
  expect(onPick.mock.calls).toEqual([['b'], ['c']]);
});

it('shows that a row can be clicked', async () => {
  render(chartOf(smallComputers));
  const before = colourAt(300, middleOfRow(0) + 20);
  await userEvent.hover(canvas(), { position: { x: 300, y: middleOfRow(0) } });
  await expect.poll(() => canvas().style.cursor).toBe('pointer');
  expect(colourAt(300, middleOfRow(0) + 20)).not.toBe(before);
  await userEvent.unhover(canvas());
  await expect.poll(() => colourAt(300, middleOfRow(0) + 20)).toBe(before);
});
