import { compareModes, type Switching } from './comparison';
import type { OperatingMode } from './operating-mode';
import type { ResolvedPower } from './resolve-power';
import type { TariffYear } from './tariff';
import { type Money, money } from './units';

/** The two days that are compared: when a comparison was kept, and now. */
export interface BothDays<T> {
  readonly kept: T;
  readonly now: T;
}

/** What the cost of a device depends on besides the prices and the habit. */
export interface DeviceSetup {
  readonly power: ResolvedPower;
  readonly switching: Switching;
}

/**
 * The year by whose prices and by whose habit: `years.kept.now` is the year at the kept prices
 * under the habit of now. Prices are the tariff with its base fee; the habit is how much, on which
 * days and at what time of day is printed.
 */
export type YearsOfBothDays = BothDays<BothDays<TariffYear>>;

/** A change of the yearly cost, split among what changed. The parts sum to the total. */
export interface CostChange {
  readonly price: Money;
  readonly habit: Money;
  readonly watts: Money;
  readonly switching: Money;
  /** Cost now minus the kept cost. */
  readonly total: Money;
}

const factors = ['price', 'habit', 'watts', 'switching'] as const;
type Factor = (typeof factors)[number];

/** Every choice of factors out of these. */
const choicesOf = ([first, ...others]: readonly Factor[]): readonly (readonly Factor[])[] =>
  first === undefined ? [[]] : choicesOf(others).flatMap((choice) => [choice, [first, ...choice]]);

// |S|! (3 − |S|)! / 4!: the share of the 24 orders in which exactly S changes before a factor does.
const shareOfOrders = [6 / 24, 2 / 24, 2 / 24, 6 / 24] as const;

/**
 * Splits the change of one device's typical yearly cost among price, habit, watts and way of
 * switching. What a factor adds depends on what changed before it, so its part is the mean over all
 * orders (the Shapley value, Contributions to the Theory of Games II, 1953): no order is preferred,
 * the parts sum to the total, and a factor that did not change has none of it. Both days must be in
 * one currency.
 */
export const changesSince = (
  { kept, now }: BothDays<DeviceSetup>,
  years: YearsOfBothDays,
  mode: OperatingMode,
): CostChange => {
  const costWith = (changed: readonly Factor[]): number => {
    const day = (factor: Factor): keyof BothDays<unknown> =>
      changed.includes(factor) ? 'now' : 'kept';
    const { power } = { kept, now }[day('watts')];
    const { switching } = { kept, now }[day('switching')];
    const year = compareModes(power, switching, years[day('price')][day('habit')]);
    return (mode === 'always-on' ? year.alwaysOn : year.perPrint).cost.typical;
  };
  const partOf = (factor: Factor): Money => {
    const others = choicesOf(factors.filter((other) => other !== factor));
    const parts = others.map(
      (before) =>
        (shareOfOrders[before.length] ?? 0) * (costWith([...before, factor]) - costWith(before)),
    );
    return money(parts.reduce((sum, part) => sum + part, 0));
  };
  return {
    price: partOf('price'),
    habit: partOf('habit'),
    watts: partOf('watts'),
    switching: partOf('switching'),
    total: money(costWith(factors) - costWith([])),
  };
};
