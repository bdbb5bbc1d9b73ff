import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  type OwnedMachine,
  type OwnershipColumn,
  type OwnershipLabels,
  type OwnershipTable,
  ownershipDataCsv,
  ownershipFileName,
  ownershipSpreadsheetCsv,
} from '../../../src/formats/ownership-csv';
import { limits } from '../../../src/model/limits';
import { mapRange, type Range } from '../../../src/model/range';
import { totalAfter } from '../../../src/model/total-cost';
import { type Money, money } from '../../../src/model/units';
import { anyRange, anyText } from '../../fixtures/any-model';

const header =
  'setup,mode,year,purchase_price,energy_cost,total_cost,total_cost_low,total_cost_high,currency';

const yearly = (low: number, typical: number, high: number): Range<Money> =>
  mapRange({ low, typical, high }, money);

const pi: OwnedMachine = {
  name: 'Pi 4',
  mode: 'always-on',
  owned: { price: money(75), yearly: yearly(10, 12.5, 16) },
};
const aTable = (change: Partial<OwnershipTable> = {}): OwnershipTable => ({
  currency: 'EUR',
  years: 2,
  growth: { priceRise: 0, discountRate: 0 },
  machines: [pi],
  ...change,
});

const records = (csv: string): Record<OwnershipColumn, string>[] =>
  Papa.parse<Record<OwnershipColumn, string>>(csv, { header: true, skipEmptyLines: true }).data;

const labels: OwnershipLabels = {
  heading: (column) => (column === 'year' ? 'Jahre' : column),
  mode: () => 'Dauerbetrieb',
};

describe('ownershipDataCsv', () => {
  it('has a row for each whole year from the purchase on', () => {
    expect(ownershipDataCsv(aTable())).toBe(
      `${header}\r\n` +
        'Pi 4,always-on,0,75,0,75,75,75,EUR\r\n' +
        'Pi 4,always-on,1,75,12.5,87.5,85,91,EUR\r\n' +
        'Pi 4,always-on,2,75,25,100,95,107,EUR\r\n',
    );
    expect(ownershipDataCsv(aTable({ machines: [] }))).toBe(`${header}\r\n`);
  });

  it('counts later years as the price rises and money is discounted', () => {
    const growth = { priceRise: 10, discountRate: 25 };
    const [, , last] = records(ownershipDataCsv(aTable({ growth })));
    expect(Number(last?.energy_cost)).toBeCloseTo(12.5 * (1 / 1.25 + 1.1 / 1.25 ** 2), 9);
  });

  it('tells rows of the same name apart', () => {
    const named = (name: string): OwnedMachine => ({ ...pi, name });
    const machines = ['Pi', 'Pi (2)', 'Pi', 'Pi'].map(named);
    const rows = records(ownershipDataCsv(aTable({ years: 1, machines })));
    expect(rows.map(({ setup }) => setup)).toEqual(
      ['Pi', 'Pi (2)', 'Pi (3)', 'Pi (4)'].flatMap((name) => [name, name]),
    );
  });

  it('agrees with the model to the last digit, whatever is owned', () => {
    const anyMachine = fc.record({
      name: anyText(1, 60).map((text) => `n${text}`),
      mode: fc.constantFrom('always-on' as const, 'per-print' as const),
      owned: fc.record({
        price: fc.double({ min: 0, max: 1000, noNaN: true }).map(money),
        yearly: anyRange.map((range) => mapRange(range, money)),
      }),
    });
    const anyTable: fc.Arbitrary<OwnershipTable> = fc.record({
      currency: fc.constant('CHF'),
      years: fc.integer({ min: limits.years.least, max: limits.years.most }),
      growth: fc.record({
        priceRise: fc.integer({ min: limits.priceRise.least, max: limits.priceRise.most }),
        discountRate: fc.integer({ min: limits.discountRate.least, max: limits.discountRate.most }),
      }),
      machines: fc.uniqueArray(anyMachine, { selector: ({ name }) => name, maxLength: 3 }),
    });
    fc.assert(
      fc.property(anyTable, (table) => {
        const rows = records(ownershipDataCsv(table));
        const { machines, years, growth } = table;
        expect(rows).toHaveLength(machines.length * (years + 1));
        machines.forEach(({ name, mode, owned }, at) => {
          for (let year = 0; year <= years; year += 1) {
            const row = rows[at * (years + 1) + year];
            const { low, typical, high } = totalAfter(owned, year, growth);
            expect(row).toMatchObject({ setup: name, mode, year: String(year), currency: 'CHF' });
            expect(Number(row?.total_cost)).toBe(typical);
            expect(Number(row?.purchase_price) + Number(row?.energy_cost)).toBe(typical);
            expect([Number(row?.total_cost_low), Number(row?.total_cost_high)]).toEqual([
              low,
              high,
            ]);
          }
        });
      }),
    );
  });
});

describe('ownershipSpreadsheetCsv', () => {
  it('has the same rows in the words and signs of the locale', () => {
    const csv = ownershipSpreadsheetCsv(aTable({ years: 1 }), labels, 'de-DE');
    expect(csv).toBe(
      `\uFEFF${header.replace('year', 'Jahre').replaceAll(',', ';')}\r\n` +
        'Pi 4;Dauerbetrieb;0;75;0;75;75;75;EUR\r\n' +
        'Pi 4;Dauerbetrieb;1;75;12,5;87,5;85;91;EUR\r\n',
    );
  });
});

describe('ownershipFileName', () => {
  it('bears the local day', () => {
    const lateInTheYear = new Date(2026, 11, 31, 23, 59);
    expect(ownershipFileName(lateInTheYear)).toBe('kilowait-ownership-2026-12-31.csv');
  });
});
