import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { compared } from '../../../src/state/comparison';
import { defaultScenario } from '../../../src/state/shared';
import { chartRows, chartText } from '../../../src/ui/views/compare/chart-input';
import { CompareFigures } from '../../../src/ui/views/compare/compare-figures';
import { currentFigures } from '../../../src/ui/views/compare/figures';
import { HabitPanel } from '../../../src/ui/views/compare/habit-panel';
import { close, open } from './compare-page';

const { deviceIds } = defaultScenario;

const show = (name: string) =>
  page.getByRole('radiogroup', { name: 'Show' }).getByText(name, { exact: true }).click();
const headings = () =>
  page
    .getByRole('columnheader')
    .elements()
    .map(({ textContent }) => textContent);
const cellsOf = (row: number) =>
  page
    .getByRole('row')
    .nth(row)
    .getByRole('cell')
    .elements()
    .map(({ textContent }) => textContent ?? '');

afterEach(close);

describe('in a wide window', () => {
  beforeEach(async () => {
    await page.viewport(1280, 800);
    await open(<CompareFigures />, { deviceIds });
  });

  it('the chart follows the switch, in the order of what it shows', async () => {
    await show('Energy');
    await expect.element(page.getByRole('heading', { name: 'Yearly energy use' })).toBeVisible();
    await expect
      .element(page.getByRole('img'))
      .toHaveAccessibleName(/\skWh a year left on, .*\skWh switched on per print/);
    const rows = chartRows(currentFigures.value);
    expect(rows.map(({ alwaysOn }) => alwaysOn.typical)).toEqual(
      compared.value.map(({ year }) => year.alwaysOn.energy.typical).sort((a, b) => a - b),
    );
    expect(rows.every(({ perPrint }) => perPrint.label.endsWith('kWh'))).toBe(true);
    expect(chartText(currentFigures.value).footer).not.toContain('€');
  });

  it('carbon is the energy times the intensity, and the picture says which', async () => {
    await show('CO2');
    const rows = chartRows(currentFigures.value);
    const [cheapest] = rows;
    const { intensity } = currentFigures.value;
    const device = compared.value.find(({ device: { id } }) => id === cheapest?.id);
    expect(cheapest?.alwaysOn.high).toBeCloseTo(
      ((device?.year.alwaysOn.energy.high ?? Number.NaN) * (intensity?.value ?? Number.NaN)) / 1000,
      9,
    );
    expect(chartText(currentFigures.value).footer).toMatch(
      /^\d+\sg\sCO2e\/kWh \(Germany\), 3 prints/,
    );
  });

  it('the table has carbon beside the money, sortable, and energy in its place', async () => {
    expect(headings().slice(4)).toEqual([
      'On 24/7',
      'Per print',
      'Saving',
      'kg CO2e 24/7',
      'kg CO2e prints only',
    ]);
    await page.getByRole('button', { name: 'kg CO2e 24/7' }).click();
    await page.getByRole('button', { name: 'kg CO2e 24/7' }).click();
    const highest = Math.max(...compared.value.map(({ year }) => year.alwaysOn.energy.typical));
    const grams = currentFigures.value.intensity?.value ?? Number.NaN;
    await expect.poll(() => Number(cellsOf(1)[6])).toBeCloseTo((highest * grams) / 1000, 0);
    await show('Energy');
    await expect.poll(() => cellsOf(1)[3]).toMatch(/kWh/);
    expect(headings().slice(7)).toEqual(['kg CO2e 24/7', 'kg CO2e prints only']);
  });
});

it('on a phone the table shows what the chart shows', async () => {
  await page.viewport(390, 844);
  await open(<CompareFigures />, { deviceIds });
  await show('CO2');
  await expect.element(page.getByRole('table', { name: /in kg CO2e$/ })).toBeVisible();
  expect(headings()).toEqual(['Device', 'On 24/7', 'Per print', 'Saving']);
  await expect
    .element(page.getByRole('columnheader', { name: 'On 24/7' }))
    .toHaveAttribute('aria-sort', 'ascending');
  expect(cellsOf(1)[0]).toMatch(/kg/);
  await page.viewport(1280, 800);
});

it('without an intensity, carbon is unknown and not nothing', async () => {
  await page.viewport(1280, 800);
  await open(<CompareFigures />, { country: 'LI', deviceIds });
  const unknown = page.getByText('No carbon intensity is known for Liechtenstein; type one.');
  // Beside the money the table says it, in place of its columns of carbon.
  await expect.element(unknown).toBeInTheDocument();
  expect(headings()).not.toContain('kg CO2e 24/7');
  await show('CO2');
  await expect.poll(() => unknown.elements().length).toBe(1);
  await expect.element(unknown).toBeVisible();
  await expect.element(page.getByRole('img')).not.toBeInTheDocument();
  await expect.poll(() => cellsOf(1).slice(3, 6)).toEqual(['unknown', 'unknown', 'unknown']);
});

it('the prices that are missing are said beside the figures, and beside them alone', async () => {
  await page.viewport(1280, 800);
  const screen = (
    <>
      <HabitPanel />
      <CompareFigures />
    </>
  );
  await open(screen, { deviceIds, tariff: { kind: 'hourly' } });
  await expect.element(page.getByRole('textbox', { name: 'Electricity price' })).toBeVisible();
  const flat = page.getByText(/^Computed with the flat price 0\.40\s€\/kWh/);
  await expect.element(flat).toBeVisible();
});
