import { computed } from '@preact/signals';
import { hoursOnPerWeek, type PrintHabit } from '../model/habit';
import type { OperatingMode } from '../model/operating-mode';
import type { PairContext, PairMember } from '../model/pair';
import { flatYear, type TariffYear } from '../model/tariff';
import { hoursPerWeek } from '../model/year';
import { year } from './comparison';
import { type MachineOverYears, ownership } from './ownership';
import { scenario } from './scenario';
import { tariffReader } from './tariff-reader';

/** Half as many prints as now and twice as many; what the week has no hours for is cut. */
const fewerAndMore = { fewer: 0.5, more: 2 };

const scaled = (habit: PrintHabit, factor: number): PrintHabit => {
  const most = hoursPerWeek / Math.max(hoursOnPerWeek(habit), Number.MIN_VALUE);
  return { ...habit, printsPerWeek: habit.printsPerWeek * Math.min(factor, most) };
};

const yearWith = (habit: PrintHabit): TariffYear => {
  const { price, tariff } = scenario.peek();
  const read =
    tariff.kind === 'flat' ? undefined : tariffReader.value?.({ ...scenario.peek(), habit });
  return read ?? flatYear(price, habit, tariff.monthlyFee);
};

const weeklyHours = ({ printsPerWeek, hoursPerPrint }: PrintHabit): number =>
  printsPerWeek * hoursPerPrint;

// Each apart, so that what a machine costs to buy can be typed without another reading of the tariff.
const yearDependsOn = (['price', 'habit', 'printTimes', 'tariff', 'currency'] as const).map(
  (part) => computed(() => scenario.value[part]),
);

const otherYears = computed(() => {
  for (const part of yearDependsOn) part.value;
  const { habit } = scenario.peek();
  const [fewer, more] = [
    scaled(habit, fewerAndMore.fewer),
    scaled(habit, fewerAndMore.more),
  ] as const;
  return {
    years: { fewer: yearWith(fewer), more: yearWith(more) },
    hours: { low: weeklyHours(fewer), high: weeklyHours(more) },
  };
});

/** What the break-even of two compared machines depends on besides them. */
export const pairContext = computed<PairContext>(() => {
  const { years, hours } = otherYears.value;
  return {
    switching: scenario.value.switching,
    growth: ownership.value,
    years: { now: year.value, ...years },
    hours,
    horizon: ownership.value.years,
  };
});

/** A machine as one of two that are held against each other. */
export const memberOf = (
  { entry, price, mode }: MachineOverYears,
  runIn: OperatingMode = mode,
): PairMember => ({ power: entry.power, mode: runIn, price });
