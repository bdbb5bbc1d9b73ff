import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { PriceFileFault } from '../../../../src/formats/prices/price-file-fault';
import { refusedBySight } from '../../../../src/formats/prices/read-price-file';
import { priceFile, read } from '../../../fixtures/prices/price-file';

const faultOf = (
  file: string | Uint8Array,
  options: Parameters<typeof read>[1] = {},
): PriceFileFault => {
  const reading = read(file, options);
  if (reading.kind === 'refused') return reading.fault;
  throw new Error(`It was taken: ${reading.kind}`);
};

const heading = 'Datum von;Datum bis;Deutschland/Luxemburg [€/MWh] Originalauflösungen';
const smard = (...rows: readonly string[]): string => [heading, ...rows, ''].join('\n');
const text = (name: string): string => new TextDecoder().decode(priceFile(name));
const line = (at: number) => ({ in: 'line', at }) as const;

describe('what is no file of prices', () => {
  it.each([
    ['nothing', '', { code: 'empty' }],
    ['blank lines', '\uFEFF \r\n\n', { code: 'empty' }],
    [
      'a login page',
      priceFile('login-page.html'),
      { code: 'web-page', title: 'Sign in to your account' },
    ],
    [
      'XHTML',
      '<?xml version="1.0"?>\n<html xmlns="x"><head/></html>',
      { code: 'web-page', title: '' },
    ],
    [
      'a ZIP or Excel file',
      Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0),
      { code: 'not-text', looksLike: 'zip' },
    ],
    ['GZIP', new Uint8Array(gzipSync('x')), { code: 'not-text', looksLike: 'gzip' }],
    ['PDF', '%PDF-1.7\n', { code: 'not-text', looksLike: 'pdf' }],
    ['bytes', Uint8Array.of(1, 2, 3, 0, 255), { code: 'not-text', looksLike: 'unknown' }],
    [
      'a letter',
      'Dear Sir or Madam,\nhow are you?\n',
      { code: 'not-recognised', begins: 'Dear Sir or Madam, how are you?' },
    ],
    [
      'a table without times',
      'a;b\n1;2\n3;4\n',
      { code: 'not-recognised', begins: 'a;b', recognised: 'csv' },
    ],
    [
      'other JSON',
      '{"name":"x","version":1}',
      { code: 'not-recognised', begins: 'name, version', recognised: 'json' },
    ],
    [
      'other XML',
      '<feed><entry/></feed>',
      { code: 'not-recognised', begins: '<feed>', recognised: 'xml' },
    ],
    [
      'an error as JSON',
      '{"detail":"Not Found"}',
      { code: 'error-answer', text: 'Not Found', recognised: 'json' },
    ],
    [
      'an error of GraphQL',
      '{"errors":[{"message":"No valid access token"}]}',
      { code: 'error-answer', text: 'No valid access token', recognised: 'json' },
    ],
    [
      'no results',
      '{"count":0,"next":null,"results":[]}',
      { code: 'no-prices', recognised: 'json' },
    ],
  ] as const)('%s', (_, file, fault) => {
    expect(faultOf(file)).toEqual(fault);
  });

  it('200 MB are refused by sight of their beginning', () => {
    const size = 200_000_000;
    const most = 64 * 1024 * 1024;
    const noise = Uint8Array.from({ length: 65_536 }, (_, at) => (at * 7919) % 256);
    const head = new TextEncoder().encode(smard('x'));
    expect(refusedBySight(noise, size)?.fault).toEqual({ code: 'not-text', looksLike: 'unknown' });
    expect(refusedBySight(head, size)?.fault).toEqual({ code: 'too-large', bytes: size, most });
    expect(refusedBySight(head, head.length)).toBeUndefined();
  });
});

