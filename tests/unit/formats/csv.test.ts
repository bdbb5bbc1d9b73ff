import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type CsvDialect, dataDialect, dialectFor, writeCsv } from '../../../src/formats/csv';
import { anyText } from '../../fixtures/any-model';

const german: CsvDialect = { separator: ';', decimal: ',', bom: true };

const parsed = (csv: string, dialect: CsvDialect): string[][] =>
  Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), {
    delimiter: dialect.separator,
    newline: '\r\n',
    skipEmptyLines: true,
  }).data;

/** What takes the guard off again: an apostrophe before anything the guard stands before. */
const unguarded = (cell: string): string =>
  cell.replace(/^'(?='*(?:[\t\r\n]|[\s\p{C}]*[=+\-@＝＋－＠]))/u, '');

describe('writeCsv', () => {
  it('quotes as RFC 4180 has it', () => {
    expect(writeCsv([['a,b', 'say "hi"', 'two\r\nlines', 'a;b', '', null]], dataDialect)).toBe(
      '"a,b","say ""hi""","two\r\nlines","a;b",,\r\n',
    );
  });

  it('writes figures in full, with the decimal sign of the dialect and never guarded', () => {
    const row = [[0.1 + 0.2, -19.5, 1e-7, 1e21, -0]];
    expect(writeCsv(row, dataDialect)).toBe(
      '0.30000000000000004,-19.5,0.0000001,1000000000000000000000,0\r\n',
    );
    expect(writeCsv(row, german)).toBe(
      '\uFEFF0,30000000000000004;-19,5;0,0000001;1000000000000000000000;0\r\n',
    );
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\tx',
    '  =1',
    '\u00A0-1',
    '\u200B=1',
    "'=1",
    '＝1',
  ])('guards the text %j against being run as a formula', (text) => {
    expect(writeCsv([[text]], dataDialect)).toBe(`'${text}\r\n`);
  });

  it.each(['\r=1', '\n=1', '\nx', '=HYPERLINK("a","b")'])('guards and quotes %j', (text) => {
    expect(writeCsv([[text]], dataDialect)).toBe(`"'${text.replaceAll('"', '""')}"\r\n`);
  });

  it.each(['Pi 4 - wall', 'a=b', "it's", "'quoted'", '3.1', 'ä', '😀'])(
    'leaves %j alone',
    (text) => {
      expect(writeCsv([[text]], dataDialect)).toBe(`${text}\r\n`);
    },
  );

  it('survives a foreign reader with any text and any figure', () => {
    const cell = fc.oneof(anyText(0, 60), fc.double({ noNaN: true, noDefaultInfinity: true }));
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 });
    fc.assert(
      fc.property(table, fc.constantFrom(dataDialect, german), (rows, dialect) => {
        // A first column without a figure's or text's emptiness keeps the reader from skipping a row.
        const keyed = rows.map((row, at) => [`row ${at}`, ...row]);
        const read = parsed(writeCsv(keyed, dialect), dialect);
        const back = read.map((row, y) =>
          row.map((text, x) =>
            typeof keyed[y]?.[x] === 'number' ? Number(text.replace(',', '.')) : unguarded(text),
          ),
        );
        expect(back).toEqual(keyed.map((row) => row.map((value) => (value === 0 ? 0 : value))));
      }),
      { numRuns: 500 },
    );
  });

  it('never lets a text begin with what a spreadsheet runs', () => {
    fc.assert(
      fc.property(anyText(0, 40), (text) => {
        const [[cell = ''] = []] = parsed(writeCsv([[text, 'x']], dataDialect), dataDialect);
        expect(cell).not.toMatch(/^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/);
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses a figure that is none', () => {
    expect(() => writeCsv([[Number.NaN]], dataDialect)).toThrow(RangeError);
  });
});

describe('dialectFor', () => {
  it.each(['de', 'de-AT', 'fr-FR', 'es', 'pt-BR', 'ru'])('takes the semicolon for %s', (locale) => {
    expect(dialectFor(locale)).toEqual(german);
  });

  it.each(['en', 'en-GB', 'de-CH', 'ja', 'es-MX', 'ar-EG', 'fa'])(
    'takes the comma for %s',
    (locale) => {
      expect(dialectFor(locale)).toEqual({ separator: ',', decimal: '.', bom: true });
    },
  );

  it('refuses a malformed locale', () => {
    expect(() => dialectFor('not_a_locale')).toThrow(RangeError);
  });
});
