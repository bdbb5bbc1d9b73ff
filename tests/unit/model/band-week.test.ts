import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandFaults } from '../../../src/model/band-faults';
import { bandShares, weekPricesOfBands } from '../../../src/model/band-week';
import type { BandRule, BandTariff } from '../../../src/model/bands';
import {
  type IsoDate,
  type Month,
  months,
  type Weekday,
  weekdays,
} from '../../../src/model/calendar';
import { publicHolidays } from '../../../src/model/holidays';
import type { PriceRows } from '../../../src/model/price-series';
import { pricePerKwh } from '../../../src/model/units';
import { coveredDays, type WeekPrices, weekPricesOfRows } from '../../../src/model/week-prices';
import { anyBandTariff, rowsOf, zones } from '../../fixtures/any-tariff';

const quarter = 900_000;
const winterHours: Readonly<Record<string, number>> = {
  'Europe/Berlin': 1,
  'Europe/London': 0,
  'Atlantic/Canary': 0,
  'America/New_York': -5,
};

interface Stamp {
  readonly utc: number;
  /** The wall clock as if it were UTC. */
  readonly wall: number;
}

/** Every quarter hour of a local year, its wall clock asked of Intl one by one. */
const quartersOf = (timeZone: string, year: number): Stamp[] => {
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  const stamps: Stamp[] = [];
  for (let utc = Date.UTC(year - 1, 11, 31); utc < Date.UTC(year + 1, 0, 2); utc += quarter) {
    const text = clock.format(utc);
    if (text.startsWith(`${year}`))
      stamps.push({ utc, wall: Date.parse(`${text.replace(' ', 'T')}Z`) });
  }
  return stamps;
};

const calendars = new Map<string, Stamp[]>();
const keptQuartersOf = (timeZone: string, year: number): Stamp[] => {
  const key = `${timeZone} ${year}`;
  const stamps = calendars.get(key) ?? quartersOf(timeZone, year);
  calendars.set(key, stamps);
  return stamps;
};

const dayMs = 86_400_000;

/** Finds the band of a moment by reading the rules of its own month's week as a person would. */
const reader = (tariff: BandTariff, year: number): ((stamp: Stamp) => string) => {
  const holidays = tariff.holidays ? publicHolidays(tariff.holidays, year) : new Set<IsoDate>();
  const begins = ({ from }: BandRule, time: number): boolean => time >= from;
  const endsNextDay = ({ from, to }: BandRule): boolean => to <= from;
  return ({ utc, wall }) => {
    const winter = (winterHours[tariff.timeZone] ?? Number.NaN) * 3_600_000;
    const clock = tariff.clock === 'local' ? wall : utc + winter;
    const time = Math.floor((clock % dayMs) / quarter);
    const date = new Date(clock).toISOString().slice(0, 10) as IsoDate;
    const weekday = holidays.has(date) ? 7 : new Date(date).getUTCDay() || 7;
    const dayBefore = weekday === 1 ? 7 : weekday - 1;
    const inMonth = tariff.rules.filter(({ months: of }) =>
      of.includes(Number(date.slice(5, 7)) as Month),
    );
    const on = (day: number) => inMonth.filter(({ days: of }) => of.includes(day as Weekday));
    const holding = [
      ...on(weekday).filter((rule) => begins(rule, time) && (time < rule.to || endsNextDay(rule))),
      ...on(dayBefore).filter((rule) => endsNextDay(rule) && time < rule.to),
    ];
    const [rule] = holding;
    if (!rule || holding.length > 1) throw new RangeError(`Faulty at ${new Date(clock)}`);
    return rule.band;
  };
};

const seriesOf = (tariff: BandTariff, year: number): PriceRows => {
  const bandOf = reader(tariff, year);
  const prices = new Map(tariff.bands.map(({ id, price }): [string, number] => [id, price]));
  return rowsOf(
    keptQuartersOf(tariff.timeZone, year).map((stamp) => [
      stamp.utc,
      stamp.utc + quarter,
      prices.get(bandOf(stamp)) ?? Number.NaN,
    ]),
  );
};

const expectSame = (actual: WeekPrices, expected: WeekPrices): void => {
  const apart = (['priceHours', 'hours'] as const).flatMap((part) =>
    [...actual[part]].map((value, slot) => Math.abs(value - (expected[part][slot] ?? 0))),
  );
  expect(Math.max(...apart)).toBeLessThan(1e-9);
};

const days = (text: 'workdays' | 'weekend' | 'sunday' | 'saturday'): readonly Weekday[] =>
  (({ workdays: [1, 2, 3, 4, 5], weekend: [6, 7], sunday: [7], saturday: [6] }) as const)[text];

const rule = (band: string, on: readonly Weekday[], from: number, to: number): BandRule => ({
  band,
  months,
  days: on,
  from: from * 4,
  to: to * 4,
});

const aTariff = (rules: readonly BandRule[], change: Partial<BandTariff> = {}): BandTariff => ({
  bands: [...new Set(rules.map(({ band }) => band))].map((id, at) => ({
    id,
    name: id,
    price: pricePerKwh(0.1 * (at + 1)),
  })),
  rules,
  clock: 'local',
  timeZone: 'Europe/Berlin',
  ...change,
});

const night = aTariff([rule('day', weekdays, 6, 22), rule('night', weekdays, 22, 6)]);

