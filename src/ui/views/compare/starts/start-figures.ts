import { computed } from '@preact/signals';
import type { PrintHabit } from '../../../../model/habit';
import { type PrintTimes, usualDay } from '../../../../model/print-times';
import {
  cheapestStart,
  dearestStart,
  moveWorth,
  type StartTime,
  startTimes,
} from '../../../../model/start-times';
import {
  energyOf,
  type Money,
  money,
  type PricePerKwh,
  type Watts,
  watts,
} from '../../../../model/units';
import type { WeekPrices } from '../../../../model/week-prices';
import { type ComparedDevice, host } from '../../../../state/comparison';
import { scenario } from '../../../../state/scenario';
import { weekPrices } from '../../../../state/tariff-year';
import { later } from '../../../later';
import { isPrinterCounted, printer } from './printer-choice';

/** A print begun at a time of day. */
export interface PricedStart {
  /** In quarter hours of the day. */
  readonly start: number;
  readonly price: PricePerKwh;
  readonly cost: Money;
}

/** What a year of prints would save if each began at the cheapest time of day. */
interface Move {
  readonly host: Money;
  readonly withPrinter: Money | undefined;
}

/** What one print costs by its start, of one moment. */
export interface StartFigures {
  readonly currency: string;
  readonly habit: PrintHabit;
  /** What is counted while it prints: the host, and the printer where it is counted. */
  readonly watts: Watts;
  readonly host: ComparedDevice;
  /** True where the printer is a part of the setup and so counted with it. */
  readonly hasPrinter: boolean;
  /** One for each full hour; without price and cost where no hour of the print has a price. */
  readonly starts: readonly (PricedStart | Pick<StartTime, 'start'>)[];
  readonly cheapest: PricedStart | undefined;
  readonly dearest: PricedStart | undefined;
  /** Absent where nothing is printed or every start costs the same. */
  readonly move: Move | undefined;
  /** When prints begin now, in quarter hours of the day; a single time where both are the same. */
  readonly now: { readonly from: number; readonly to: number };
}

/** Prices this close differ by the rounding of sums alone. */
const roundingSlack = 1e-9;

const nowOf = ({ start }: PrintTimes): StartFigures['now'] =>
  start === undefined ? usualDay : { from: start, to: start };

const hasPrinter = ({ setup }: ComparedDevice): boolean =>
  setup?.parts.some(({ device }) => device?.category === 'printer') === true;

// What goes on beside the host whether anything is printed or not moves with no print.
const printWatts = ({ power: { printing, unswitched } }: ComparedDevice): Watts =>
  watts(Math.max(0, printing.watts.typical - (unswitched?.typical ?? 0)));

const moveTo = (
  to: number,
  week: WeekPrices,
  habit: PrintHabit,
  times: PrintTimes,
  entry: ComparedDevice,
): Move => {
  const printerWatts = hasPrinter(entry) ? undefined : printer.value?.watts;
  const worth = (more: { readonly printer?: Watts } = {}) =>
    moveWorth(week, habit, times, { host: printWatts(entry), ...more }, to);
  return {
    host: worth(),
    withPrinter: printerWatts === undefined ? undefined : worth({ printer: printerWatts }),
  };
};

const figuresOf = (entry: ComparedDevice, week: WeekPrices): StartFigures => {
  const { habit, printTimes, currency } = scenario.value;
  const countsPrinter = isPrinterCounted.value && !hasPrinter(entry);
  const counted = watts(printWatts(entry) + (countsPrinter ? (printer.value?.watts ?? 0) : 0));
  const energy = energyOf(counted, habit.hoursPerPrint);
  const withCost = ({ start, price }: { start: number; price: PricePerKwh }): PricedStart => ({
    start,
    price,
    cost: money(energy * price),
  });
  const starts = startTimes(week, habit, printTimes);
  const [low, high] = [cheapestStart(starts), dearestStart(starts)];
  const differ = low && high && high.price - low.price > roundingSlack;
  return {
    currency,
    habit,
    watts: counted,
    host: entry,
    hasPrinter: hasPrinter(entry),
    starts: starts.map(({ start, price }) =>
      price === undefined ? { start } : withCost({ start, price }),
    ),
    cheapest: low && withCost(low),
    dearest: high && withCost(high),
    move:
      differ && habit.printsPerWeek > 0
        ? moveTo(low.start, week, habit, printTimes, entry)
        : undefined,
    now: nowOf(printTimes),
  };
};

const current = computed<StartFigures | undefined>(
  () => host.value && weekPrices.value && figuresOf(host.value, weekPrices.value),
);

/** The figures of this card, a frame behind what is typed. */
export const startFigures = later(current);

/** True where no start is cheaper than another. */
export const isEven = ({ cheapest, dearest }: StartFigures): boolean =>
  !cheapest || !dearest || dearest.price - cheapest.price <= roundingSlack;

/** The start with its cost; `undefined` where no hour of its print has a price. */
export const asPriced = (start: StartFigures['starts'][number]): PricedStart | undefined =>
  'cost' in start ? start : undefined;
