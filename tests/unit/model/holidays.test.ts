import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicHolidays } from '../../../src/model/holidays';

const fixedInItaly = [
  '01-01',
  '01-06',
  '04-25',
  '05-01',
  '06-02',
  '08-15',
  '11-01',
  '12-08',
  '12-25',
  '12-26',
];

/** What is left of Italy's days without the fixed ones; empty where it fell on one of them. */
const easterMondayOf = (year: number): string[] =>
  [...publicHolidays('IT', year)].filter((date) => !fixedInItaly.includes(date.slice(5)));

const weekdayOf = (date: string): number => new Date(date).getUTCDay();

describe('public holidays', () => {
  it('are eleven in Italy', () => {
    expect([...publicHolidays('IT', 2026)].sort()).toEqual([
      '2026-01-01',
      '2026-01-06',
      '2026-04-06',
      '2026-04-25',
      '2026-05-01',
      '2026-06-02',
      '2026-08-15',
      '2026-11-01',
      '2026-12-08',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it('are nine in Spain, all with a fixed date', () => {
    const days = ['01-01', '01-06', '05-01', '08-15', '10-12', '11-01', '12-06', '12-08', '12-25'];
    for (const year of [2025, 2026]) {
      expect([...publicHolidays('ES', year)].sort()).toEqual(days.map((day) => `${year}-${day}`));
    }
  });

  it.each([
    [1818, '1818-03-23'],
    [1943, '1943-04-26'],
    [1954, '1954-04-19'],
    [1961, '1961-04-03'],
    [1981, '1981-04-20'],
    [2000, '2000-04-24'],
    [2008, '2008-03-24'],
    [2019, '2019-04-22'],
    [2024, '2024-04-01'],
    [2025, '2025-04-21'],
    [2026, '2026-04-06'],
    [2027, '2027-03-29'],
    [2028, '2028-04-17'],
    [2285, '2285-03-23'],
  ])('of %i have Easter Monday on %s', (year, date) => {
    expect(easterMondayOf(year)).toEqual([date]);
  });

  it('share Easter Monday with Liberation Day where the two meet', () => {
    expect(easterMondayOf(2011)).toEqual([]);
    expect(publicHolidays('IT', 2011).has('2011-04-25')).toBe(true);
    expect(publicHolidays('IT', 2011).size).toBe(10);
  });

  it('have Easter Monday on a Monday between 23 March and 26 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 9999 }), (year) => {
        const [date = `${year}-04-25`] = easterMondayOf(year);
        expect(weekdayOf(date)).toBe(1);
        expect(date >= `${year}-03-23` && date <= `${year}-04-26`).toBe(true);
      }),
    );
  });
});
