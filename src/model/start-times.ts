import { quartersPerDay, quartersPerWeek } from './calendar';
import type { PrintHabit } from './habit';
import type { PrintTimes } from './print-times';
import { type Money, money, type PricePerKwh, type Watts } from './units';
import { type WeekPrices, weightedMean } from './week-prices';
import { addSpan } from './week-span';
import { yearUnder } from './year-under';

/** What a print costs that begins at a time of day. */
export interface StartTime {
  /** In quarter hours of the day. */
  readonly start: number;
  /** The mean over the print; undefined where none of its hours has a price. */
  readonly price: PricePerKwh | undefined;
}

const quartersPerHour = 4;

/**
 * The mean price of one print begun at each full hour, over the chosen days. A print runs on past
 * midnight and past the end of the week.
 */
export const startTimes = (
  week: WeekPrices,
  habit: Pick<PrintHabit, 'hoursPerPrint'>,
  { days }: PrintTimes,
): readonly StartTime[] =>
  Array.from({ length: quartersPerDay / quartersPerHour }, (_, hour) => {
    const start = hour * quartersPerHour;
    const shares = new Float64Array(quartersPerWeek);
    for (const day of days) {
      const from = (day - 1) * quartersPerDay + start;
      addSpan(shares, from, quartersPerHour * habit.hoursPerPrint, 1);
    }
    return { start, price: weightedMean(week, shares) };
  });

/** A start whose price is known. */
type PricedStart = StartTime & { readonly price: PricePerKwh };

const priced = (starts: readonly StartTime[]): readonly PricedStart[] =>
  starts.filter((each): each is PricedStart => each.price !== undefined);

/** The start of the least price, the earliest among equals; undefined where no price is known. */
export const cheapestStart = (starts: readonly StartTime[]): PricedStart | undefined =>
  priced(starts).reduce<PricedStart | undefined>(
    (best, each) => (best && best.price <= each.price ? best : each),
    undefined,
  );

/** The start of the highest price, the earliest among equals; undefined where no price is known. */
export const dearestStart = (starts: readonly StartTime[]): PricedStart | undefined =>
  priced(starts).reduce<PricedStart | undefined>(
    (worst, each) => (worst && worst.price >= each.price ? worst : each),
    undefined,
  );

/**
 * What it is worth a year to begin every print at one time of day instead of at the present times:
 * P · (mean price now − mean price then) · W / 1000. Negative where the new time is dearer.
 * @param watts what moves with a print: the host's power while printing, and the printer's
 * @param to in quarter hours of the day
 * @throws RangeError where the habit does not fit in a week or no price is known
 */
export const moveWorth = (
  week: WeekPrices,
  habit: PrintHabit,
  times: PrintTimes,
  watts: { readonly host: Watts; readonly printer?: Watts },
  to: number,
): Money => {
  const printingAt = (at: PrintTimes): number =>
    yearUnder(week, habit, at).modes['per-print'].weights.printing;
  const moved = watts.host + (watts.printer ?? 0);
  return money(((printingAt(times) - printingAt({ ...times, start: to })) * moved) / 1000);
};
