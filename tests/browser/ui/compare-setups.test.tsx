import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { money, watts } from '../../../src/model/units';
import { compared, host } from '../../../src/state/comparison';
import { scenario } from '../../../src/state/scenario';
import { setups } from '../../../src/state/user-state';
import { Answer } from '../../../src/ui/views/compare/answer';
import { chartRows, chartText } from '../../../src/ui/views/compare/chart-input';
import { CompareFigures } from '../../../src/ui/views/compare/compare-figures';
import { DevicePicker } from '../../../src/ui/views/compare/device-picker';
import { currentFigures } from '../../../src/ui/views/compare/figures';
import { Insights } from '../../../src/ui/views/compare/insights';
import { Working } from '../../../src/ui/views/compare/working';
import { button, close, open } from './compare-page';
import { benchPi, haveSetups, quietNas, storeRoomNas } from './compare-setups';

const sheet = () => page.getByRole('dialog').last();
const nothing = () => undefined;
const working = (id: string) => <Working id={id} onClose={nothing} />;
const rowOf = (name: string | RegExp) => page.getByRole('row', { name });
const cellsOf = (name: string | RegExp) =>
  rowOf(name)
    .getByRole('cell')
    .elements()
    .map(({ textContent }) => textContent?.replaceAll('\u00a0', ' '));

beforeEach(async () => {
  await page.viewport(1280, 800);
  await haveSetups(benchPi, storeRoomNas, quietNas);
});
afterEach(() => {
  close();
  setups.value = [];
});

describe('choosing', () => {
  it('lists the setups on top, and a tick compares one', async () => {
    await open(<DevicePicker onClose={nothing} />);
    const [first] = sheet().getByRole('heading', { level: 3 }).elements();
    expect(first?.textContent).toBe('My setups');
    await sheet()
      .getByRole('checkbox', { name: /^Pi on the bench/ })
      .click();
    expect(scenario.value.deviceIds).toEqual(['raspberry-pi-4b', benchPi.id]);
    expect(compared.value[1]?.device.name).toBe('Pi on the bench');
    await sheet()
      .getByRole('checkbox', { name: /^Pi on the bench/ })
      .click();
    expect(scenario.value.deviceIds).toEqual(['raspberry-pi-4b']);
  });

  it('finds a setup by its name, and leads to a new one', async () => {
    await open(<DevicePicker onClose={nothing} />);
    await sheet().getByRole('searchbox').fill('store room');
    await expect.poll(() => sheet().getByRole('checkbox').elements()).toHaveLength(1);
    await expect.element(sheet().getByText('runs anyway')).toBeVisible();
    await expect
      .element(sheet().getByRole('link', { name: 'New setup' }))
      .toHaveAttribute('href', '#/devices/new-setup');
  });

  it('does not compare a setup of which a part is unknown', async () => {
    await haveSetups({ ...benchPi, addOns: [{ name: 'Nobody knows', presence: 'all-year' }] });
    await open(<DevicePicker onClose={nothing} />);
    await expect
      .element(sheet().getByRole('checkbox', { name: /^Pi on the bench/ }))
      .toBeDisabled();
    await expect.element(sheet().getByText(/watts of a part are not known/)).toBeVisible();
  });

  it('makes a setup the print server', async () => {
    await open(working(benchPi.id), { deviceIds: ['raspberry-pi-4b', benchPi.id] });
    await button('Make this your print server').click();
    expect(host.value?.device.id).toBe(benchPi.id);
    await expect.element(sheet().getByText('This is your print server.')).toBeVisible();
  });
});

