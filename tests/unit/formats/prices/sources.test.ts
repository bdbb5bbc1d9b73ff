import { describe, expect, it } from 'vitest';
import { priceFile, read, rowsOf, seriesOf } from '../../../fixtures/prices/price-file';

const file = (name: string, options: Parameters<typeof read>[1] = {}) =>
  read(priceFile(name), { fileName: name, ...options });
const notesOf = (reading: ReturnType<typeof read>) =>
  reading.kind === 'series' ? reading.notes : undefined;
const facts = (reading: ReturnType<typeof read>) => {
  const { rows: _, ...rest } = seriesOf(reading);
  return rest;
};

describe('SMARD', () => {
  it('is read in German, with hours and quarter hours, negative, zero and missing prices', () => {
    const reading = file('smard-de.csv');
    expect(facts(reading)).toEqual({
      source: 'smard',
      currency: 'EUR',
      contains: 'wholesale',
      timeZone: 'Europe/Berlin',
      name: 'SMARD Deutschland/Luxemburg 2025-09-30–2025-10-01',
    });
    expect(rowsOf(reading)).toEqual([
      ['2025-09-30 20:00', '2025-09-30 21:00', 0.1015],
      ['2025-09-30 21:00', '2025-09-30 22:00', 0.088],
      ['2025-09-30 22:00', '2025-09-30 22:15', -1.2345],
      ['2025-09-30 22:15', '2025-09-30 22:30', 0],
      ['2025-09-30 22:45', '2025-09-30 23:00', 1.05025],
    ]);
    expect(notesOf(reading)).toEqual([{ code: 'missing', count: 1 }]);
  });

  it('has the repeated hour of autumn twice, by order', () => {
    const rows = rowsOf(file('smard-de-autumn.csv'));
    expect(rows.map(([start]) => start.slice(11))).toEqual(
      '23:45 00:00 00:15 00:30 00:45 01:00 01:15 01:30 01:45 02:00'.split(' '),
    );
    expect(rows.map(([, end]) => end.slice(11))).toEqual(
      '00:00 00:15 00:30 00:45 01:00 01:15 01:30 01:45 02:00 02:15'.split(' '),
    );
    expect(rows.map(([, , price]) => Math.round(price * 1000))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
  });

  it('is read in the older layout, over the hour that spring leaves out', () => {
    expect(rowsOf(file('smard-de-old.csv'))).toEqual([
      ['2024-03-30 22:00', '2024-03-30 23:00', 0.0551],
      ['2024-03-30 23:00', '2024-03-31 00:00', 39.01 / 1000],
      ['2024-03-31 00:00', '2024-03-31 01:00', -0.00004],
      ['2024-03-31 01:00', '2024-03-31 02:00', 0.012],
    ]);
  });

  it('is read in English, where both hours of autumn say 2:00 to 3:00', () => {
    const reading = file('smard-en-autumn.csv');
    expect(facts(reading).name).toBe('SMARD Germany/Luxembourg 2024-10-27');
    expect(rowsOf(reading)).toEqual([
      ['2024-10-26 23:00', '2024-10-27 00:00', 1.01],
      ['2024-10-27 00:00', '2024-10-27 01:00', 0.02],
      ['2024-10-27 01:00', '2024-10-27 02:00', 0.03],
      ['2024-10-27 02:00', '2024-10-27 03:00', 0.04],
    ]);
  });

  it('asks which of several zones that have prices', () => {
    expect(file('smard-areas.csv')).toEqual({
      kind: 'ask-area',
      source: 'smard',
      areas: ['Deutschland/Luxemburg', 'Österreich'],
    });
    const reading = file('smard-areas.csv', { area: 'Österreich' });
    expect(rowsOf(reading).map(([, , price]) => price)).toEqual([0.02, 0.021]);
  });
});

describe('ENTSO-E', () => {
  it('is read from the web with sequence 1 only, both hours of autumn by their marks', () => {
    const reading = file('entsoe-web.csv');
    expect(rowsOf(reading)).toEqual([
      ['2025-10-25 23:45', '2025-10-26 00:00', 0.0105],
      ['2025-10-26 00:00', '2025-10-26 00:15', -0.005],
      ['2025-10-26 00:30', '2025-10-26 00:45', 0.01225],
      ['2025-10-26 00:45', '2025-10-26 01:00', 0.0125],
      ['2025-10-26 01:00', '2025-10-26 01:15', 0],
    ]);
    expect(notesOf(reading)).toEqual([
      { code: 'second-auction', count: 2 },
      { code: 'missing', count: 1 },
    ]);
  });

  it('is read in UTC and pounds, on the clock of the area', () => {
    const reading = file('entsoe-web-utc.csv');
    expect(facts(reading)).toMatchObject({ currency: 'GBP', timeZone: 'Europe/London' });
    expect(rowsOf(reading)).toEqual([
      ['2025-03-30 00:00', '2025-03-30 01:00', 0.0715],
      ['2025-03-30 01:00', '2025-03-30 02:00', 0.07],
      ['2025-03-30 03:00', '2025-03-30 04:00', 0.06975],
    ]);
  });

  it('is read in the older layout', () => {
    expect(rowsOf(file('entsoe-web-old.csv'))).toEqual([
      ['2024-03-31 00:00', '2024-03-31 01:00', 0.048],
      ['2024-03-31 02:00', '2024-03-31 03:00', -0.0032],
    ]);
  });

  it('is read from the interface: lowest position, filled forward, 25 hours', () => {
    const reading = file('entsoe-api.xml');
    const rows = rowsOf(reading);
    expect(facts(reading).name).toBe('ENTSO-E DE-LU 2025-10-26');
    expect(rows).toHaveLength(100);
    expect(rows.slice(0, 5).map(([, , price]) => price)).toEqual([
      0.16127, 0.15, 0.15, 0.15, -0.0035,
    ]);
    expect(rows.at(-2)?.[2]).toBe(-0.0035);
    expect(rows.at(-1)).toEqual(['2025-10-26 22:45', '2025-10-26 23:00', 0]);
    expect(notesOf(reading)).toContainEqual({ code: 'second-auction', count: 100 });
  });

  it('takes quarter hours where a document has them beside hours', () => {
    expect(rowsOf(file('entsoe-api-mixed.xml')).map(([start, , price]) => [start, price])).toEqual([
      ['2025-09-30 20:00', 0.09],
      ['2025-09-30 21:00', 0.07],
      ['2025-09-30 21:15', 0.07],
      ['2025-09-30 21:30', 0.06],
      ['2025-09-30 21:45', 0.06],
      ['2025-09-30 22:00', 0.05],
      ['2025-09-30 22:15', 0.05],
    ]);
  });

  it('says what the interface answered instead of prices', () => {
    expect(file('entsoe-api-nothing.xml')).toEqual({
      kind: 'refused',
      fault: {
        code: 'error-answer',
        text: 'No matching data found',
        recognised: 'entsoe-xml',
      },
    });
  });
});

it('energy-charts: a null ends the row before it and is a gap', () => {
  const reading = file('energy-charts.json', { timeZone: 'Europe/Vienna' });
  expect(facts(reading)).toMatchObject({ currency: 'EUR', timeZone: 'Europe/Vienna' });
  expect(rowsOf(reading)).toEqual([
    ['2025-09-30 20:00', '2025-09-30 21:00', 90.8 / 1000],
    ['2025-09-30 21:00', '2025-09-30 22:00', -0.0125],
    ['2025-09-30 22:15', '2025-09-30 22:30', 0],
    ['2025-09-30 22:30', '2025-09-30 22:45', 1],
    ['2025-09-30 22:45', '2025-09-30 23:00', 0.08626],
  ]);
  expect(notesOf(reading)).toEqual([{ code: 'missing', count: 1 }]);
});

it('aWATTar', () => {
  const reading = file('awattar.json');
  expect(facts(reading)).toMatchObject({ name: 'aWATTar 2025-10-26', contains: 'wholesale' });
  expect(rowsOf(reading)).toEqual([
    ['2025-10-26 00:00', '2025-10-26 01:00', 0.152],
    ['2025-10-26 01:00', '2025-10-26 02:00', 158.95 / 1000],
    ['2025-10-26 02:00', '2025-10-26 03:00', -0.00001],
  ]);
});

describe('Nord Pool', () => {
  it('asks which area', () => {
    const asked = file('nord-pool.json');
    expect(asked).toEqual({ kind: 'ask-area', source: 'nord-pool', areas: ['SE3', 'SE4'] });
    expect(file('nord-pool.json', { area: 'DK1' })).toEqual(asked);
    const reading = file('nord-pool.json', { area: 'SE4' });
    expect(facts(reading)).toMatchObject({
      currency: 'SEK',
      timeZone: 'Europe/Stockholm',
      name: 'Nord Pool SE4 2025-10-01',
    });
    expect(rowsOf(reading).map(([, , price]) => price)).toEqual([283.79 / 1000, 0, 0.0125]);
  });

  it('reads several days in one list and says which are preliminary', () => {
    const reading = file('nord-pool-days.json');
    expect(notesOf(reading)).toEqual([{ code: 'preliminary' }]);
    expect(rowsOf(reading)).toEqual([
      ['2025-09-30 21:00', '2025-09-30 22:00', 0.0555],
      ['2025-09-30 22:00', '2025-09-30 22:15', 0.04425],
      ['2025-09-30 22:15', '2025-09-30 22:30', 0.043],
    ]);
  });
});

describe('Tibber', () => {
  it('is read from a whole answer, as final prices', () => {
    const reading = file('tibber.json');
    expect(facts(reading)).toMatchObject({ currency: 'EUR', contains: 'final' });
    expect(rowsOf(reading)).toEqual([
      ['2025-10-26 00:45', '2025-10-26 01:00', 0.2688],
      ['2025-10-26 01:00', '2025-10-26 01:15', 0.25],
      ['2025-10-26 01:15', '2025-10-26 01:30', -0.01],
    ]);
  });

  it('is read from a bare list, in the currency of the user', () => {
    const reading = file('tibber-list.json', { currency: 'NOK' });
    expect(facts(reading).currency).toBe('NOK');
    expect(notesOf(reading)).toEqual([{ code: 'currency-assumed', currency: 'NOK' }]);
    expect(rowsOf(reading)).toHaveLength(2);
    expect(file('tibber-list.json')).toEqual({
      kind: 'refused',
      fault: { code: 'no-currency', recognised: 'tibber' },
    });
  });
});

it('Octopus: pence with VAT, direct debit before others, and a page is told', () => {
  const reading = file('octopus.json');
  expect(facts(reading)).toMatchObject({
    currency: 'GBP',
    contains: 'final',
    timeZone: 'Europe/London',
  });
  expect(rowsOf(reading)).toEqual([
    ['2026-03-29 00:00', '2026-03-29 00:30', 0],
    ['2026-03-29 00:30', '2026-03-29 01:00', -0.015],
    ['2026-03-29 01:00', '2026-03-29 01:30', 18.942 / 100],
  ]);
  expect(notesOf(reading)).toEqual([{ code: 'further-page' }]);
});
