import { expect, type Locator, type Page } from '@playwright/test';
import { dataRows, exportCsv } from './support/export';
import { test } from './support/fixtures';
import {
  citedWatts,
  type End,
  madeUpAfter,
  type Rates,
  spentAfter,
  usual,
  type Watts,
  yearOf,
} from './support/method';
import { withAnything } from './support/texts';

type Mode = 'always-on' | 'per-print';
type Ends = Readonly<Record<End, number>>;

const ends: readonly End[] = ['low', 'typical', 'high'];
const pi = 'Raspberry Pi 4 Model B';
const thinClient = 'HP t630';

// As it stands in what was asked of this app.
const link =
  '#/break-even?price=0.40&prints=3&hours=5&overhead=20&off=soft-off&devices=raspberry-pi-4b,hp-t630&buy=75,45&years=10&rise=0&discount=0&mode=always-on';
const readings: Watts = { off: 0.3, idle: 7.5, printing: 9.5 };
const linkWithReadings = `${link}&measured=hp-t630~0.3~7.5~9.5~`;

const money = (value: number): string =>
  new Intl.NumberFormat('en-001', { style: 'currency', currency: 'EUR' }).format(value);

/** A time in years as it is told: to the tenth. */
const tenths = (years: number): string => String(Number(years.toFixed(1)));

const overEnds = (valueAt: (end: End) => number): Ends => ({
  low: valueAt('low'),
  typical: valueAt('typical'),
  high: valueAt('high'),
});

const costOf = (watts: Watts, mode: Mode): number => {
  const { alwaysOn, perPrint } = yearOf(watts, usual);
  return (mode === 'always-on' ? alwaysOn : perPrint).cost;
};

/** A year of the Pi, from the catalogue's files. */
const piYear = (mode: Mode): Ends =>
  overEnds((end) => costOf(citedWatts('raspberry-pi-4b', end), mode));

/** When the Pi, 30 € dearer, has made up for it against a year of the other's. */
const catchingUp = (other: Ends, mode: Mode, rates: Rates) => {
  const own = piYear(mode);
  const time = (theirs: number, ours: number): number => madeUpAfter(30, theirs - ours, rates);
  return {
    earliest: time(other.high, own.low),
    typical: time(other.typical, own.typical),
    latest: time(other.low, own.high),
  };
};

const refusals = (page: Page): Locator =>
  page.getByRole('region', { name: 'A shared comparison.' }).getByRole('listitem');
const says = (page: Page): Locator => page.getByRole('status');
const totals = (page: Page): Locator =>
  page.getByRole('table', { name: 'Total cost after some years' });
const tab = (page: Page, name: string): Locator =>
  page.getByRole('navigation').getByRole('link', { name, exact: true });

/** A year of each compared device by its name, as the comparison's own file has it. */
const comparedYears = async (page: Page): Promise<Map<string, (mode: Mode) => Ends>> => {
  await tab(page, 'Compare').click();
  await expect(page.getByRole('button', { name: 'Save picture' })).toBeVisible();
  const rows = dataRows(await exportCsv(page, 'As data'));
  await tab(page, 'Break-even').click();
  await expect(totals(page)).toBeVisible();
  return new Map(
    rows.map((row) => [
      row['device'] ?? '',
      (mode) => {
        const column = mode === 'always-on' ? 'always_on_cost' : 'per_print_cost';
        return overEnds((end) => Number(row[end === 'typical' ? column : `${column}_${end}`]));
      },
    ]),
  );
};

const ownershipRows = async (page: Page) => dataRows(await exportCsv(page, 'As data'));
type Row = Awaited<ReturnType<typeof ownershipRows>>[number];

const totalOf = (row: Row, end: End = 'typical'): number =>
  Number(row[end === 'typical' ? 'total_cost' : `total_cost_${end}`]);

const spanOf = (row: Row): string => `${money(totalOf(row, 'low'))}–${money(totalOf(row, 'high'))}`;

/** Expects the table to have the file's totals, and to mark the least of each year. */
const expectTable = async (page: Page, rows: readonly Row[]): Promise<void> => {
  const headings = await totals(page).getByRole('columnheader').allInnerTexts();
  const years = headings.slice(1).map((heading) => heading.replace(/ years?$/, ''));
  expect(years).toEqual(['1', '3', '5', '10']);
  for (const [column, year] of years.entries()) {
    const ofYear = rows.filter((row) => row['year'] === year);
    const least = Math.min(...ofYear.map((row) => totalOf(row)));
    for (const row of ofYear) {
      const line = totals(page).getByRole('row', { name: row['setup'] ?? '' });
      const isCheapest = totalOf(row) === least ? 'cheapest' : '';
      await expect(line.getByRole('cell').nth(column)).toHaveText(
        new RegExp(`^${money(totalOf(row))}\\s*${isCheapest}\\s*${spanOf(row)}$`),
      );
    }
  }
};