describe('the bar', () => {
  it('is made of the parts, in order, with the plug last and the fee left over', async () => {
    await open(null, {
      deviceIds: [benchPi.id],
      switching: { method: 'smart-plug', plug: watts(0.5) },
      tariff: { kind: 'flat', monthlyFee: money(2) },
    });
    const [row] = chartRows(currentFigures.value);
    // 782.142857 h at 2 W; 8,760 h at 0.5 W; the plug's 0.5 W.
    expect(row?.perPrint.parts?.slice(1)).toEqual([
      expect.closeTo(0.625714, 6),
      expect.closeTo(1.752, 6),
      expect.closeTo(1.752, 6),
    ]);
    expect(row?.alwaysOn.parts).toHaveLength(3);
    const sum = row?.perPrint.parts?.reduce((all, part) => all + part, 0);
    expect(sum).toBeCloseTo((row?.perPrint.typical ?? Number.NaN) - 24, 9);
  });

  it('names its parts, to those who see it and those who do not', async () => {
    await open(null, { deviceIds: ['raspberry-pi-4b', benchPi.id] });
    const row = chartRows(currentFigures.value).find(({ id }) => id === benchPi.id);
    expect(row?.detail).toMatch(/W · Raspberry Pi 4 Model B \+ USB camera \+ Hub$/);
    expect(chartText(currentFigures.value).description).toMatch(
      /Pi on the bench is made of Raspberry Pi 4 Model B \+ USB camera \+ Hub\.$/,
    );
    expect(
      chartRows(currentFigures.value).find(({ id }) => id !== benchPi.id)?.perPrint.parts,
    ).toBe(undefined);
  });
});

describe('the working of a setup', () => {
  it('says of each part when it is on and what it takes; the sums are the totals', async () => {
    await open(working(benchPi.id), { deviceIds: [benchPi.id] });
    await expect
      .element(rowOf(/^USB camera/))
      .toHaveTextContent(/Only while printing: 0\sW off · 0\sW idle · 2\sW printing/);
    expect(cellsOf(/^USB camera/)).toEqual(['€0.631.56 kWh', '€0.631.56 kWh']);
    expect(cellsOf(/^Hub/)).toEqual(['€1.754.38 kWh', '€1.754.38 kWh']);
    const use = host.value?.year;
    expect(cellsOf(/^The whole setup/)).toEqual([
      expect.stringContaining(`€${use?.alwaysOn.cost.typical.toFixed(2)}`),
      expect.stringContaining(`€${use?.perPrint.cost.typical.toFixed(2)}`),
    ]);
    await expect
      .element(page.getByRole('heading', { name: 'Sources: Raspberry Pi 4 Model B' }))
      .toBeInTheDocument();
  });

  it('warns beside what a plug can hardly show, with the source', async () => {
    await open(working(benchPi.id), { deviceIds: [benchPi.id] });
    // The hub's 0.5 W in three states; the camera's 2 W are shown, and its 0 W need not be.
    expect(page.getByText(/^Below 2\sW many plugs/).elements()).toHaveLength(3);
    await expect
      .element(page.getByRole('link', { name: /Tasmota, pull request 759/ }))
      .toHaveAttribute('href', 'https://github.com/arendst/Tasmota/pull/759');
  });

  it('warns of no reading behind a supply', async () => {
    await open(working('raspberry-pi-4b'));
    await expect.element(page.getByText(/Read behind the power supply/)).toBeInTheDocument();
    await expect.element(page.getByText(/^Below 2\sW many plugs/)).not.toBeInTheDocument();
  });
});

it('a bar whose name says the parts does not say them twice', async () => {
  await haveSetups({ ...benchPi, name: 'Raspberry Pi 4 Model B + USB camera + Hub 2' });
  await open(null, { deviceIds: [benchPi.id] });
  expect(chartRows(currentFigures.value)[0]?.detail).toMatch(/^[\d.]+ \/ [\d.]+\sW$/);
});

