import type { BandRule, PriceBand } from './bands';
import {
  type Month,
  months,
  quartersPerDay,
  quartersPerWeek,
  type Weekday,
  weekdays,
} from './calendar';

/** What of a tariff says when which band holds; its prices do not matter here. */
export interface BandHours {
  readonly bands: readonly Pick<PriceBand, 'id'>[];
  readonly rules: readonly BandRule[];
}

/** A stretch of one day with the same bands throughout. */
export interface BandRun {
  /** Indexes into the tariff's bands, ascending: one where all is well, none in a gap, several in an overlap. */
  readonly bands: readonly number[];
  /** 0 to 95. */
  readonly from: number;
  /** 1 to 96. */
  readonly to: number;
}

const lengthOf = ({ from, to }: BandRule): number => {
  if (from === to) return 0;
  return to > from ? to - from : to + quartersPerDay - from;
};

/**
 * The bands of every quarter hour of a week within one month. The week wraps inside the month: what
 * runs past midnight on a Sunday goes on on Monday, as it does in the middle of the month. A day is
 * thus complete by its own month and weekday, also on the first of a month and after a holiday.
 */
const bandsByQuarter = (
  { bands, rules }: BandHours,
  month: Month,
): readonly (readonly number[])[] => {
  const quarters = Array.from({ length: quartersPerWeek }, (): number[] => []);
  bands.forEach(({ id }, band) => {
    for (const rule of rules.filter((one) => one.band === id && one.months.includes(month))) {
      for (const day of rule.days) {
        const start = (day - 1) * quartersPerDay + rule.from;
        for (let i = 0; i < lengthOf(rule); i++) {
          const quarter = quarters[(start + i) % quartersPerWeek];
          if (quarter && quarter.at(-1) !== band) quarter.push(band);
        }
      }
    }
  });
  return quarters;
};

const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((band, i) => band === b[i]);

const runsOf = (quarters: readonly (readonly number[])[]): readonly BandRun[] => {
  const runs: BandRun[] = [];
  quarters.forEach((bands, quarter) => {
    const last = runs.at(-1);
    const goesOn = last && isSame(last.bands, bands);
    if (goesOn) runs.pop();
    runs.push({ bands, from: goesOn ? last.from : quarter, to: quarter + 1 });
  });
  return runs;
};

/** The seven days of a week in this month, Monday first, each as the runs that fill its 24 hours. */
export const bandGrid = (tariff: BandHours, month: Month): readonly (readonly BandRun[])[] => {
  const quarters = bandsByQuarter(tariff, month);
  return weekdays.map((day) =>
    runsOf(quarters.slice((day - 1) * quartersPerDay, day * quartersPerDay)),
  );
};

/** The months grouped by weeks that look the same, each group and the groups in order of the year. */
export const sameMonths = (tariff: BandHours): readonly (readonly Month[])[] => {
  const byLook = new Map<string, Month[]>();
  for (const month of months) {
    const look = JSON.stringify(bandGrid(tariff, month));
    byLook.set(look, [...(byLook.get(look) ?? []), month]);
  }
  return [...byLook.values()];
};

/**
 * Which band holds, as an index into the tariff's bands, by month, weekday and quarter hour of the
 * day (0 to 95). Undefined where not exactly one does, which `bandFaults` rules out. A public holiday
 * is looked up as a Sunday of its month.
 */
export const bandTable = (
  tariff: BandHours,
): ((month: Month, day: Weekday, quarter: number) => number | undefined) => {
  const quarters = months.map((month) => bandsByQuarter(tariff, month));
  return (month, day, quarter) => {
    const [band, another] = quarters[month - 1]?.[(day - 1) * quartersPerDay + quarter] ?? [];
    return another === undefined ? band : undefined;
  };
};
