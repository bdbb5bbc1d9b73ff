import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../../src/ui/styles/tokens.css';
import type { ChartRow } from '../../../src/ui/charts/chart-data';
import { drawPicture } from '../../../src/ui/charts/draw-picture';
import { readPalette } from '../../../src/ui/charts/palette';
import { bar, row, smallComputers, text } from './chart-fixtures';
import { chartOf, colourAt, drawn } from './drawn-chart';

const exactly = (cost: number, parts?: readonly number[]) =>
  bar(cost, { low: cost, high: cost, ...(parts && { parts }) });

/** 60 % and 40 % of the bar that is left on, the same of the other. */
const divided = row('divided', 20, {
  alwaysOn: exactly(20, [12, 8]),
  perPrint: exactly(10, [6, 4]),
});

const surface = '255,254,251,255';
const alwaysOn = '181,72,20,255';

/** The colour of the longer bar of the first row at a share of its length. */
const colourAlong = (share: number): string => {
  const { x, y, base } =
    drawn().getDatasetMeta(0).data[0]?.getProps(['x', 'y', 'base'], true) ?? {};
  return colourAt(Number(base) + (Number(x) - Number(base)) * share, Number(y));
};

const show = async (first: ChartRow): Promise<void> => {
  const { rerender } = render(chartOf([first, ...smallComputers]));
  // A changed chart is drawn without its animation.
  rerender(chartOf([{ ...first }, ...smallComputers]));
  await expect.poll(() => colourAlong(0.1)).toBe(alwaysOn);
};

beforeEach(async () => {
  await page.viewport(700, 900);
  document.documentElement.setAttribute('data-theme', 'light');
});
afterEach(() => {
  cleanup();
  document.documentElement.removeAttribute('data-theme');
});

describe('the bar of a setup', () => {
  it('is paler in every other part, with a gap between them', async () => {
    await show(divided);
    expect(colourAlong(0.58)).toBe(alwaysOn);
    expect(colourAlong(0.6)).toBe(surface);
    expect([alwaysOn, surface]).not.toContain(colourAlong(0.65));
    expect(colourAlong(0.9)).toBe(colourAlong(0.65));
  });

  it.each([
    ['of a device alone', { alwaysOn: exactly(20) }],
    ['with a part below nothing', { alwaysOn: exactly(20, [22, -2]) }],
  ])('%s is in one piece', async (_, bars) => {
    await show({ ...divided, ...bars });
    expect([0.3, 0.6, 0.9].map(colourAlong)).toEqual([alwaysOn, alwaysOn, alwaysOn]);
  });
});

it('the saved picture has the parts too', async () => {
  const bytesOf = async (first: ChartRow): Promise<string> => {
    const picture = await drawPicture([first, ...smallComputers], text, readPalette());
    return new Uint8Array(await picture.arrayBuffer()).join();
  };
  const whole = row('divided', 20, { alwaysOn: exactly(20), perPrint: exactly(10) });
  expect(await bytesOf(whole)).toBe(await bytesOf({ ...whole }));
  expect(await bytesOf(divided)).not.toBe(await bytesOf(whole));
});