describe('a host that runs anyway', () => {
  const screen = (
    <>
      <Answer />
      <Insights />
    </>
  );
  const answer = () => page.getByRole('status');

  it('is answered with what printing adds', async () => {
    await open(screen, { deviceIds: [storeRoomNas.id, 'raspberry-pi-4b'] });
    await expect
      .element(answer())
      .toHaveTextContent('NAS in the store room runs anyway: printing adds');
    await expect.element(answer()).toHaveTextContent(/€1\.25 a year, 3\.13\skWh/);
    await expect.element(answer()).toHaveTextContent('costs €106.37 a year');
    await expect.element(answer()).not.toHaveTextContent('wastes');
    await expect.element(page.getByText('What would change this:')).toBeVisible();
  });

  it('is no sum of cents where no plug shows the difference', async () => {
    await open(screen, { deviceIds: [quietNas.id] });
    await expect.element(answer()).toHaveTextContent(/less than a plug can show \(1\sW\); at most/);
    await expect.element(answer()).toHaveTextContent(/at most ?€0\.31 a year, ≤ 0\.78\skWh/);
    const [row] = chartRows(currentFigures.value);
    expect([row?.alwaysOn.label, row?.perPrint.label]).toEqual(['≤ €0.31', '≤ €0.31']);
  });

  it('says whose share it is where one was chosen', async () => {
    const shared = { ...storeRoomNas, runsAnyway: { charged: 'share', otherJobs: 3 } } as const;
    await haveSetups(shared);
    await open(screen, { deviceIds: [shared.id] });
    await expect.element(answer()).toHaveTextContent('Charged to printing are 25% of it');
    await expect.element(page.getByText('A share is a choice, not a measurement.')).toBeVisible();
  });

  it('has no saving in the table, and says why', async () => {
    await open(<CompareFigures />, {
      deviceIds: ['raspberry-pi-4b', storeRoomNas.id, quietNas.id],
    });
    // The table follows a moment behind the comparison.
    await expect.poll(() => cellsOf(/^Quiet NAS/)[5]).toBe('–runs anyway');
    expect(cellsOf(/^NAS in the store room/).slice(3, 6)).toEqual([
      '€1.25',
      '€1.25',
      '–runs anyway',
    ]);
    expect(cellsOf(/^Quiet NAS/).slice(2, 6)).toEqual([
      '≤ 1 W',
      '≤ €0.31',
      '≤ €0.31',
      '–runs anyway',
    ]);
    expect(cellsOf(/^Raspberry Pi 4/)[5]).toMatch(/^€7\.85/);
  });

  it('has one year in its working, and how it is charged', async () => {
    await open(working(storeRoomNas.id), { deviceIds: [storeRoomNas.id] });
    await expect.element(page.getByRole('heading', { name: 'What printing adds' })).toBeVisible();
    await expect
      .element(page.getByText(/^By your readings, printing adds 4\sW/))
      .toBeInTheDocument();
    await expect
      .element(page.getByRole('heading', { name: 'What switching saves' }))
      .not.toBeInTheDocument();
    expect(cellsOf(/^The whole setup/)).toEqual(['€1.253.13 kWh']);
  });
});

describe('what if it were switched off', () => {
  const verdict = () => sheet().getByRole('status');

  beforeEach(async () => {
    await open(<Insights />, { deviceIds: [storeRoomNas.id, 'hp-t630', 'raspberry-pi-zero-2-w'] });
    await button('What if it were switched off?').click();
  });

  it('compares all it draws with a Pi 4 at first', async () => {
    await expect
      .element(sheet())
      .toHaveAccessibleName('If NAS in the store room were switched off');
    await expect
      .element(verdict())
      .toHaveTextContent(/Raspberry Pi 4 Model B, switched on per print, would cost €103\.86 less/);
    await expect.element(verdict()).toHaveTextContent(/on 24\/7, would cost €96\.01 less a year/);
    await expect
      .element(sheet())
      .toHaveTextContent('Everything else that NAS in the store room does');
    expect(cellsOf(/^HP t630/)).toEqual(['€106.37']);
  });

  it('takes another compared machine, but not the box itself', async () => {
    const choice = sheet().getByRole('combobox', { name: 'Machine that takes over' });
    await expect.element(choice).toBeVisible();
    const names = [...(choice.element() as HTMLSelectElement).options].map(({ text }) => text);
    expect(names).toEqual(['Raspberry Pi 4 Model B', 'Raspberry Pi Zero 2 W']);
    await choice.selectOptions('Raspberry Pi Zero 2 W');
    await expect
      .element(verdict())
      .toHaveTextContent(/^Raspberry Pi Zero 2 W, switched on per print/);
  });

  it('cannot tell where the readings overlap', async () => {
    close();
    // Its own figures of 3 to 12 W idle stand against the box's 6 W.
    const small = { before: watts(6), printing: watts(8) };
    await haveSetups({
      ...storeRoomNas,
      hostId: 'generic-android-phone',
      runsAnyway: { charged: 'increment', readings: small },
    });
    await open(<Insights />, { deviceIds: [storeRoomNas.id, 'hp-t630'] });
    await button('What if it were switched off?').click();
    await sheet().getByRole('combobox').selectOptions('HP t630');
    await expect
      .element(verdict())
      .toHaveTextContent(/HP t630, on 24\/7: whether it costs less cannot be told/);
  });
});
