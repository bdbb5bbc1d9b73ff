import { format, plural, t } from '../../../i18n/translator';
import type { YearlyUse } from '../../../model/comparison';
import { estimatedStates } from '../../../model/resolve-power';
import { type ComparedDevice, host } from '../../../state/comparison';
import { scenario } from '../../../state/scenario';
import type { Bar, ChartRow, ChartText } from '../../charts/chart-data';
import { ordered } from './table-order';

const barOf = ({ cost }: YearlyUse): Bar => ({
  ...cost,
  label: format.value.money(cost.typical, scenario.value.currency),
});

const wattsOf = ({ power }: ComparedDevice): string => {
  const { number } = format.value;
  const decimals = (value: number) => (value >= 10 ? 1 : 2);
  const [idle, printing] = [power.idle.watts.typical, power.printing.watts.typical].map((value) =>
    number(value, decimals(value)),
  );
  return `${idle} / ${printing}\u00a0W`;
};

const rowOf = (entry: ComparedDevice): ChartRow => ({
  id: entry.device.id,
  name: entry.device.name,
  detail: wattsOf(entry),
  estimated: estimatedStates(entry.power).some((state) => state !== 'off'),
  highlighted: entry.device.id === host.value?.device.id,
  alwaysOn: barOf(entry.year.alwaysOn),
  perPrint: barOf(entry.year.perPrint),
});

/** The rows of the chart, in the order of the table. */
export const chartRows = (): ChartRow[] => ordered.value.map(rowOf);

const assumptions = (): string => {
  const { price, currency, habit, switching } = scenario.value;
  const { field } = format.value;
  return t('chart.footer', {
    price: `${format.value.price(price)} ${format.value.currencySign(currency)}/kWh`,
    prints: field(habit.printsPerWeek),
    hours: format.value.hours(habit.hoursPerPrint),
    overhead: format.value.minutes(habit.overheadPerPrint),
    off: t(`off.${switching.method}`),
  });
};

const takeaway = (): string => {
  const mine = host.value;
  if (!mine) return t('answer.none');
  const money = (value: number) => format.value.money(value, scenario.value.currency);
  return t('chart.description', {
    device: mine.device.name,
    alwaysOn: money(mine.year.alwaysOn.cost.typical),
    perPrint: money(mine.year.perPrint.cost.typical),
    count: format.value.number(ordered.value.length),
  });
};

/** Every word of the chart. */
export const chartText = (): ChartText => ({
  title: t('chart.title'),
  subtitle: plural('chart.subtitle', ordered.value.length),
  alwaysOn: t('table.alwaysOn'),
  perPrint: t('table.perPrint'),
  cutNote: t('chart.cut'),
  estimated: t('chart.estimated'),
  footer: assumptions(),
  description: takeaway(),
});
