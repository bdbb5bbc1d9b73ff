import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PriceFileReading } from '../../../../src/formats/prices/price-file-reading';
import { priceFile, read } from '../../../fixtures/prices/price-file';

const files = readdirSync(new URL('../../../fixtures/prices/', import.meta.url))
  .filter((name) => !name.endsWith('.ts'))
  .map(priceFile);

/** What the app relies on in whatever was read does not hold. */
const broken = (reading: PriceFileReading): readonly string[] => {
  if (reading.kind !== 'series') return [];
  const { starts, ends, prices } = reading.series.rows;
  const promises: readonly (readonly [string, boolean])[] = [
    ['some rows', prices.length > 0],
    ['as many', starts.length === prices.length && ends.length === prices.length],
    ['figures', prices.every((price) => Number.isFinite(price))],
    ['lengths', starts.every((start, at) => start < (ends[at] ?? 0))],
    ['order', starts.every((start, at) => at === 0 || start >= (ends[at - 1] ?? Infinity))],
    ['currency', /^[A-Z]{3}$/.test(reading.series.currency)],
    ['name', reading.series.name !== '' && reading.series.name.length <= 120],
  ];
  return promises.flatMap(([name, holds]) => (holds ? [] : [name]));
};

const check = (bytes: Uint8Array): void => {
  const reading = read(bytes);
  expect(broken(reading)).toEqual([]);
  if (reading.kind !== 'ask-mapping') return;
  expect(broken(read(bytes, { mapping: reading.preview.guess }))).toEqual([]);
};

it('any bytes are read or refused', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), check), { numRuns: 1000 });
});

it('any text is read or refused', () => {
  const pieces = fc.constantFrom(
    ...'{ } [ ] , ; : " \n \t < > / € 0 1 2025 01.02.2025 00:00 -1,5 1.5 EUR/MWh ct/kWh null'.split(
      ' ',
    ),
    ' ',
    '\n',
    '"unix_seconds"',
    '<TimeSeries>',
  );
  const text = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (file) => check(new TextEncoder().encode(file))),
    { numRuns: 3000 },
  );
});

it('a file with some bytes changed, cut out or doubled is read or refused', () => {
  const change = fc.record({
    at: fc.nat(),
    byte: fc.oneof(fc.nat(255), fc.integer({ min: 32, max: 126 })),
    count: fc.nat(200),
    how: fc.constantFrom('set', 'cut', 'double', 'end'),
  });
  const spoilt = fc
    .tuple(fc.constantFrom(...files), fc.array(change, { minLength: 1, maxLength: 6 }))
    .map(([file, changes]) =>
      changes.reduce<number[]>(
        (bytes, { at, byte, count, how }) => {
          const from = at % (bytes.length + 1);
          if (how === 'set') return bytes.with(Math.min(from, bytes.length - 1), byte);
          if (how === 'end') return bytes.slice(0, Math.max(1, from));
          const part = bytes.slice(from, from + count);
          const kept = how === 'cut' ? [] : [...part, ...part];
          const rest = [...bytes.slice(0, from), ...kept, ...bytes.slice(from + count)];
          return rest.length > 0 ? rest : [byte];
        },
        [...file],
      ),
    )
    .map((bytes) => Uint8Array.from(bytes));
  fc.assert(fc.property(spoilt, check), { numRuns: 3000 });
}, 60_000);