/** Expects the totals beside the chart to be the file's, whichever year is read off. */
const expectReadout = async (page: Page, rows: readonly Row[]): Promise<void> => {
  const slider = page.getByRole('slider', { name: 'Year to read off' });
  const figure = page.getByRole('figure');
  for (const row of rows) {
    await slider.fill(row['year'] ?? '');
    const line = figure.getByRole('listitem').filter({ hasText: row['setup'] ?? '' });
    await expect(line.getByText(money(totalOf(row)), { exact: true })).toBeVisible();
    if (row['year'] !== '0') await expect(line).toContainText(spanOf(row));
  }
};

test('the link asked for opens as it stands, and the sentence follows from the watts', async ({
  app,
}) => {
  const page = await app.open(link);
  await expect(says(page)).toContainText('You cannot tell from these measurements');
  await expect(refusals(page)).toHaveCount(0);
  const years = await comparedYears(page);
  const other = years.get(thinClient);
  if (!other) throw new Error('The thin client is not compared.');
  for (const mode of ['always-on', 'per-print'] as const) {
    const inFile = years.get(pi)?.(mode);
    for (const end of ends) expect(inFile?.[end]).toBeCloseTo(piYear(mode)[end], 9);
  }
  const rates = { rise: 0, discount: 0 };
  const alwaysOn = catchingUp(other('always-on'), 'always-on', rates);
  const perPrint = catchingUp(other('per-print'), 'per-print', rates);
  // Within the first year at best, and at worst never: the bands overlap all along.
  expect(alwaysOn.earliest).toBeLessThan(1);
  expect(alwaysOn.latest).toBeGreaterThan(10);
  expect(perPrint.typical).toBeLessThan(10);
  expect(perPrint.latest).toBeGreaterThan(10);
  await expect(says(page).locator('p').first()).toHaveText(
    withAnything(
      `You cannot tell from these measurements whether {pi} catches up with {thinClient} within 10 years if both run 24/7 (by the typical figures it does, after ${tenths(alwaysOn.typical)} years); switched on per print, probably after ${tenths(perPrint.typical)} years (${tenths(perPrint.earliest)} years at the earliest, perhaps not within 10 years).`,
    ),
  );
  await expect(says(page)).toContainText(/Measure .*t630 idling first\./);
});

test('where the readings are apart, the sentence names the year and its range', async ({ app }) => {
  for (const rates of [
    { rise: 0, discount: 0 },
    { rise: 3, discount: 2 },
    { rise: -4, discount: 6 },
  ]) {
    const page = await app.open(
      linkWithReadings
        .replace('rise=0', `rise=${rates.rise}`)
        .replace('discount=0', `discount=${rates.discount}`),
    );
    const read = (mode: Mode) => overEnds(() => costOf(readings, mode));
    const { earliest, typical, latest } = catchingUp(read('always-on'), 'always-on', rates);
    expect(latest).toBeLessThan(10);
    expect(catchingUp(read('per-print'), 'per-print', rates).earliest).toBeGreaterThan(10);
    await expect(says(page)).toHaveText(
      withAnything(
        `{pi} catches up with {thinClient} after ${tenths(typical)} years (${tenths(earliest)} to ${tenths(latest)}) if both run 24/7; switched on per print, never within 10 years.`,
      ),
    );
    await expect(refusals(page)).toHaveCount(0);
    await page.close();
  }
});

const wholeYears = Array.from({ length: 11 }, (_, year) => year);

const variants = [
  { change: {}, rates: { rise: 0, discount: 0 }, price: 75, modes: ['always-on', 'always-on'] },
  {
    change: { 'rise=0': 'rise=3', 'discount=0': 'discount=2', 'mode=always-on': 'mode=per-print' },
    rates: { rise: 3, discount: 2 },
    price: 75,
    modes: ['per-print', 'per-print'],
  },
  {
    change: {
      'buy=75': 'buy=75:8.5:7:4.49',
      'mode=always-on': 'mode=mixed&modes=always-on,per-print',
    },
    rates: { rise: 0, discount: 0 },
    price: 94.99,
    modes: ['always-on', 'per-print'],
  },
] as const;

