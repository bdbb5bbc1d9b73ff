import fc from 'fast-check';
import { expect, it } from 'vitest';
import { read, seriesOf } from '../../../fixtures/prices/price-file';

const minuteMs = 60_000;

interface Part {
  readonly minutes: number;
  /** In hundredths of the file's unit; null where it is missing. */
  readonly cents: number | null;
}
interface Row {
  readonly start: number;
  readonly end: number;
  readonly cents: number | null;
}

/** Starts around both changes of the clock, the switch to quarter hours and a leap day. */
const starts = [
  Date.UTC(2024, 1, 28, 20),
  Date.UTC(2025, 2, 29, 20),
  Date.UTC(2025, 8, 30, 15),
  Date.UTC(2025, 9, 25, 18),
  Date.UTC(2026, 2, 29, 0),
];

const partsOf = (minutes: readonly number[]): fc.Arbitrary<Part[]> =>
  fc.array(
    fc.record({
      minutes: fc.constantFrom(...minutes),
      cents: fc.option(fc.integer({ min: -50_000, max: 400_000 }), { freq: 8 }),
    }),
    { minLength: 3, maxLength: 60 },
  );

const rowsFrom = (start: number, parts: readonly Part[]): readonly Row[] => {
  let at = start;
  return parts.map(({ minutes, cents }) => {
    const row = { start: at, end: at + minutes * minuteMs, cents };
    at = row.end;
    return row;
  });
};

/** Whole hours first, then quarters, as the market had it. */
const anyRows = fc
  .tuple(fc.constantFrom(...starts), partsOf([60]), partsOf([15]))
  .map(([start, hours, quarters]) => rowsFrom(start, [...hours, ...quarters]))
  .filter((rows) => rows.some(({ cents }) => cents !== null));

const berlin = new Intl.DateTimeFormat('de-DE', {
  timeZone: 'Europe/Berlin',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});
const german = (ms: number): string => berlin.format(ms).replace(', ', ' ');
const euros = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2 });

const asSmard = (rows: readonly Row[]): string =>
  `\uFEFFDatum von;Datum bis;Deutschland/Luxemburg [€/MWh] Originalauflösungen\r\n${rows
    .map(({ start, end, cents }) => {
      const price = cents === null ? '-' : euros.format(cents / 100);
      return `${german(start)};${german(end)};${price}\r\n`;
    })
    .join('')}`;

const asEnergyCharts = (rows: readonly Row[]): string =>
  JSON.stringify({
    license_info: '',
    unix_seconds: rows.map(({ start }) => start / 1000),
    price: rows.map(({ cents }) => (cents === null ? null : cents / 100)),
    unit: 'EUR/MWh',
    deprecated: false,
  });

const asOctopus = (rows: readonly Row[]): string =>
  JSON.stringify({
    count: rows.length,
    next: null,
    results: rows
      .flatMap(({ start, end, cents }) =>
        cents === null
          ? []
          : {
              value_exc_vat: 0,
              value_inc_vat: cents / 100,
              valid_from: new Date(start).toISOString().replace('.000', ''),
              valid_to: new Date(end).toISOString().replace('.000', ''),
              payment_method: null,
            },
      )
      .reverse(),
  });

const expected = (rows: readonly Row[], perKwh: number): number[][] =>
  rows.flatMap(({ start, end, cents }) =>
    cents === null ? [] : [[start, end, cents / 100 / perKwh + 0]],
  );

const readBack = (text: string): number[][] => {
  const { starts: from, ends, prices } = seriesOf(read(text)).rows;
  return [...prices].map((price, at) => [from[at] ?? 0, ends[at] ?? 0, price]);
};

it('what is written as SMARD writes it is read back', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      expect(readBack(asSmard(rows))).toEqual(expected(rows, 1000));
    }),
    { numRuns: 300 },
  );
});

it('what is written as energy-charts writes it is read back', () => {
  // The length of the last row is that of the one before.
  fc.assert(
    fc.property(anyRows, (rows) => {
      expect(readBack(asEnergyCharts(rows))).toEqual(expected(rows, 1000));
    }),
    { numRuns: 300 },
  );
});

it('what is written as Octopus writes it is read back', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      expect(readBack(asOctopus(rows))).toEqual(expected(rows, 100));
    }),
    { numRuns: 300 },
  );
});