describe('half a file', () => {
  it.each(['smard-de.csv', 'entsoe-web.csv', 'smard-en-autumn.csv'])(
    '%s, cut in its last row',
    (name) => {
      const whole = text(name).trimEnd();
      const rowStart = whole.lastIndexOf('\n');
      const lastSeparator = Math.max(whole.lastIndexOf(';'), whole.lastIndexOf('"BZN'));
      for (let cut = rowStart + 2; cut < lastSeparator; cut += 1) {
        expect(faultOf(whole.slice(0, cut)), String(cut)).toMatchObject({
          code: 'truncated',
          line: whole.split('\n').length,
        });
      }
    },
  );

  it.each([
    'energy-charts.json',
    'awattar.json',
    'nord-pool.json',
    'tibber.json',
    'octopus.json',
    'entsoe-api.xml',
  ])('%s, cut anywhere', (name) => {
    const whole = text(name).trimEnd();
    const step = Math.max(1, Math.floor(whole.length / 200));
    for (let cut = 40; cut < whole.length; cut += step) {
      expect(faultOf(whole.slice(0, cut)), String(cut)).toMatchObject({ code: 'truncated' });
    }
  });

  it('broken JSON and XML are told with line and column', () => {
    expect(faultOf('{\n "unix_seconds": [1,, 2]}')).toEqual({
      code: 'broken',
      line: 2,
      column: 21,
      text: ', 2]}',
      recognised: 'json',
    });
    expect(faultOf('<a>\n<b></c></a>')).toMatchObject({
      code: 'broken',
      line: 2,
      recognised: 'xml',
    });
  });
});

describe('a column of something else', () => {
  it('generation', () => {
    expect(faultOf(priceFile('smard-generation.csv'))).toEqual({
      code: 'not-a-price',
      column: 'Biomasse',
      unit: 'MWh',
      recognised: 'smard',
    });
  });

  it.each([
    ['"MTU (CET/CEST)","Area","Actual Total Load [MW]"', 'Actual Total Load', 'MW', 'entsoe-csv'],
    ['Time,Consumption [kWh]', 'Consumption [kWh]', 'kWh', 'csv'],
  ])('%s', (columns, column, unit, recognised) => {
    const file = `${columns}\n01/01/2025 00:00 - 01/01/2025 01:00,BZN|FR,50\n`;
    const plain = `${columns}\n01/01/2025 00:00,50\n`;
    const fault = faultOf(recognised === 'csv' ? plain : file);
    expect(fault).toEqual({ code: 'not-a-price', column, unit, recognised });
  });

  it('no unit', () => {
    expect(
      faultOf(
        'Datum von;Datum bis;Deutschland/Luxemburg Originalauflösungen\n01.01.2025 00:00;01.01.2025 01:00;5\n',
      ),
    ).toEqual({
      code: 'unit-missing',
      column: 'Deutschland/Luxemburg Originalauflösungen',
      recognised: 'smard',
    });
  });

  it('JSON in another unit, and JSON with other values', () => {
    const answer = { unix_seconds: [1759262400, 1759266000], price: [1, 2], unit: 'EUR / MWh' };
    expect(faultOf(JSON.stringify({ ...answer, unit: 'MW' }))).toMatchObject({
      code: 'not-a-price',
      unit: 'MW',
    });
    expect(faultOf(JSON.stringify({ ...answer, price: [1, 'two'] }))).toEqual({
      code: 'value-unexpected',
      key: 'price.1',
      text: 'two',
      recognised: 'energy-charts',
    });
    expect(faultOf(JSON.stringify({ ...answer, price: [1] }))).toMatchObject({
      code: 'value-unexpected',
    });
  });
});

