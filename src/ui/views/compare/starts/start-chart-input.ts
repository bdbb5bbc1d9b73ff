import { smallMoney } from '../../../../i18n/format-small-money';
import { clockText } from '../../../../i18n/format-time';
import { t } from '../../../../i18n/translator';
import type { StartChartInput } from '../../../charts/start-chart-data';
import { asPriced, isEven, type StartFigures } from './start-figures';
import { extremesText } from './start-texts';

const quartersPerHour = 4;

/** What the chart of start hours shows. */
export const startChartInput = (figures: StartFigures): StartChartInput => {
  const { starts, cheapest, dearest, currency, now } = figures;
  const indexOf = (start: number | undefined): number | undefined =>
    start === undefined || isEven(figures) ? undefined : start / quartersPerHour;
  return {
    columns: starts.map((each) => {
      const cost = asPriced(each)?.cost;
      return {
        time: clockText(each.start),
        cost,
        label: cost === undefined ? t('starts.noPrice') : smallMoney(cost, currency),
      };
    }),
    cheapest: indexOf(cheapest?.start),
    dearest: indexOf(dearest?.start),
    now: { from: now.from / quartersPerHour, to: now.to / quartersPerHour },
    axisText: (cost) => smallMoney(cost, currency, 0),
    description: t('starts.chart', { sentence: extremesText(figures) }),
  };
};