describe('weekPricesOfBands', () => {
  it.each(zones.flatMap((timeZone) => [2026, 2028].map((year) => ({ timeZone, year }))))(
    'is what the bands written as a series give: $timeZone, $year',
    ({ timeZone, year }) => {
      fc.assert(
        fc.property(anyBandTariff, (any) => {
          const tariff = { ...any, timeZone };
          expectSame(
            weekPricesOfBands(tariff, year),
            weekPricesOfRows(seriesOf(tariff, year), timeZone),
          );
        }),
        { numRuns: 6 },
      );
    },
    30_000,
  );

  it.each([
    ['Europe/Berlin', 2026, 365],
    ['Europe/Berlin', 2028, 366],
    ['America/New_York', 2028, 366],
  ])('covers the whole year: %s %s', (timeZone, year, length) => {
    expect(coveredDays(weekPricesOfBands({ ...night, timeZone }, year))).toBeCloseTo(length, 9);
  });

  it('puts each Sunday that changes the clock at its own hours', () => {
    const { hours } = weekPricesOfBands(night, 2026);
    const sunday = 6 * 96;
    // 52 Sundays: one lacks 2:00 to 3:00 and one has it twice.
    expect([...hours.slice(sunday, sunday + 96)]).toEqual(Array(96).fill(13));
    // The year has 53 Thursdays.
    expect(hours[3 * 96]).toBe(13.25);
  });

  it('lets the clock of a meter that knows no summer time run an hour behind the wall clock', () => {
    const { hours, priceHours } = weekPricesOfBands({ ...night, clock: 'standard' }, 2026);
    const meanAt = (hour: number): number => (priceHours[hour * 4] ?? 0) / (hours[hour * 4] ?? 1);
    // Mondays: 30 of 52 in summer, when the night ends at 7:00 and begins at 23:00.
    expect(meanAt(6)).toBeCloseTo((22 * 0.1 + 30 * 0.2) / 52, 12);
    expect(meanAt(22)).toBeCloseTo((22 * 0.2 + 30 * 0.1) / 52, 12);
    expect(meanAt(7)).toBeCloseTo(0.1, 12);
    expect(meanAt(5)).toBeCloseTo(0.2, 12);
  });

  it('leaves no hour out where a season begins, or a holiday ends, after a night', () => {
    const [winter, summer]: readonly (readonly Month[])[] = [
      [1, 2, 3, 10, 11, 12],
      [4, 5, 6, 7, 8, 9],
    ];
    const seasons = aTariff(
      [
        { band: 'day', months: winter ?? [], days: days('workdays'), from: 24, to: 88 },
        { band: 'night', months: winter ?? [], days: days('workdays'), from: 88, to: 24 },
        { band: 'night', months: winter ?? [], days: days('saturday'), from: 24, to: 96 },
        { band: 'night', months: winter ?? [], days: days('sunday'), from: 0, to: 96 },
        { band: 'night', months: winter ?? [], days: [1], from: 0, to: 24 },
        { band: 'flat', months: summer ?? [], days: weekdays, from: 0, to: 96 },
      ],
      { timeZone: 'Europe/Rome', holidays: 'IT' },
    );
    expect(bandFaults(seasons)).toEqual([]);
    expect(coveredDays(weekPricesOfBands(seasons, 2026))).toBeCloseTo(365, 9);
  });

  it('refuses an unknown zone', () => {
    expect(() => weekPricesOfBands({ ...night, timeZone: 'Europe/Bonn' }, 2026)).toThrow(
      RangeError,
    );
  });
});

describe('bandShares', () => {
  const share = (tariff: BandTariff, band: string, year = 2026): number =>
    ((bandShares(tariff, year).get(band) ?? Number.NaN) / (year === 2028 ? 8784 : 8760)) * 100;

  it('gives 7 hours of a night 29.2 % and 8 hours 33.3 %', () => {
    expect(
      share(aTariff([rule('n', weekdays, 0, 7), rule('d', weekdays, 7, 24)]), 'n'),
    ).toBeCloseTo(29.2, 1);
    expect(share(night, 'night')).toBeCloseTo(33.3, 1);
    expect(share(night, 'night', 2028)).toBeCloseTo(33.3, 1);
  });

  const italy: readonly BandRule[] = [
    rule('F1', days('workdays'), 8, 19),
    rule('F2', days('workdays'), 7, 8),
    rule('F2', days('workdays'), 19, 23),
    rule('F2', days('saturday'), 7, 23),
    rule('F3', days('workdays'), 0, 7),
    rule('F3', days('workdays'), 23, 24),
    rule('F3', days('saturday'), 0, 7),
    rule('F3', days('saturday'), 23, 24),
    rule('F3', days('sunday'), 0, 24),
  ];

  it.each([
    ['F1', 32.7],
    ['F2', 24.4],
    ['F3', 42.9],
  ])('gives %s in Italy %s % without holidays', (band, expected) => {
    expect(
      Math.abs(share(aTariff(italy, { timeZone: 'Europe/Rome' }), band) - expected),
    ).toBeLessThan(0.2);
  });

  it('counts holidays as Sundays', () => {
    const without = aTariff(italy, { timeZone: 'Europe/Rome' });
    const hours = (tariff: BandTariff): number => bandShares(tariff, 2026).get('F1') ?? 0;
    const onWorkdays = [...publicHolidays('IT', 2026)].filter((date) => {
      const weekday = new Date(date).getUTCDay();
      return weekday >= 1 && weekday <= 5;
    });
    expect(onWorkdays.length).toBeGreaterThan(4);
    expect(hours(without) - hours({ ...without, holidays: 'IT' })).toBe(onWorkdays.length * 11);
  });

  it('spreads all hours of the year over the bands', () => {
    fc.assert(
      fc.property(anyBandTariff, fc.constantFrom(2026, 2028), (tariff, year) => {
        const hours = [...bandShares(tariff, year).values()];
        expect(hours.reduce((sum, each) => sum + each, 0)).toBeCloseTo(
          year === 2028 ? 8784 : 8760,
          9,
        );
      }),
      { numRuns: 20 },
    );
  });
});
