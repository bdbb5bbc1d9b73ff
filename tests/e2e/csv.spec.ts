import { expect } from '@playwright/test';
import Papa from 'papaparse';
import { closeHabit, deviceRows, field, openHabit, price } from './support/compare-screen';
import { dataRows, exportCsv } from './support/export';
import { test } from './support/fixtures';
import { type Assumptions, usual, yearOf } from './support/method';

const columns =
  'device_id,device,category,off_w,idle_w,idle_w_low,idle_w_high,printing_w,printing_w_low,printing_w_high,estimated_states,printing_h,overhead_h,always_on_kwh,always_on_kwh_low,always_on_kwh_high,always_on_cost,always_on_cost_low,always_on_cost_high,per_print_kwh,per_print_kwh_low,per_print_kwh_high,per_print_cost,per_print_cost_low,per_print_cost_high,saving_kwh,saving_cost,price_per_kwh,currency,off_method,sources,tariff,mean_price_always_on,mean_price_per_print,always_on_co2_kg,per_print_co2_kg,co2_g_per_kwh,setup,add_ons,runs_anyway,purchase_price';

const expectByMethod = (row: Record<string, string>, assumed: Assumptions): void => {
  const figure = (column: string) => {
    expect(row[column], column).toMatch(/^-?\d+(\.\d+)?$/);
    return Number(row[column]);
  };
  const near = (column: string, expected: number) =>
    expect(Math.abs(figure(column) - expected), `${row['device']}: ${column}`).toBeLessThan(1e-9);
  const at = (end: '' | '_low' | '_high') =>
    yearOf(
      { off: figure('off_w'), idle: figure(`idle_w${end}`), printing: figure(`printing_w${end}`) },
      assumed,
    );
  const { printing, overhead, perPrint, saving } = at('');
  near('printing_h', printing);
  near('overhead_h', overhead);
  for (const end of ['', '_low', '_high'] as const) {
    near(`always_on_kwh${end}`, at(end).alwaysOn.energy);
    near(`always_on_cost${end}`, at(end).alwaysOn.cost);
    near(`per_print_cost${end}`, figure(`per_print_kwh${end}`) * assumed.price);
  }
  near('per_print_kwh', perPrint.energy);
  near('saving_kwh', saving.energy);
  near('saving_cost', saving.cost);
  near('price_per_kwh', assumed.price);
  expect(figure('per_print_kwh_low')).toBeLessThanOrEqual(perPrint.energy);
  expect(figure('per_print_kwh_high')).toBeGreaterThanOrEqual(perPrint.energy);
  expect(row).toMatchObject({ currency: 'EUR', off_method: assumed.method, tariff: 'flat' });
  near('mean_price_always_on', assumed.price);
  near('mean_price_per_print', assumed.price);
  // No country is known, and an unknown intensity is not zero.
  expect(row).toMatchObject({ always_on_co2_kg: '', per_print_co2_kg: '', co2_g_per_kwh: '' });
  // Nobody has typed a price either, and no device is a setup.
  expect(row).toMatchObject({ setup: '', add_ons: '', runs_anyway: '', purchase_price: '' });
  expect(row['sources']).toContain('http');
};

const expectCarbon = (row: Record<string, string>, gramsPerKwh: number): void => {
  expect(Number(row['co2_g_per_kwh'])).toBe(gramsPerKwh);
  for (const mode of ['always_on', 'per_print']) {
    const kilograms = (Number(row[`${mode}_kwh`]) * gramsPerKwh) / 1000;
    expect(Math.abs(Number(row[`${mode}_co2_kg`]) - kilograms)).toBeLessThan(1e-9);
  }
};

test('the data kind has these columns, and each row follows from its own watts', async ({
  app,
}) => {
  const page = await app.open();
  await page.clock.setFixedTime('2026-12-31T23:30:00Z');
  const file = await exportCsv(page, 'As data');
  expect(file.name).toBe('kilowait-comparison-2027-01-01.csv');
  const text = file.bytes.toString('utf8');
  expect(text.startsWith(`${columns}\r\n`)).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text).not.toMatch(/(?<!\r)\n/);
  const rows = dataRows(file);
  expect(rows).toHaveLength(8);
  for (const row of rows) expectByMethod(row, usual);
  expect(await deviceRows(page).count()).toBe(8);
});

test('the data kind has the habit and the price of the moment', async ({ app }) => {
  const page = await app.open();
  await openHabit(page);
  await price(page).fill('0,2719');
  await field(page, 'Prints per week').fill('7');
  await field(page, 'Hours per print').fill('2.75');
  await field(page, 'Minutes on around each print').fill('35');
  await page.getByRole('radiogroup', { name: 'Switched off by' }).getByText('Smart plug').click();
  await field(page, 'The plug’s own draw').fill('0,8');
  await closeHabit(page);
  const file = await exportCsv(page, 'As data');
  for (const row of dataRows(file)) {
    const habit = { prints: 7, hours: 2.75, minutes: 35 };
    expectByMethod(row, { price: 0.2719, ...habit, method: 'smart-plug', plug: 0.8 });
  }
});

