import { cleanup, render } from '@testing-library/preact';
import { Chart } from 'chart.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { chooseLocale } from '../../../../src/i18n/language';
import { loadMoreTexts, speak } from '../../../../src/i18n/translator';
import type { BandTariff } from '../../../../src/model/bands';
import { months, weekdays } from '../../../../src/model/calendar';
import type { Scenario } from '../../../../src/model/scenario';
import { hours, minutes, pricePerKwh } from '../../../../src/model/units';
import { changeScenario } from '../../../../src/state/change-scenario';
import { host } from '../../../../src/state/comparison';
import { defaultScenario } from '../../../../src/state/shared';
import { tariffReader } from '../../../../src/state/tariff-reader';
import { openTariff } from '../../../../src/state/tariff-year';
import { ownScenario } from '../../../../src/state/user-state';
import { isPrinterCounted } from '../../../../src/ui/views/compare/starts/printer-choice';
import { StartTimesCard } from '../../../../src/ui/views/compare/starts/start-times-card';
import '../../../../src/ui/styles/tokens.css';
import '../../../../src/ui/styles/base.css';

const always = { months, days: weekdays };

/** 40 ct from 06:00 to 22:00 and 10 ct at night. */
const bands: BandTariff = {
  bands: [
    { id: 'high', name: 'High', price: pricePerKwh(0.4) },
    { id: 'low', name: 'Low', price: pricePerKwh(0.1) },
  ],
  rules: [
    { band: 'high', ...always, from: 24, to: 88 },
    { band: 'low', ...always, from: 88, to: 24 },
  ],
  clock: 'local',
  timeZone: 'Europe/Berlin',
};

const night: Scenario = {
  ...defaultScenario,
  habit: { printsPerWeek: 3, hoursPerPrint: hours(5), overheadPerPrint: minutes(20) },
  tariff: { kind: 'bands', bands },
  deviceIds: ['raspberry-pi-4b'],
};

const chart = () => {
  const canvas = page.getByRole('img').element();
  const drawn = canvas instanceof HTMLCanvasElement && Chart.getChart(canvas);
  if (!drawn) throw new Error('no chart on the canvas');
  return drawn;
};

const rows = () => page.getByRole('table').first().getByRole('row');

const open = async (scenario = night, first = /^Cheapest at/): Promise<void> => {
  ownScenario.value = scenario;
  render(<StartTimesCard />);
  await expect.element(page.getByRole('heading', { level: 2 })).toBeVisible();
  // The figures come a frame behind those of the test before.
  await expect.element(page.getByText(first)).toBeVisible();
  await expect.element(page.getByRole('img')).toBeVisible();
};

beforeEach(async () => {
  await speak(chooseLocale('en', ['en-GB']));
  await loadMoreTexts();
  ownScenario.value = night;
  isPrinterCounted.value = false;
  tariffReader.value = await openTariff();
});
afterEach(cleanup);

/** Five hours of the host's watts at a price, in cents. */
const cents = (price: number, more = 0): number => {
  const watts = host.value?.power.printing.watts.typical ?? 0;
  return ((watts + more) * 5 * price) / 10;
};

