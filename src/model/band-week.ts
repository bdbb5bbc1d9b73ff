import { bandTable } from './band-grid';
import type { BandTariff } from './bands';
import {
  type IsoDate,
  type Month,
  quartersPerDay,
  quartersPerWeek,
  type Weekday,
} from './calendar';
import { publicHolidays } from './holidays';
import { eachLocalQuarter, quarterMs } from './local-quarters';
import { openZone, type Zone } from './time-zone';
import type { WeekPrices } from './week-prices';

const dayMs = quartersPerDay * quarterMs;

/** Where a year begins by the wall clock, in ms since 1970 UTC. */
const newYear = (zone: Zone, year: number): number => {
  const wall = Date.UTC(year, 0, 1);
  return zone.toUtc(wall)[0] ?? wall - zone.offsetAt(wall);
};

/** The band in force at a time of the meter's clock, given as if it were ms since 1970 UTC. */
const bandAt = (tariff: BandTariff, year: number): ((clock: number) => number | undefined) => {
  const holidays = tariff.holidays ? publicHolidays(tariff.holidays, year) : new Set<IsoDate>();
  const table = bandTable(tariff);
  let today = Number.NaN;
  let [month, weekday]: [Month, Weekday] = [1, 1];
  const turnTo = (day: number): void => {
    const date = new Date(day * dayMs);
    const isHoliday = holidays.has(date.toISOString().slice(0, 10) as IsoDate);
    month = (date.getUTCMonth() + 1) as Month;
    weekday = (isHoliday ? 7 : date.getUTCDay() || 7) as Weekday;
    today = day;
  };
  return (clock) => {
    const day = Math.floor(clock / dayMs);
    if (day !== today) turnTo(day);
    return table(month, weekday, Math.floor((clock - day * dayMs) / quarterMs));
  };
};

/** Calls for each stretch of a year, a quarter hour at most, that lies in one slot and one band. */
const eachBandQuarter = (
  tariff: BandTariff,
  year: number,
  visit: (band: number, slot: number, duration: number) => void,
): void => {
  const zone = openZone(tariff.timeZone);
  const bandOf = bandAt(tariff, year);
  const standard = zone.standardOffset(year);
  const [from, to] = [newYear(zone, year), newYear(zone, year + 1)];
  eachLocalQuarter(zone, from, to, (slot, duration, utc) => {
    const offset = tariff.clock === 'standard' ? standard : zone.offsetAt(utc);
    const band = bandOf(utc + offset);
    if (band !== undefined) visit(band, slot, duration);
  });
};

/**
 * A band tariff over one calendar year of its zone, by quarter hour of the week: the year as it is,
 * with its leap day, its clock changes and its holidays. The rules follow the meter's clock, the
 * week is by the wall clock. Each day is looked up whole by its own month and weekday (`bandTable`):
 * on the first of a month and after a holiday the early hours are those of the new day's own week.
 * @param tariff every quarter hour has exactly one band; a time without one counts as not known
 * @throws RangeError where the time zone is not known
 */
export const weekPricesOfBands = (tariff: BandTariff, year: number): WeekPrices => {
  const priceHours = new Float64Array(quartersPerWeek);
  const hours = new Float64Array(quartersPerWeek);
  const prices = tariff.bands.map(({ price }) => price);
  eachBandQuarter(tariff, year, (band, slot, duration) => {
    priceHours[slot] = (priceHours[slot] ?? 0) + (prices[band] ?? 0) * duration;
    hours[slot] = (hours[slot] ?? 0) + duration;
  });
  return { priceHours, hours };
};

/**
 * The hours of a calendar year in each band, by the band's id.
 * @throws RangeError where the time zone is not known
 */
export const bandShares = (tariff: BandTariff, year: number): ReadonlyMap<string, number> => {
  const hours = tariff.bands.map(() => 0);
  eachBandQuarter(tariff, year, (band, _slot, duration) => {
    hours[band] = (hours[band] ?? 0) + duration;
  });
  return new Map(tariff.bands.map(({ id }, band) => [id, hours[band] ?? 0]));
};