test('the data kind has the carbon of the country', async ({ app }) => {
  const page = await app.open('#/compare?country=AT&price=0.30');
  for (const row of dataRows(await exportCsv(page, 'As data'))) {
    expectCarbon(row, 102.62);
  }
});

test('the data kind tells of setups, of what runs anyway and of what was paid', async ({ app }) => {
  const query = [
    'setup=setup-box~The%20box~synology-ds218-plus~increment:22:27.5:24',
    'setup=setup-part~A%20quarter~synology-ds218-plus~share:3',
    'setup=setup-pi~Pi%20with%20eyes~raspberry-pi-4b~',
    'addon=setup-box~~while-printing~1~2.5~Lamp',
    'addon=setup-pi~logitech-c270~with-host~~~',
    'addon=setup-pi~~all-year~1~1~Hub',
    'buy=0,,75:8:7:5,45,&devices=setup-box,setup-part,setup-pi,hp-t630,raspberry-pi-4b',
  ].join('&');
  const page = await app.open(`#/compare?price=0.4&${query}`);
  const rows = dataRows(await exportCsv(page, 'As data'));
  const told = rows.map(({ device_id, setup, add_ons, runs_anyway, purchase_price }) => [
    device_id,
    setup,
    add_ons,
    runs_anyway,
    purchase_price,
  ]);
  expect(told.sort()).toEqual([
    ['hp-t630', '', '', '', '45'],
    ['raspberry-pi-4b', '', '', '', ''],
    ['setup-box', 'The box', 'Lamp', 'increment', '0'],
    ['setup-part', 'A quarter', '', 'share:3', ''],
    ['setup-pi', 'Pi with eyes', 'Logitech C270 (USB webcam, 720p)|Hub', '', '95'],
  ]);
  const box = rows.find(({ device_id }) => device_id === 'setup-box');
  const printing = (3 * 5 * 8760) / 168;
  const added = ((27.5 - 22 + 2.5) * printing + (24 - 22) * (8760 - printing)) / 1000;
  for (const mode of ['always_on', 'per_print']) {
    expect(Number(box?.[`${mode}_kwh`])).toBeCloseTo(added, 9);
    expect(Number(box?.[`${mode}_cost`])).toBeCloseTo(added * 0.4, 9);
  }
});

test('a name that could be a formula is no formula', async ({ app }) => {
  const own = (id: string, name: string) =>
    `own=${encodeURIComponent(`own-${id}~${name}~laptop~0.5~9~11~`)}`;
  const page = await app.open(
    `#/compare?${own('a', '=HYPERLINK("https://evil.example","x")')}&${own('b', 'Say "hi", ok;')}&devices=own-a,own-b`,
  );
  const rows = dataRows(await exportCsv(page, 'As data'));
  expect(rows.map(({ device }) => device).sort()).toEqual([
    `'=HYPERLINK("https://evil.example","x")`,
    'Say "hi", ok;',
  ]);
});

test('the spreadsheet kind is English in English', async ({ app }) => {
  const page = await app.open();
  const { bytes } = await exportCsv(page, 'For a spreadsheet');
  const text = bytes.toString('utf8');
  expect(text.startsWith('\uFEFFID,Device,Category,Off (W),')).toBe(true);
});

test.describe('in German', () => {
  test.use({ locale: 'de' });

  test('the spreadsheet kind is what a German spreadsheet opens', async ({ app }) => {
    const page = await app.open();
    const file = await exportCsv(page, 'Für die Tabellenkalkulation', 'CSV exportieren');
    expect(file.name).toMatch(/^kilowait-comparison-\d{4}-\d{2}-\d{2}\.csv$/);
    expect([...file.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = file.bytes.toString('utf8').slice(1);
    const [headings = [], ...rows] = Papa.parse<string[]>(text, {
      delimiter: ';',
      skipEmptyLines: true,
    }).data;
    expect(headings.slice(0, 4)).toEqual(['ID', 'Gerät', 'Kategorie', 'Aus (W)']);
    expect(headings).toHaveLength(41);
    expect(rows).toHaveLength(8);
    for (const row of rows) {
      expect(row).toHaveLength(41);
      for (const cell of row.slice(11, 28)) expect(cell).toMatch(/^-?\d+(,\d+)?$/);
      expect(row[29]).toBe('Herunterfahren');
    }
  });

  test('the data kind stays the same', async ({ app }) => {
    const page = await app.open();
    const rows = dataRows(await exportCsv(page, 'Als Daten', 'CSV exportieren'));
    for (const row of rows) expectByMethod(row, usual);
  });
});
