import { describe, expect, it } from 'vitest';
import type { CsvMapping } from '../../../../src/formats/prices/csv-mapping';
import { priceFile, read, rowsOf, seriesOf } from '../../../fixtures/prices/price-file';

const preview = (file: string | Uint8Array, options: Parameters<typeof read>[1] = {}) => {
  const reading = read(file, options);
  if (reading.kind === 'ask-mapping') return reading.preview;
  throw new Error(`Nothing was asked: ${JSON.stringify(reading)}`);
};

const hourly = (heading: string, prices: readonly string[], separator = ';'): string =>
  [
    heading,
    ...prices.map(
      (price, hour) => `2025-01-01 ${String(hour).padStart(2, '0')}:00${separator}${price}`,
    ),
    '',
  ].join('\n');

describe('a CSV of no known source', () => {
  it('is shown with a guess, and read as the user says', () => {
    const asked = preview(priceFile('own-table.csv'));
    const guess: CsvMapping = {
      start: 0,
      time: 1,
      price: 3,
      unit: { currency: 'EUR', scale: 'hundredths-per-kwh' },
      decimal: ',',
      timeZone: 'Europe/Berlin',
      contains: 'wholesale',
    };
    expect(asked).toMatchObject({
      separator: ',',
      columns: ['Datum', 'Uhrzeit', 'Verbrauch [kWh]', 'Arbeitspreis ct/kWh'],
      rowCount: 4,
      guess,
      unsure: ['timeZone'],
    });
    expect(asked.rows[1]).toEqual(['30/03/2025', '01:00', '0.11', '27,123']);
    const reading = read(priceFile('own-table.csv'), {
      fileName: 'own-table.csv',
      mapping: { ...guess, contains: 'final' },
    });
    expect(seriesOf(reading)).toMatchObject({ name: 'own-table 2025-03-30', contains: 'final' });
    expect(rowsOf(reading)).toEqual([
      ['2025-03-29 23:00', '2025-03-30 00:00', 0.285],
      ['2025-03-30 00:00', '2025-03-30 01:00', 0.27123],
      ['2025-03-30 01:00', '2025-03-30 02:00', -0.015],
    ]);
  });

  it.each([
    ['Time;Price [EUR/MWh]', ['90.5', '1'], { currency: 'EUR', scale: 'per-mwh' }],
    ['Time;price_ct_kwh', ['9,5', '1'], { currency: 'EUR', scale: 'hundredths-per-kwh' }],
    ['Time;p/kWh', ['9.5', '1'], { currency: 'GBP', scale: 'hundredths-per-kwh' }],
    ['Time;NOK/kWh', ['1.5', '1'], { currency: 'NOK', scale: 'per-kwh' }],
  ] as const)('%s tells its unit', (heading, prices, unit) => {
    const { guess, unsure } = preview(hourly(heading, prices));
    expect(guess.unit).toEqual(unit);
    expect(unsure).not.toContain('unit');
  });

  it.each([
    [['0.25', '0.31'], 'per-kwh'],
    [['25.5', '31.2'], 'hundredths-per-kwh'],
    [['80.5', '-3.5', '120.25'], 'per-mwh'],
  ] as const)('%s is only guessed to be %s', (prices, scale) => {
    const { guess, unsure } = preview(hourly('Time;Price', prices), { currency: 'CHF' });
    expect(guess.unit).toEqual({ currency: 'CHF', scale });
    expect(unsure).toContain('unit');
  });

  it('takes the decimal sign from all figures, and says where they leave it open', () => {
    expect(preview(hourly('T;P', ['1,234', '12,5'])).guess.decimal).toBe(',');
    expect(preview(hourly('T;P', ['1.234', '-1.234,5'])).guess.decimal).toBe(',');
    expect(preview(hourly('T;P', ['1.234', '12.5'])).guess.decimal).toBe('.');
    const open = preview(hourly('T;P', ['1,234', '2,345']));
    expect(open.unsure).toContain('decimal');
  });

  it.each([
    ['10/13/2025 00:00', '10/14/2025 00:00', '2025-10-13 00:00'],
    ['13/10/2025 00:00', '14/10/2025 00:00', '2025-10-13 00:00'],
    // Neither order is out of the question: the one in which the rows are neighbours.
    ['10/02/2025 00:00', '11/02/2025 00:00', '2025-02-10 00:00'],
    ['02/10/2025 00:00', '02/11/2025 00:00', '2025-02-10 00:00'],
  ])('%s and %s begin at %s', (first, second, start) => {
    const file = `t;p\n${first};1\n${second};2\n`;
    const { guess } = preview(file);
    const reading = read(file, { mapping: { ...guess, timeZone: 'UTC' } });
    expect(rowsOf(reading)[0]?.[0]).toBe(start);
  });

  it('is read from UTF-16, tabs, a sep= line and seconds since 1970', () => {
    const table = 'sep=\t\nZeit\tPreis ct/kWh\n1735689600\t1.5\n1735693200\t2.5\n';
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(table, (sign) => sign.charCodeAt(0)).buffer),
    ]);
    const { guess, unsure } = preview(utf16);
    expect(unsure).toEqual([]);
    expect(rowsOf(read(utf16, { mapping: guess }))).toEqual([
      ['2025-01-01 00:00', '2025-01-01 01:00', 0.015],
      ['2025-01-01 01:00', '2025-01-01 02:00', 0.025],
    ]);
  });

  it('is read newest first, with both hours of autumn', () => {
    const file = [
      't;ct/kWh',
      '26.10.2025 03:00;4',
      '26.10.2025 02:00;3',
      '26.10.2025 02:00;2',
      '26.10.2025 01:00;1',
      '',
    ].join('\n');
    const { guess } = preview(file);
    expect(rowsOf(read(file, { mapping: guess }))).toEqual([
      ['2025-10-25 23:00', '2025-10-26 00:00', 0.01],
      ['2025-10-26 00:00', '2025-10-26 01:00', 0.02],
      ['2025-10-26 01:00', '2025-10-26 02:00', 0.03],
      ['2025-10-26 02:00', '2025-10-26 03:00', 0.04],
    ]);
  });

  it('does not price a hole between rows without an end', () => {
    const quarter = (hour: number, minute: number) =>
      `2025-01-01 ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')};1`;
    const file = [
      't;ct/kWh',
      quarter(0, 0),
      quarter(0, 15),
      quarter(5, 0),
      quarter(5, 15),
      '',
    ].join('\n');
    const { guess } = preview(file);
    expect(
      rowsOf(read(file, { mapping: { ...guess, timeZone: 'UTC' } })).map(([, end]) => end),
    ).toEqual(['2025-01-01 00:15', '2025-01-01 00:30', '2025-01-01 05:15', '2025-01-01 05:30']);
  });

  it('knows 00:00 to 00:59 for a whole hour', () => {
    const file =
      'from;to;ct/kWh\n2025-01-01 00:00;2025-01-01 00:59;1\n2025-01-01 01:00;2025-01-01 01:59;2\n';
    const { guess } = preview(file);
    expect(guess.end).toBe(1);
    expect(rowsOf(read(file, { mapping: guess }))[0]?.[1]).toBe('2025-01-01 00:00');
  });
});
