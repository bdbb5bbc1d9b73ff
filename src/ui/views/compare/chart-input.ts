import { format, plural, t } from '../../../i18n/translator';
import type { YearlyUse } from '../../../model/comparison';
import { estimatedStates } from '../../../model/resolve-power';
import type { ComparedDevice } from '../../../state/comparison';
import type { Bar, ChartRow, ChartText } from '../../charts/chart-data';
import type { Figures } from './figures';
import { inOrder } from './table-order';

const barOf = ({ cost }: YearlyUse, currency: string): Bar => ({
  ...cost,
  label: format.value.money(cost.typical, currency),
});

const wattsOf = ({ power }: ComparedDevice): string => {
  const { number } = format.value;
  const decimals = (value: number) => (value >= 10 ? 1 : 2);
  const [idle, printing] = [power.idle.watts.typical, power.printing.watts.typical].map((value) =>
    number(value, decimals(value)),
  );
  return `${idle} / ${printing}\u00a0W`;
};

const rowOf = (entry: ComparedDevice, { compared, scenario }: Figures): ChartRow => ({
  id: entry.device.id,
  name: entry.device.name,
  detail: wattsOf(entry),
  estimated: estimatedStates(entry.power).some((state) => state !== 'off'),
  highlighted: entry.device.id === compared[0]?.device.id,
  alwaysOn: barOf(entry.year.alwaysOn, scenario.currency),
  perPrint: barOf(entry.year.perPrint, scenario.currency),
});

/** The rows of the chart, in the order of the table. */
export const chartRows = (figures: Figures): ChartRow[] =>
  inOrder(figures.compared).map((entry) => rowOf(entry, figures));

const assumptions = ({ scenario }: Figures): string => {
  const { price, currency, habit, switching } = scenario;
  const { field } = format.value;
  return t('chart.footer', {
    price: `${format.value.price(price)} ${format.value.currencySign(currency)}/kWh`,
    prints: field(habit.printsPerWeek),
    hours: format.value.hours(habit.hoursPerPrint),
    overhead: format.value.minutes(habit.overheadPerPrint),
    off: t(`off.${switching.method}`),
  });
};

const takeaway = ({ compared, scenario }: Figures): string => {
  const [mine] = compared;
  if (!mine) return t('answer.none');
  const money = (value: number) => format.value.money(value, scenario.currency);
  return t('chart.description', {
    device: mine.device.name,
    alwaysOn: money(mine.year.alwaysOn.cost.typical),
    perPrint: money(mine.year.perPrint.cost.typical),
    count: format.value.number(compared.length),
  });
};

/** Every word of the chart. */
export const chartText = (figures: Figures): ChartText => ({
  title: t('chart.title'),
  subtitle: plural('chart.subtitle', figures.compared.length),
  alwaysOn: t('table.alwaysOn'),
  perPrint: t('table.perPrint'),
  cutNote: t('chart.cut'),
  estimated: t('chart.estimated'),
  footer: assumptions(figures),
  description: takeaway(figures),
});
