import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../../../src/ui/styles/tokens.css';
import '../../../../src/ui/styles/base.css';
import { chooseLocale } from '../../../../src/i18n/language';
import { loadMoreTexts, speak } from '../../../../src/i18n/translator';
import type { Swing } from '../../../../src/model/sensitivity';
import { SensitivityPicture } from '../../../../src/ui/views/break-even/sensitivity-picture';

const never = Number.POSITIVE_INFINITY;
const swings: readonly Swing[] = [
  { factor: 'watts-b', state: 'idle', low: 3, high: 12, atLow: never, atHigh: 2 },
  { factor: 'price', low: 0.3, high: 0.5, atLow: 8, atHigh: 4 },
  { factor: 'hours', low: 5, high: 10, atLow: 30, atHigh: 5 },
];

beforeEach(async () => {
  await page.viewport(500, 700);
  await speak(chooseLocale('en', ['en-GB']));
  await loadMoreTexts();
  render(
    <SensitivityPicture
      swings={swings}
      years={10}
      current={5}
      textOf={({ factor, atHigh }) => ({ what: `The ${factor}`, when: `${atHigh} years` })}
    />,
  );
});
afterEach(cleanup);

const middle = (element: Element | null | undefined): number => {
  const { left, right } = element?.getBoundingClientRect() ?? {};
  return ((left ?? Number.NaN) + (right ?? Number.NaN)) / 2;
};

/** Where the ends of a row stand on its axis: 0 at its beginning, 1 at never. */
const endsOf = (row: number) => {
  const item = screen.getAllByRole('listitem')[row];
  const track = item?.querySelector('.swing-track')?.getBoundingClientRect();
  const share = (selector: string): number =>
    (middle(item?.querySelector(selector)) - (track?.left ?? 0)) / (track?.width ?? 1);
  return {
    low: share('[data-end="low"]'),
    high: share('[data-end="high"]'),
    now: share('.swing-now'),
  };
};

it('is a list that says everything in words', () => {
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'The watts-b2 years',
    'The price4 years',
    'The hours5 years',
  ]);
});

it('has each time at its place, and what lies beyond the years at the end', () => {
  const price = endsOf(1);
  expect(price.low / price.high).toBeCloseTo(2, 1);
  expect(price.now / price.high).toBeCloseTo(5 / 4, 1);
  expect(endsOf(0).low).toBeCloseTo(1, 2);
  expect(endsOf(2).low).toBeCloseTo(1, 2);
  expect(price.low).toBeLessThan(0.86);
});

it('has bars as long as the way between their ends', () => {
  const bars = screen
    .getAllByRole('listitem')
    .map((item) => item.querySelector('.swing-bar')?.getBoundingClientRect().width ?? 0);
  const track = document.querySelector('.swing-track')?.getBoundingClientRect().width ?? 0;
  bars.forEach((width, row) => {
    const { low, high } = endsOf(row);
    expect(width).toBeCloseTo(Math.abs(low - high) * track, 0);
  });
  expect(bars[0]).toBeGreaterThan(bars[1] ?? 0);
});
