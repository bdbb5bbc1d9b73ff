import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDecimal, readPlainDecimal } from '../../../src/formats/plain-decimal';

describe('plainDecimal', () => {
  it.each([
    [0.4, '0.4'],
    [3, '3'],
    [-7.25, '-7.25'],
    [-0, '0'],
    [0.1 + 0.2, '0.30000000000000004'],
    [1e-7, '0.0000001'],
    [-1.25e-9, '-0.00000000125'],
    [1e21, '1000000000000000000000'],
    [1.5e22, '15000000000000000000000'],
    [Number.MIN_VALUE, `0.${'0'.repeat(323)}5`],
  ])('writes %s without an exponent', (value, decimal) => {
    expect(plainDecimal(value)).toBe(decimal);
  });

  it('reads back to the same double', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const decimal = plainDecimal(value);
        expect(decimal).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(decimal)).toBe(value + 0);
        expect(readPlainDecimal(decimal)).toBe(value + 0);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    'refuses %s',
    (value) => {
      expect(() => plainDecimal(value)).toThrow(RangeError);
    },
  );
});

describe('readPlainDecimal', () => {
  it.each([
    ['0.40', 0.4],
    ['0,40', 0.4],
    ['0,400', 0.4],
    ['1234,567', 1234.567],
    ['1.234', 1.234],
    ['007', 7],
    ['-0', 0],
    ['-0.0', 0],
    ['-3,5', -3.5],
  ])('reads %s', (text, value) => {
    expect(readPlainDecimal(text)).toBe(value);
  });

  it.each([
    ...['', ' ', '.', ',', '-', '.5', '5.', '1,234', '-12,345', '1.234,5', '1,2,3', '1.2.3'],
    ...['+1', '--1', '1e3', '1e400', '0x10', '0b1', '1_000', 'NaN', 'Infinity', ' 1', '1 ', '１'],
    ...['1\n', '٣', '1'.repeat(401)],
  ])('does not read %j', (text) => {
    expect(readPlainDecimal(text)).toBeUndefined();
  });

  it('leaves what is beyond a double to the limits', () => {
    expect(readPlainDecimal('9'.repeat(400))).toBe(Number.POSITIVE_INFINITY);
  });
});
