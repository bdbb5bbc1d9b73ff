import { describe, expect, it } from 'vitest';
import { embodiedOf } from '../../../src/catalog/embodied';
import { plugLimits } from '../../../src/catalog/plug-limits';
import { breakEven, flipFactor } from '../../../src/model/break-even';
import { carbonAfter, carbonBreakEven } from '../../../src/model/carbon-total';
import { exactly, mapRange } from '../../../src/model/range';
import { farthest, type Owned, totalAfter, yearsOfToday } from '../../../src/model/total-cost';
import { gramsPerKwh, kilograms, kilowattHours, money } from '../../../src/model/units';
import { readEmbodied } from '../../../tools/catalogue-plugin';
import { evaluate } from './evaluate';
import { codeIn, numberIn, readPage, tableUnder } from './markdown';

const page = readPage('docs/method.md');

const [, ...prices] =
  /A for (\d+) and (\d+) a year, B for (\d+) and (\d+) a year:/.exec(page)?.map(Number) ?? [];
const [priceA = 0, yearlyA = 0, priceB = 0, yearlyB = 0] = prices;
const owned = (price: number, yearly: number): Owned => ({
  price: money(price),
  yearly: exactly(money(yearly)),
});
const [a, b] = [owned(priceA, yearlyA), owned(priceB, yearlyB)];

describe('owning it, in docs/method.md', () => {
  it.each(tableUnder(page, 'Rise', 'Discount'))('%s rise, %s discount', (...cells) => {
    const [priceRise = 0, discountRate = 0, ...stated] = cells.map(numberIn);
    const growth = { priceRise, discountRate };
    const result = breakEven(a, b, growth);
    const computed = [
      yearsOfToday(10, growth),
      totalAfter(a, 10, growth).typical,
      totalAfter(b, 10, growth).typical,
      result.kind === 'catching' ? result.typical : Number.NaN,
    ];
    expect(stated).toHaveLength(computed.length);
    computed.forEach((figure, at) => {
      expect(stated[at]).toBeCloseTo(figure, 6);
    });
  });

  it('looks as far ahead as it says', () => {
    expect(numberIn(/not within ([\d,]+) years: never/.exec(page)?.[1] ?? '')).toBe(farthest);
  });

  it('has the price at which the answer flips', () => {
    const growth = { priceRise: 2, discountRate: 1 };
    const formula = (priceA - priceB) / ((yearlyB - yearlyA) * yearsOfToday(10, growth));
    expect(page).toContain("today's mean price times Δprice / (Δcost · G(years))");
    expect(flipFactor(a, b, 10, growth)).toBeCloseTo(formula, 12);
  });
});

describe('embodied carbon, in docs/method.md', () => {
  const [, given = ''] = /A new thin client of ([\s\S]*?):\n/.exec(page) ?? [];
  const [typical = 0, low = 0, high = 0, fresh = 0, reused = 0, intensity = 0] =
    given.match(/\d+/g)?.map(Number) ?? [];
  const energy = (kwh: number) => exactly(kilowattHours(kwh));
  const grams = gramsPerKwh(intensity);
  const bought = {
    embodied: mapRange({ low, typical, high }, kilograms),
    yearly: energy(fresh),
  };
  const { earliest, typical: usual, latest } = carbonBreakEven(bought, energy(reused), grams);
  const kept = { embodied: exactly(kilograms(0)), yearly: energy(reused) };
  const computed = [
    carbonAfter(bought, 5, grams).typical,
    carbonAfter(kept, 5, grams).typical,
    earliest,
    usual,
    latest,
  ];
  const rows = tableUnder(page, 'Carbon', 'Working');

  it('takes the figure of the catalogue', () => {
    expect(bought.embodied).toEqual(embodiedOf('hp-t630', 'thin-client')?.kg);
    expect(rows).toHaveLength(computed.length);
  });

  it.each(rows)('%s: %s', (name, working = '', stated = '') => {
    const figure = computed[rows.findIndex(([row]) => row === name)];
    expect(numberIn(stated)).toBeCloseTo(figure ?? Number.NaN, 6);
    expect(evaluate(working)).toBeCloseTo(numberIn(stated), 5);
  });
});

describe('what plugs can show', () => {
  const { floor, cheapFloor, step } = plugLimits;

  it('is in docs/method.md with its sources', () => {
    const rows = tableUnder(page, 'Limit', 'Watts', 'Source');
    expect(rows.map(([, power]) => power)).toEqual([
      `${floor.watts} W`,
      `${cheapFloor.watts.low}–${cheapFloor.watts.high} W`,
      `${step.watts} W`,
    ]);
    const addresses = rows.map(([, , sources = '']) =>
      [...sources.matchAll(/\((https:[^)]+)\)/g)].map(([, url]) => url),
    );
    expect(addresses).toEqual(
      [floor, cheapFloor, step].map(({ sources }) => sources.map(({ url }) => url)),
    );
  });
});

describe('docs/catalogue.md', () => {
  const catalogue = readPage('docs/catalogue.md');

  it('shows the embodied carbon of every category, and counts the devices', () => {
    const records = readEmbodied();
    const rows = tableUnder(catalogue, 'Entry', 'kg (10th–90th percentile)');
    const shown = records.flatMap((record) => {
      if (record.basis === 'device') return [];
      const { id, kg, sheets, standsFor = [id] } = record;
      return [[id, `${kg.typical} (${kg.low}–${kg.high})`, String(sheets), ...standsFor]];
    });
    const cited = rows.map(([entry = '', kg = '', sheets = '', standsFor = '']) => [
      ...codeIn(entry),
      kg,
      sheets,
      ...codeIn(standsFor),
    ]);
    expect(cited).toEqual(shown);
    const [, categories, devices] =
      /: (\d+) figures of categories and (\d+) of single devices/.exec(catalogue) ?? [];
    expect(Number(categories)).toBe(shown.length);
    expect(Number(devices)).toBe(records.length - shown.length);
  });

  it('shows the limits of plugs', () => {
    const rows = tableUnder(catalogue, 'Limit', 'Watts', 'Found');
    expect(rows.map(([name = '', power]) => [...codeIn(name), power])).toEqual(
      Object.entries(plugLimits).map(([name, { watts }]) => [
        name,
        typeof watts === 'number' ? String(watts) : `${watts.low}–${watts.high}`,
      ]),
    );
  });
});
