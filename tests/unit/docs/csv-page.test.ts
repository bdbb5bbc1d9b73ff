import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { dataCsv } from '../../../src/formats/comparison-csv';
import { type OwnershipColumn, ownershipDataCsv } from '../../../src/formats/ownership-csv';
import { mapRange } from '../../../src/model/range';
import { flatYear } from '../../../src/model/tariff';
import { money } from '../../../src/model/units';
import { aScenario } from '../../fixtures/a-scenario';
import { codeIn, readPage, tableUnder } from './markdown';

const page = readPage('docs/csv.md');

/** `idle_w`, `…_low` and the like: what follows an ellipsis continues the first name of the row. */
const namesIn = (cell: string): string[] => {
  const [first = '', ...rest] = codeIn(cell);
  return [first, ...rest.map((name) => name.replace('…', first))];
};

const namedUnder = (...heading: [string, string]): string[] =>
  tableUnder(page, ...heading).flatMap(([cell = '']) => namesIn(cell));

const headingOf = (csv: string): string[] => csv.split('\r\n')[0]?.split(',') ?? [];

const ownership = {
  currency: 'EUR',
  years: 3,
  growth: { priceRise: 4, discountRate: 3 },
  machines: [
    {
      name: 'Pi 4',
      mode: 'per-print' as const,
      owned: {
        price: money(75),
        yearly: mapRange({ low: 10, typical: 12, high: 15 }, money),
      },
    },
  ],
};

describe('docs/csv.md', () => {
  it('names every column of a comparison, in the order of the file', () => {
    const scenario = aScenario();
    const tariffYear = flatYear(scenario.price, scenario.habit);
    const csv = dataCsv({ scenario, tariff: 'flat', tariffYear, devices: [] });
    expect(namedUnder('column', 'unit')).toEqual(headingOf(csv));
  });

  it('names every column over the years, in the order of the file', () => {
    expect(namedUnder('column over the years', 'unit')).toEqual(
      headingOf(ownershipDataCsv(ownership)),
    );
  });

  it('gives the formula by which the totals can be worked out again', () => {
    expect(page).toContain('(1 + r)^(k − 1) / (1 + d)^k');
    const rows = Papa.parse<Record<OwnershipColumn, string>>(ownershipDataCsv(ownership), {
      header: true,
      skipEmptyLines: true,
    }).data;
    const [r, d] = [0.04, 0.03];
    rows.forEach((row, n) => {
      let years = 0;
      for (let k = 1; k <= n; k += 1) years += (1 + r) ** (k - 1) / (1 + d) ** k;
      expect(Number(row.energy_cost)).toBeCloseTo(12 * years, 9);
      expect(Number(row.total_cost)).toBeCloseTo(75 + 12 * years, 9);
      expect(Number(row.total_cost_low)).toBeCloseTo(75 + 10 * years, 9);
      expect(Number(row.total_cost_high)).toBeCloseTo(75 + 15 * years, 9);
    });
    expect(rows).toHaveLength(4);
  });
});
