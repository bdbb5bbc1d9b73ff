import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDecimal } from '../../../src/formats/plain-decimal';
import { createFormatter } from '../../../src/i18n/format';
import { type ParsedDecimal, parseDecimal } from '../../../src/i18n/parse-decimal';

const nbsp = '\u00a0';
const narrowNbsp = '\u202f';

const number = (value: number, showReading = false): ParsedDecimal => ({
  kind: 'number',
  value,
  showReading,
});

describe('parseDecimal', () => {
  it.each([
    ['0,40', 0.4],
    ['0.40', 0.4],
    ['3', 3],
    ['0', 0],
    ['007', 7],
    [',5', 0.5],
    ['.5', 0.5],
    ['5,', 5],
    ['5.', 5],
    ['0,123', 0.123],
    ['1,2345', 1.2345],
    ['1234,567', 1234.567],
    ['  12,5  ', 12.5],
  ])('reads %j without comment', (typed, value) => {
    expect(parseDecimal(typed)).toEqual(number(value));
  });

  it.each([
    ['1.234', 1.234],
    ['1,234', 1.234],
    ['999.999', 999.999],
  ])('takes %j for a decimal sign, and says so', (typed, value) => {
    expect(parseDecimal(typed)).toEqual(number(value, true));
  });

  it.each([
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1 234,5', 1234.5],
    [`1${nbsp}234,5`, 1234.5],
    [`1${narrowNbsp}234,5`, 1234.5],
    ["1'234.50", 1234.5],
    ['1’234.50', 1234.5],
    ['1 234', 1234],
    ['1.234.567', 1_234_567],
    ['1,234,567.89', 1_234_567.89],
  ])('reads the grouped %j, and says so', (typed, value) => {
    expect(parseDecimal(typed)).toEqual(number(value, true));
  });

  it.each([
    ['0,40 €', 0.4],
    ['0,40€', 0.4],
    [`0,40${nbsp}€`, 0.4],
    ['0.40 €/kWh', 0.4],
    ['0.30 USD/kWh', 0.3],
    ['3 W', 3],
    ['12 kWh', 12],
    ['5 h', 5],
    ['20 min', 20],
  ])('leaves the unit of %j aside', (typed, value) => {
    expect(parseDecimal(typed)).toEqual(number(value));
  });

  it.each([
    '1.2.3',
    '1,2,3',
    '1.234.56',
    '1.234,567,8',
    '12 34',
    '1 234 5',
    '-1',
    '−1',
    '+1',
    '1e3',
    '0x10',
    'abc',
    'Infinity',
    'NaN',
    '١٢',
    '1/2',
    '.',
    ',',
    '..',
    '9'.repeat(400),
  ])('refuses %j', (typed) => {
    expect(parseDecimal(typed)).toEqual({ kind: 'not-a-number' });
  });

  it.each([
    ['-1,5', -1.5],
    ['−0.02 €/kWh', -0.02],
    ['- 3', -3],
    ['-0', 0],
    ['4', 4],
  ])('reads %j where a quantity may be negative', (typed, value) => {
    expect(parseDecimal(typed, true)).toEqual(number(value));
  });

  it.each(['--1', '1-', '-', '-+1', '+1'])('refuses %j there too', (typed) => {
    expect(parseDecimal(typed, true)).toEqual({ kind: 'not-a-number' });
  });

  it.each(['', '   ', nbsp])('takes %j for empty', (typed) => {
    expect(parseDecimal(typed)).toEqual({ kind: 'empty' });
  });

  it('reads any number back, with either decimal sign', () => {
    const anyNumber = fc.double({ min: 0, max: 1e15, noNaN: true });
    fc.assert(
      fc.property(anyNumber, fc.constantFrom('.', ','), (value, sign) => {
        const typed = plainDecimal(value).replace('.', sign);
        expect(parseDecimal(typed)).toMatchObject({ kind: 'number', value });
      }),
      { numRuns: 2000 },
    );
  });

  it('never reads a text that has no digit or that has a sign', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!/\d/.test(text) || /[-+−]/.test(text));
        expect(parseDecimal(text).kind).not.toBe('number');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what stands in a field', () => {
  it.each(['en', 'en-GB', 'de', 'de-AT', 'fr', 'de-CH', 'sv'])('reads back in %s', (tag) => {
    const format = createFormatter(tag);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5e12 }), (billionths) => {
        const value = billionths / 1e9;
        expect(parseDecimal(format.field(value))).toMatchObject({ kind: 'number', value });
        expect(parseDecimal(format.field(value, 2))).toMatchObject({ kind: 'number', value });
      }),
    );
  });
});
