import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalData } from '../../../src/model/equal-data';

describe('equal data', () => {
  it('are those that hold the same, in any order of their fields', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (data) => {
        const turned = Object.fromEntries(Object.entries(structuredClone(data)).reverse());
        expect(equalData(data, turned)).toBe(true);
      }),
    );
  });

  it.each([
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { b: 1 }],
    [{ a: 1 }, { a: 1, b: undefined }],
    [{ a: { b: [1, 2] } }, { a: { b: [1, 3] } }],
    [[1], [1, 2]],
    [null, {}],
    [undefined, null],
    [1, '1'],
  ])('are not %j and %j', (one, other) => {
    expect(equalData(one, other)).toBe(false);
    expect(equalData(other, one)).toBe(false);
  });
});