describe('the start hours', () => {
  it('are named, drawn and listed, the cheapest and the dearest apart', async () => {
    await open();
    const [cheap, dear] = [cents(0.1).toFixed(2), cents(0.4).toFixed(2)];
    const text = `Cheapest at 00:00: ${cheap} ct. Dearest at 06:00: ${dear} ct.`;
    await expect.element(page.getByText(text, { exact: true })).toBeVisible();
    await expect.element(page.getByRole('img')).toHaveAccessibleName(/Cheapest at 00:00/);
    const costs = chart().data.datasets[0]?.data ?? [];
    expect(costs).toHaveLength(24);
    expect(100 * Number(costs[0])).toBeCloseTo(cents(0.1), 9);
    // Begun at 02:00, four hours are low and one is high.
    expect(100 * Number(costs[2])).toBeCloseTo(cents((4 * 0.1 + 0.4) / 5), 9);
    await page.getByText('All 24 start hours as a table').click();
    expect(rows().elements()).toHaveLength(25);
    await expect.element(rows().nth(7)).toHaveTextContent(/06:00 dearest0.40/);
  });

  it('cost the same where the price does', async () => {
    const even = bands.bands.map((band) => ({ ...band, price: pricePerKwh(0.3) }));
    const tariff = { kind: 'bands', bands: { ...bands, bands: even } } as const;
    await open({ ...night, tariff }, /^Every start costs the same: /);
    await expect.element(page.getByText(/worth/)).not.toBeInTheDocument();
  });

  it('follow the habit', async () => {
    await open();
    const before = Number(chart().data.datasets[0]?.data[12]);
    changeScenario({ habit: { ...night.habit, hoursPerPrint: hours(10) } });
    const ratio = () => Number(chart().data.datasets[0]?.data[12]) / before;
    // From 12:00 on, ten hours are as dear as five.
    await expect.poll(ratio).toBeCloseTo(2, 6);
    changeScenario({ habit: { ...night.habit, hoursPerPrint: hours(0) } });
    await expect.element(page.getByText(/a print takes no time/)).toBeVisible();
  });

  it('say when prints begin now', async () => {
    await open();
    await expect.element(page.getByText('spread over 08:00 to 22:00')).toBeVisible();
    changeScenario({ printTimes: { days: weekdays, start: 74 } });
    await expect.element(page.getByText('Your usual start: 18:30')).toBeVisible();
  });
});

describe('what moving is worth', () => {
  it('is said honestly for the host alone, and with a printer beside it', async () => {
    const habit = { ...night.habit, printsPerWeek: 1 };
    await open({ ...night, habit, printTimes: { days: weekdays, start: 40 } });
    const yearly = (8760 / 168) * (cents(0.4) - cents(0.1));
    const alone = `${yearly.toFixed(1)}\\sct a year with Raspberry Pi 4 Model B alone: not worth`;
    await expect.element(page.getByText(new RegExp(alone))).toBeVisible();
    const withPrinter = ((8760 / 168) * (cents(0.4, 100) - cents(0.1, 100))) / 100;
    const together = `^€${withPrinter.toFixed(2)} a year with the printer as well: FDM printer`;
    await expect.element(page.getByText(new RegExp(together))).toBeVisible();
  });

  it('counts a cited printer or the user’s own watts in the chart where wanted', async () => {
    await open();
    await page.getByRole('checkbox', { name: 'Count the printer too' }).click();
    const first = () => 100 * Number(chart().data.datasets[0]?.data[0]);
    await expect.poll(first).toBeCloseTo(cents(0.1, 100), 6);
    await expect.element(page.getByText(/^Cited: 78–190.*W on average/)).toBeVisible();
    await page.getByRole('combobox', { name: 'Printer' }).selectOptions('Bambu Lab A1');
    await expect.poll(first).toBeCloseTo(cents(0.1, 95), 6);
    const own = page.getByRole('textbox', { name: 'Printer while printing' });
    await own.fill('120,5');
    await userEvent.tab();
    await expect.poll(first).toBeCloseTo(cents(0.1, 120.5), 6);
    await expect
      .element(page.getByRole('combobox', { name: 'Printer' }))
      .toHaveDisplayValue('My own watts');
  });
});

it('tells the mean prices that are paid', async () => {
  await open({ ...night, printTimes: { days: weekdays, start: 92 } });
  const table = page.getByRole('table', { name: /Mean price actually paid/ });
  const price = (row: string) => table.getByRole('row', { name: row }).getByRole('cell');
  await expect.element(price('Plain mean of the year')).toHaveTextContent('0.30 €/kWh');
  await expect.element(price('The hours of the prints alone')).toHaveTextContent('0.10 €/kWh');
});

it('speaks German', async () => {
  await speak(chooseLocale('de', ['de-DE']));
  await open(night, /^Am günstigsten um 00:00 Uhr: /);
});
