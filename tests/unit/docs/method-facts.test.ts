import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/catalog/catalogue';
import { citedSupplyLoss } from '../../../src/catalog/supply-loss';
import { supplyLossSources } from '../../../src/catalog/supply-loss-sources';
import { type HostCategory, hostCategories, isHostCategory } from '../../../src/model/category';
import {
  type Estimate,
  estimateCategory,
  minimumSample,
  type Sample,
} from '../../../src/model/estimate';
import { limits } from '../../../src/model/limits';
import { modeStates } from '../../../src/model/power';
import { hoursPerWeek, hoursPerYear, weeksPerYear } from '../../../src/model/year';
import { aStatePower, aSupplyLoss } from '../../fixtures/a-power';
import { codeIn, numberIn, readPage, tableUnder } from './markdown';

const page = readPage('docs/method.md');

const stated = (pattern: RegExp): number => numberIn(pattern.exec(page)?.[1] ?? '');

const samples: readonly Sample[] = catalogue.flatMap(({ category, power }) =>
  isHostCategory(category) ? [{ category, power }] : [],
);

const estimateText = ({ range, sampleSize, fromGroup }: Estimate): string => {
  const [typical, low, high] = [range.typical, range.low, range.high].map((value) =>
    value.toFixed(2),
  );
  return `${typical} (${low}–${high}), ${sampleSize}${fromGroup ? '*' : ''}`;
};

const estimateRow = (category: HostCategory): string[] => {
  const { off, idle, printingExtra } = estimateCategory(samples, category, citedSupplyLoss());
  return [`\`${category}\``, ...[off, idle, printingExtra].map(estimateText)];
};

const asLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const groupsOf = (category: HostCategory): HostCategory[] =>
  hostCategories.filter((other) => {
    const one: Sample[] = [
      {
        category: other,
        power: { off: aStatePower(1), idle: aStatePower(1), printing: aStatePower(1) },
      },
    ];
    try {
      return estimateCategory(one, category, aSupplyLoss()).idle.fromGroup;
    } catch {
      return false;
    }
  });

describe('docs/method.md', () => {
  it('counts the hours of a year as the model does', () => {
    expect(stated(/A year has ([\d,]+) h/)).toBe(hoursPerYear);
    expect(stated(/= ([\d.]+) weeks/)).toBeCloseTo(weeksPerYear, 6);
    expect(stated(/must not exceed (\d+) h/)).toBe(hoursPerWeek);
  });

  it('names the minimum sample', () => {
    expect(stated(/\*\*Minimum sample\*\*: (\d+)\./)).toBe(minimumSample);
  });

  it('names the percentiles', () => {
    const low = stated(/\*\*low\*\* the (\d+)th/);
    const high = stated(/\*\*high\*\* the (\d+)th percentile/);
    const hundred: Sample[] = Array.from({ length: 101 }, (_, watts) => ({
      category: 'sbc',
      power: { off: aStatePower(watts), idle: aStatePower(watts), printing: aStatePower(watts) },
    }));
    const { range } = estimateCategory(hundred, 'sbc', aSupplyLoss()).idle;
    expect(range).toEqual({ low, typical: 50, high });
  });

  it('names the two groups', () => {
    const [boards = '', pcs = ''] =
      /the boards \(([^)]+)\), or everything\s+PC-like \(([^)]+)\)/.exec(page)?.slice(1) ?? [];
    expect(codeIn(boards)).toEqual(groupsOf('raspberry-pi'));
    expect(codeIn(pcs)).toEqual(groupsOf('laptop'));
  });

  it('shows the estimate of every category as the catalogue stands', () => {
    const shown = tableUnder(page, 'Category', 'Off').map(asLine);
    expect(shown).toEqual(hostCategories.map(estimateRow).map(asLine));
  });

  it('cites the loss of a small supply', () => {
    const loss = citedSupplyLoss();
    const rows = tableUnder(page, 'State', 'Low', 'Typical', 'High');
    expect(rows.map(([state]) => state)).toEqual([...modeStates]);
    modeStates.forEach((state, at) => {
      const [, low = '', typical = '', high = '', entry = ''] = rows[at] ?? [];
      const [l, t, h] = [low, typical, high].map(numberIn);
      expect({ low: l, typical: t, high: h }).toEqual(loss[state]);
      const source = state === 'off' ? supplyLossSources.withoutLoad : supplyLossSources.running;
      expect(codeIn(entry)).toEqual([source]);
    });
    expect([
      stated(/one for off, from (\d+) to/),
      stated(/one for off, from \d+ to (\d+) W/),
    ]).toEqual([limits.supplyLoss.least, limits.supplyLoss.most]);
  });

  it('says rightly that laptops read by their battery carry a remark', () => {
    const silent = catalogue.filter(
      ({ category, power, remarks }) =>
        category === 'laptop' &&
        modeStates.some((state) => power[state]?.side === 'dc') &&
        !remarks.includes('battery-side'),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});