for (const { change, rates, price, modes } of variants) {
  const query = Object.entries(change).reduce((text, [from, to]) => text.replace(from, to), link);

  test(`file, table and chart agree: ${query.split('buy=')[1]}`, async ({ app }) => {
    const page = await app.open(query);
    await expect(refusals(page)).toHaveCount(0);
    const years = await comparedYears(page);
    const file = await exportCsv(page, 'As data');
    expect(file.name).toMatch(/^kilowait-ownership-\d{4}-\d{2}-\d{2}\.csv$/);
    const text = file.bytes.toString('utf8');
    expect(text.split('\r\n')[0]).toBe(
      'setup,mode,year,purchase_price,energy_cost,total_cost,total_cost_low,total_cost_high,currency',
    );
    const rows = dataRows(file);
    const bought = [
      { name: pi, price, mode: modes[0], yearly: piYear(modes[0]) },
      { name: thinClient, price: 45, mode: modes[1], yearly: years.get(thinClient)?.(modes[1]) },
    ];
    const expected = bought.flatMap(({ name, ...machine }) =>
      wholeYears.map((year) => ({ name, year, ...machine })),
    );
    expect(rows).toHaveLength(expected.length);
    for (const [at, { name, mode, year, price: paid, yearly }] of expected.entries()) {
      const row = rows[at] ?? {};
      if (!yearly) throw new Error(`${name} is not compared.`);
      expect(row).toMatchObject({ setup: name, mode, year: String(year), currency: 'EUR' });
      expect(Number(row['purchase_price'])).toBeCloseTo(paid, 9);
      expect(Number(row['energy_cost'])).toBeCloseTo(spentAfter(yearly.typical, year, rates), 9);
      for (const end of ends) {
        expect(totalOf(row, end), `${name}, year ${year}, ${end}`).toBeCloseTo(
          paid + spentAfter(yearly[end], year, rates),
          9,
        );
      }
    }
    await expectTable(page, rows);
    await expectReadout(page, rows);
  });
}

test('everything of it works with the server dead', async ({ app }) => {
  await app.openInstalled();
  await app.server.kill();
  const page = await app.open(linkWithReadings);
  await expect(says(page)).toContainText(/Pi 4.* catches up with .*t630 after 1\.8 years/);
  await expect(page.getByRole('img', { name: /^Line chart of the total cost/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What moves this answer' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Carbon, made and used' })).toBeVisible();
  await page.getByRole('button', { name: 'Keep this one' }).click();
  await page.getByRole('textbox', { name: 'Years of use' }).fill('11');
  await expect(totals(page).getByRole('columnheader').last()).toHaveText('11 years');
  await page.reload();
  await expect(says(page)).toContainText('never within 11 years');
  expect(await ownershipRows(page)).toHaveLength(2 * 12);
});

test('the shared link opens the same years elsewhere', async ({ app, browser }) => {
  const page = await app.open(link);
  await app.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const box = page.getByRole('group', { name: thinClient });
  await box.getByRole('textbox', { name: 'Price', exact: true }).fill('59,90');
  await page.getByRole('textbox', { name: 'Years of use' }).fill('7');
  await page.getByText('Price rise and discount').click();
  await page.getByRole('textbox', { name: 'Electricity gets dearer by' }).fill('2.5');
  await page.getByRole('radiogroup', { name: 'How they run' }).getByText('Per print').click();
  await expect(totals(page).getByRole('columnheader').last()).toHaveText('7 years');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByText('Link copied. It carries every figure')).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address.startsWith(`${app.server.url}#/break-even?price=0.4&`)).toBe(true);
  expect(address).toContain('buy=75,59.9&');

  const elsewhere = await browser.newContext({ locale: 'en-001' });
  const other = await elsewhere.newPage();
  await other.goto(address);
  await expect(says(other)).toHaveText((await says(page).textContent()) ?? 'nothing');
  await expect(refusals(other)).toHaveCount(0);
  await expect(totals(other)).toHaveText((await totals(page).textContent()) ?? 'nothing');
  const [mine, theirs] = [await ownershipRows(page), await ownershipRows(other)];
  expect(mine).toHaveLength(2 * 8);
  expect(theirs).toEqual(mine);
  await elsewhere.close();
});
