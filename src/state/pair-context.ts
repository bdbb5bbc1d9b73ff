import { computed } from '@preact/signals';
import { hoursOnPerWeek, type PrintHabit } from '../model/habit';
import type { OperatingMode } from '../model/operating-mode';
import type { PairContext, PairMember } from '../model/sensitivity';
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
  const { price, tariff } = scenario.value;
  const read =
    tariff.kind === 'flat' ? undefined : tariffReader.value?.({ ...scenario.value, habit });
  return read ?? flatYear(price, habit, tariff.monthlyFee);
};

const weeklyHours = ({ printsPerWeek, hoursPerPrint }: PrintHabit): number =>
  printsPerWeek * hoursPerPrint;

/** What the break-even of two compared machines depends on besides them. */
export const pairContext = computed<PairContext>(() => {
  const { habit, switching } = scenario.value;
  const [fewer, more] = [
    scaled(habit, fewerAndMore.fewer),
    scaled(habit, fewerAndMore.more),
  ] as const;
  return {
    switching,
    growth: ownership.value,
    years: { now: year.value, fewer: yearWith(fewer), more: yearWith(more) },
    hours: { low: weeklyHours(fewer), high: weeklyHours(more) },
    horizon: ownership.value.years,
  };
});

/** A machine as one of two that are held against each other. */
export const memberOf = (
  { entry, price, mode }: MachineOverYears,
  runIn: OperatingMode = mode,
): PairMember => ({ power: entry.power, mode: runIn, price });
