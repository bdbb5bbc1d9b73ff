import { type IsoDate, quartersPerDay } from '../model/calendar';
import { Refusal } from './link-refusal';

const runsOf = (values: readonly number[]): number[][] => {
  const runs: number[][] = [];
  for (const value of values) {
    const run = runs.at(-1);
    if (run?.at(-1) === value - 1) run.push(value);
    else runs.push([value]);
  }
  return runs;
};

/** Ascending days or months, such as `1-5` or `1,3,6-7`. */
export const writeDays = (values: readonly number[]): string =>
  runsOf(values)
    .map((run) => (run.length === 1 ? `${run[0]}` : `${run[0]}-${run.at(-1)}`))
    .join(',');

/**
 * Reads what `writeDays` wrote, in any order.
 * @param all the days or months that there are
 * @returns ascending
 * @throws Refusal `malformed`, also where none is left or one stands twice
 */
export const readDays = <T extends number>(text: string, all: readonly T[]): readonly T[] => {
  const parts = text.split(',');
  if (parts.length > all.length) throw new Refusal('malformed');
  const named = parts.flatMap((part) => {
    const [, first = '', last = first] = /^(\d{1,2})(?:-(\d{1,2}))?$/.exec(part) ?? [];
    const run = all.filter((value) => value >= Number(first) && value <= Number(last));
    const whole = first !== '' && run[0] === Number(first) && run.at(-1) === Number(last);
    if (!whole) throw new Refusal('malformed');
    return run;
  });
  if (new Set(named).size < named.length) throw new Refusal('malformed');
  return all.filter((value) => named.includes(value));
};

const quarter = 15;

/** A time of day in quarter hours, as `18:30`. */
export const writeClock = (quarters: number): string => {
  const minutes = quarters * quarter;
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map(String);
  return `${hour?.padStart(2, '0')}:${minute?.padStart(2, '0')}`;
};

/**
 * Reads a time of day to the quarter hour.
 * @returns quarter hours, 0 to 96 for 24:00
 * @throws Refusal `malformed`
 */
const readClock = (text: string): number => {
  const [, hour, minute] = /^(\d{2}):(00|15|30|45)$/.exec(text) ?? [];
  const quarters = Number(hour) * 4 + Number(minute) / quarter;
  if (!(quarters <= quartersPerDay)) throw new Refusal('malformed');
  return quarters;
};

/**
 * Reads a time at which something begins.
 * @returns quarter hours, 0 to 95
 * @throws Refusal `malformed`
 */
export const readStart = (text: string): number => {
  const quarters = readClock(text);
  if (quarters === quartersPerDay) throw new Refusal('malformed');
  return quarters;
};

/**
 * Reads a time at which something ends; midnight is the end of the day.
 * @returns quarter hours, 1 to 96
 * @throws Refusal `malformed`
 */
export const readEnd = (text: string): number => readClock(text) || quartersPerDay;

/**
 * Reads a day of the calendar, `YYYY-MM-DD`.
 * @throws Refusal `malformed`, also where the month has no such day
 */
export const readDate = (text: string): IsoDate => {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  if (!day || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(text)) {
    throw new Refusal('malformed');
  }
  return text as IsoDate;
};
