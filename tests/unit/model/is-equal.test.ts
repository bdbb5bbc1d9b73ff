import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEqual } from '../../../src/model/is-equal';

/** The same value with the fields of its records in the other order. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, turned(inner)]),
  );
};

/** The same value with the fields of its records in order of their names. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, inner]) => [name, sorted(inner)]));
};

describe('two values of plain data', () => {
  it('are equal where they say the same, whatever the order of fields', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(isEqual(value, turned(structuredClone(value)))).toBe(true);
      }),
    );
  });

  it('are equal exactly where their sorted JSON is', () => {
    const leaf = fc.constantFrom(0, 1, 'a', null, true);
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.array(tie('value'), { maxLength: 2 }),
        fc.record({ a: tie('value'), b: tie('value') }, { requiredKeys: [] }),
      ),
    }));
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(isEqual(a, b)).toBe(JSON.stringify(sorted(a)) === JSON.stringify(sorted(b)));
      }),
    );
  });

  it.each([
    ['an undefined field and none', { a: 1, b: undefined }, { a: 1 }, true],
    ['a field under another name', { a: 1 }, { b: 1 }, false],
    ['a list and a record', [1], { 0: 1 }, false],
    ['null and a record', null, {}, false],
    ['undefined and null', undefined, null, false],
    ['a number and its text', 1, '1', false],
    ['a longer list', [1], [1, 2], false],
    ['no number twice', Number.NaN, Number.NaN, true],
    ['both zeros', 0, -0, true],
    ['rows', Float64Array.of(1, 2), Float64Array.of(1, 2), true],
    ['other rows', Float64Array.of(1, 2), Float64Array.of(1, 3), false],
    ['rows and a list', Float64Array.of(1), [1], false],
    ['longer rows', Float64Array.of(1), Float64Array.of(1, 2), false],
  ])('%s', (_what, a, b, same) => {
    expect(isEqual(a, b)).toBe(same);
    expect(isEqual(b, a)).toBe(same);
  });
});