describe('rows that do not fit', () => {
  it('dates in two formats', () => {
    expect(
      faultOf(
        smard('01.05.2025 00:00;01.05.2025 01:00;5,00', '2025-05-01 01:00;2025-05-01 02:00;6,00'),
      ),
    ).toEqual({
      code: 'two-date-formats',
      first: { place: line(2), text: '01.05.2025 00:00' },
      second: { place: line(3), text: '2025-05-01 01:00' },
      recognised: 'smard',
    });
    const file = 't;ct/kWh\n13/01/2025 00:00;1\n01/14/2025 00:00;2\n';
    const asked = read(file);
    if (asked.kind !== 'ask-mapping') throw new Error(asked.kind);
    expect(faultOf(file, { mapping: asked.preview.guess })).toMatchObject({
      code: 'two-date-formats',
      first: { place: line(2), text: '13/01/2025 00:00' },
      second: { place: line(3), text: '01/14/2025 00:00' },
    });
  });

  const first = '01.05.2025 00:00;01.05.2025 01:00;5,00';
  const last = '01.05.2025 02:00;01.05.2025 03:00;5,00';
  it.each([
    [
      'a time',
      '01.13.2025 01:00;01.05.2025 02:00;5,00',
      { code: 'stamp-unreadable', found: { place: line(3), text: '01.13.2025 01:00' } },
    ],
    [
      'a price',
      '01.05.2025 01:00;01.05.2025 02:00;5,0x',
      {
        code: 'price-unreadable',
        found: { place: line(3), text: '5,0x' },
        column: 'Deutschland/Luxemburg',
      },
    ],
    [
      'a short row',
      '01.05.2025 01:00;01.05.2025 02:00',
      { code: 'short-row', line: 3, cells: 2, expected: 3 },
    ],
    [
      'two decimal signs',
      '01.05.2025 01:00;01.05.2025 02:00;5.25',
      {
        code: 'two-decimal-signs',
        first: { place: line(2), text: '5,00' },
        second: { place: line(3), text: '5.25' },
      },
    ],
    [
      'two prices for a time',
      '01.05.2025 00:00;01.05.2025 01:00;6,00',
      {
        code: 'price-conflict',
        time: Date.UTC(2025, 3, 30, 22),
        places: [line(2), line(3)],
        prices: [0.005, 0.006],
      },
    ],
    [
      'an overlap',
      '01.05.2025 00:30;01.05.2025 02:00;6,00',
      {
        code: 'overlap',
        first: { place: line(2), text: '01.05.2025 00:00;01.05.2025 01:00;5,00' },
        second: { place: line(3), text: '01.05.2025 00:30;01.05.2025 02:00;6,00' },
      },
    ],
    [
      'an end before its start',
      '01.05.2025 01:00;30.04.2025 22:00;5,00',
      {
        code: 'ends-before-start',
        found: { place: line(3), text: '01.05.2025 01:00;30.04.2025 22:00;5,00' },
      },
    ],
    [
      'an hour that spring leaves out',
      '30.03.2025 02:30;30.03.2025 03:30;5,00',
      {
        code: 'stamp-skipped',
        found: { place: line(3), text: '30.03.2025 02:30' },
        timeZone: 'Europe/Berlin',
      },
    ],
    [
      'a price beyond all',
      '01.05.2025 01:00;01.05.2025 02:00;5000000000,00',
      { code: 'price-unreadable', found: { place: line(3), text: '5000000' }, column: '' },
    ],
  ] as const)('%s', (_, row, fault) => {
    expect(faultOf(smard(first, row, last))).toEqual({ ...fault, recognised: 'smard' });
  });

  it('no price in any row, and one price without an end', () => {
    expect(faultOf(smard('01.05.2025 00:00;01.05.2025 01:00;-'))).toEqual({
      code: 'no-prices',
      recognised: 'smard',
    });
    expect(faultOf('{"unix_seconds":[1759262400],"price":[1],"unit":"EUR/MWh"}')).toMatchObject({
      code: 'lone-price',
    });
  });

  it('a zone that is none', () => {
    expect(faultOf(smard(first), { timeZone: 'Mars/Olympus' })).toEqual({
      code: 'unknown-time-zone',
      timeZone: 'Mars/Olympus',
    });
    const file =
      '"MTU (XYZ)","Day-ahead Price (EUR/MWh)"\n"01/01/2025 00:00 - 01/01/2025 01:00","1"\n';
    expect(faultOf(file)).toMatchObject({ code: 'unknown-time-zone', timeZone: 'XYZ' });
  });

  it('equal rows are dropped and counted, blocks out of order are put in order', () => {
    expect(read(smard(last, first, first))).toMatchObject({
      kind: 'series',
      notes: [{ code: 'duplicates-dropped', count: 1 }],
      series: { rows: { starts: { length: 2 } } },
    });
  });

  it('prices that no electricity has are read with a doubt', () => {
    const row = (hour: number) => `01.05.2025 0${hour}:00;01.05.2025 0${hour + 1}:00;0,35`;
    expect(read(smard(row(0), row(1)))).toMatchObject({
      notes: [{ code: 'unusual-prices', median: 0.00035 }],
    });
  });
});
