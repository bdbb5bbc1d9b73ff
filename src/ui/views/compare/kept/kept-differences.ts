import { longDate } from '../../../../i18n/dates';
import { clockText } from '../../../../i18n/format-time';
import { format, locale, t } from '../../../../i18n/translator';
import type { BothDays } from '../../../../model/changes';
import type { Switching } from '../../../../model/comparison';
import type { Differences, DifferentWatts, PricesOfDay } from '../../../../model/differences';
import type { KeptComparison } from '../../../../model/kept-comparison';
import { modeStates } from '../../../../model/power';
import { type PrintTimes, usualDay } from '../../../../model/print-times';
import type { TariffChoice } from '../../../../model/tariff-choice';
import { scenario } from '../../../../state/scenario';
import { daysText } from '../tariff/calendar-text';

/** One thing that is different today. */
export interface Difference {
  readonly what: string;
  readonly before: string;
  readonly now: string;
  /** A word about it, such as the day since which it holds. */
  readonly aside?: string;
}

const inWords = <T>(
  what: string,
  both: BothDays<T> | undefined,
  text: (day: T) => string,
): Difference[] => (both ? [{ what, before: text(both.kept), now: text(both.now) }] : []);

const priceText = ({ tariff, price, seriesName, mean }: PricesOfDay, currency: string): string => {
  const text = format.value.pricePerKwh(price ?? mean, currency);
  if (tariff.kind === 'bands') return t('kept.price.bands', { price: text });
  return seriesName === undefined
    ? text
    : t('kept.price.series', { series: seriesName, price: text });
};

const feeText = ({ monthlyFee }: TariffChoice, currency: string): string =>
  monthlyFee === undefined
    ? t('kept.fee.none')
    : t('kept.fee.amount', { amount: format.value.money(monthlyFee, currency) });

const timesText = ({ days, start }: PrintTimes): string =>
  start === undefined
    ? t('kept.times.spread', {
        days: daysText(days),
        from: clockText(usualDay.from),
        to: clockText(usualDay.to),
      })
    : t('kept.times.start', { days: daysText(days), time: clockText(start) });

const switchingText = ({ method, plug }: Switching): string =>
  method === 'smart-plug' ? t('kept.plug', { plug: format.value.watts(plug) }) : t(`off.${method}`);

const priceLines = (prices: BothDays<PricesOfDay>, kept: KeptComparison): Difference[] => {
  const { currency, priceSince } = scenario.value;
  const [before, now] = [
    priceText(prices.kept, kept.scenario.currency),
    priceText(prices.now, currency),
  ];
  const [feeBefore, feeNow] = [
    feeText(prices.kept.tariff, kept.scenario.currency),
    feeText(prices.now.tariff, currency),
  ];
  const since =
    prices.now.price !== undefined && priceSince !== undefined
      ? { aside: t('kept.price.since', { date: longDate(locale.value.tag, priceSince) }) }
      : {};
  if (feeBefore === feeNow && before === now) {
    return [{ what: t('kept.price'), before, now: t('kept.price.sameMean') }];
  }
  return [
    ...(before === now ? [] : [{ what: t('kept.price'), before, now, ...since }]),
    ...(feeBefore === feeNow ? [] : [{ what: t('kept.fee'), before: feeBefore, now: feeNow }]),
  ];
};

const wattLines = ({ name, states }: DifferentWatts): Difference[] =>
  modeStates.flatMap((state) =>
    inWords(
      t('kept.watts', { device: name, state: t(`device.state.${state}`) }),
      states[state],
      ({ watts }) => format.value.range(watts, format.value.watts),
    ),
  );

/** Everything that reads otherwise today: price, habit, switching, carbon, and watts by device. */
export const differenceLines = (
  differences: Differences,
  kept: KeptComparison,
): readonly Difference[] => {
  const { field, hours, minutes, gramsPerKwh } = format.value;
  const { prices, habit, printTimes, switching, intensity, watts } = differences;
  return [
    ...(prices ? priceLines(prices, kept) : []),
    ...[
      ...inWords(t('kept.prints'), habit, ({ printsPerWeek }) => field(printsPerWeek)),
      ...inWords(t('kept.hours'), habit, ({ hoursPerPrint }) => hours(hoursPerPrint)),
      ...inWords(t('kept.overhead'), habit, ({ overheadPerPrint }) => minutes(overheadPerPrint)),
    ].filter(({ before, now }) => before !== now),
    ...inWords(t('kept.times'), printTimes, timesText),
    ...inWords(t('kept.off'), switching, switchingText),
    ...inWords(t('kept.carbon'), intensity, (value) =>
      value === undefined ? t('kept.carbon.unknown') : gramsPerKwh(value),
    ),
    ...watts.flatMap(wattLines),
  ];
};
