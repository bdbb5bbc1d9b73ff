import { mapRange, type Range } from './range';
import { type Money, money } from './units';

/** How later years count: the price rise and the discount rate, in % a year. */
export interface Growth {
  readonly priceRise: number;
  readonly discountRate: number;
}

/** What a machine costs: once, and in a year at today's prices. */
export interface Owned {
  readonly price: Money;
  readonly yearly: Range<Money>;
}

/**
 * What year k counts for, in years of today: (1 + r)^(k − 1) / (1 + d)^k. Prices rise from the second
 * year on, as the first is paid at the price that was typed; what is spent in a year is discounted
 * from its end (NIST Handbook 135, "Life-Cycle Costing Manual").
 * @param year from 1
 */
const factorOf = (year: number, { priceRise, discountRate }: Growth): number => {
  const discounted = 1 + discountRate / 100;
  return ((1 + priceRise / 100) / discounted) ** (year - 1) / discounted;
};

/**
 * The sum of the first years' factors: how many years of today a machine has cost after a time. Within
 * a year it grows evenly, as the price stays the same.
 * @param years 0 or more, fractions allowed
 */
export const yearsOfToday = (years: number, growth: Growth): number => {
  const whole = Math.floor(years);
  let sum = 0;
  for (let year = 1; year <= whole; year += 1) sum += factorOf(year, growth);
  return sum + (years - whole) * factorOf(whole + 1, growth);
};

/** Purchase price and electricity since the purchase, as a range. */
export const totalAfter = (
  { price, yearly }: Owned,
  years: number,
  growth: Growth,
): Range<Money> => {
  const count = yearsOfToday(years, growth);
  return mapRange(yearly, (cost) => money(price + cost * count));
};

/** Looked no further ahead than this, in years; nobody runs a print server longer. */
export const farthest = 200;

/** The year in which the target is reached is found first; within it the sum grows evenly. */
const timeByBracketing = (target: number, growth: Growth): number => {
  let sum = 0;
  for (let year = 1; year <= farthest; year += 1) {
    const factor = factorOf(year, growth);
    if (sum + factor >= target) return year - 1 + Math.min(1, (target - sum) / factor);
    sum += factor;
  }
  return Number.POSITIVE_INFINITY;
};

/**
 * The time after which so many years of today are reached: division where prices stay as they are in
 * today's money, else by bracketing, as the sum grows with time.
 * @param target 0 or more
 * @returns Infinity where it is never reached, or not within 200 years
 */
export const timeUntil = (target: number, growth: Growth): number => {
  if (target <= 0) return 0;
  if (growth.priceRise !== growth.discountRate) return timeByBracketing(target, growth);
  const time = target * (1 + growth.discountRate / 100);
  return time <= farthest ? time : Number.POSITIVE_INFINITY;
};
