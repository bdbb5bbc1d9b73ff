import { type BandHours, bandGrid } from './band-grid';
import { type Month, months, type Weekday, weekdays } from './calendar';

/** Hours in which not exactly one band holds: on these days of these months. */
interface FaultyHours {
  /** Ascending. */
  readonly months: readonly Month[];
  /** Ascending. */
  readonly days: readonly Weekday[];
  /** In quarter hours of the day, 0 to 95. */
  readonly from: number;
  /** 1 to 96. */
  readonly to: number;
  /** Ids of the bands that hold at once; empty in a gap. */
  readonly bands: readonly string[];
}

/** A rule that can hold nowhere: what it lacks, or an id that no band has. */
interface RuleFault {
  readonly kind: 'unknown-band' | 'no-months' | 'no-days' | 'no-time';
  /** Index into the tariff's rules. */
  readonly rule: number;
}

type HourFault =
  | ({ readonly kind: 'gap' } & FaultyHours)
  | ({ readonly kind: 'overlap' } & FaultyHours);

export type BandFault = HourFault | RuleFault;

const ruleFaults = ({ bands, rules }: BandHours): readonly RuleFault[] =>
  rules.flatMap(({ band, months: inMonths, days, from, to }, rule): RuleFault[] => [
    ...(bands.some(({ id }) => id === band) ? [] : [{ kind: 'unknown-band' as const, rule }]),
    ...(inMonths.length > 0 ? [] : [{ kind: 'no-months' as const, rule }]),
    ...(days.length > 0 ? [] : [{ kind: 'no-days' as const, rule }]),
    ...(from !== to ? [] : [{ kind: 'no-time' as const, rule }]),
  ]);

const faultsOfMonth = (tariff: BandHours, month: Month): readonly HourFault[] => {
  const week = bandGrid(tariff, month);
  const grouped = new Map<string, HourFault>();
  for (const day of weekdays) {
    for (const { bands, from, to } of week[day - 1] ?? []) {
      if (bands.length === 1) continue;
      const key = [from, to, ...bands].join();
      grouped.set(key, {
        kind: bands.length === 0 ? 'gap' : 'overlap',
        months: [month],
        days: [...(grouped.get(key)?.days ?? []), day],
        from,
        to,
        bands: bands.flatMap((band) => tariff.bands[band]?.id ?? []),
      });
    }
  }
  return [...grouped.values()];
};

const hourFaults = (tariff: BandHours): readonly HourFault[] => {
  const grouped = new Map<string, HourFault>();
  for (const fault of months.flatMap((month) => faultsOfMonth(tariff, month))) {
    const { days, from, to, bands } = fault;
    const key = JSON.stringify([days, from, to, bands]);
    grouped.set(key, {
      ...fault,
      months: [...(grouped.get(key)?.months ?? []), ...fault.months],
    });
  }
  return [...grouped.values()];
};

/**
 * What keeps the tariff from having exactly one band in every quarter hour of every weekday of every
 * month; empty where nothing does. Rules that can hold nowhere come first, then hours in order of the
 * year, the longest run within a day at a time; the same hours on several days and in several months
 * are one fault. Two rules of one band may overlap, as the price is the same.
 *
 * A rule over midnight belongs to the day it begins, so Sunday's runs into Monday. Each month is
 * checked with its week wrapping inside the month, which is also how `bandTable` reads it: the first
 * of a month takes its small hours from its own month's rules and not from the month before.
 */
export const bandFaults = (tariff: BandHours): readonly BandFault[] => [
  ...ruleFaults(tariff),
  ...hourFaults(tariff),
];
