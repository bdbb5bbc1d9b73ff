import { countryName } from '../../../i18n/country-name';
import { format, plural, t } from '../../../i18n/translator';
import type { YearlyUse } from '../../../model/comparison';
import { estimatedStates } from '../../../model/resolve-power';
import type { ComparedDevice } from '../../../state/comparison';
import type { Bar, ChartRow, ChartText } from '../../charts/chart-data';
import type { Figures } from './figures';
import { amountInProse, amountsOf, amountText, metric } from './metric';
import { inOrder } from './table-order';
import { tariffText } from './tariff-text';

const barOf = (use: YearlyUse, { scenario, intensity }: Figures): Bar | undefined => {
  const by = metric.value;
  const amounts = amountsOf(use, by, intensity);
  return amounts && { ...amounts, label: amountText(by, scenario.currency)(amounts.typical) };
};

const wattsOf = ({ power }: ComparedDevice): string => {
  const { number } = format.value;
  const decimals = (value: number) => (value >= 10 ? 1 : 2);
  const [idle, printing] = [power.idle.watts.typical, power.printing.watts.typical].map((value) =>
    number(value, decimals(value)),
  );
  return `${idle} / ${printing}\u00a0W`;
};

const rowsOf = (entry: ComparedDevice, figures: Figures): readonly ChartRow[] => {
  const alwaysOn = barOf(entry.year.alwaysOn, figures);
  const perPrint = barOf(entry.year.perPrint, figures);
  if (!alwaysOn || !perPrint) return [];
  return [
    {
      id: entry.device.id,
      name: entry.device.name,
      detail: wattsOf(entry),
      estimated: estimatedStates(entry.power).some((state) => state !== 'off'),
      highlighted: entry.device.id === figures.compared[0]?.device.id,
      alwaysOn,
      perPrint,
    },
  ];
};

/** The rows of the chart, in the order of the table; none where the metric is unknown. */
export const chartRows = (figures: Figures): ChartRow[] =>
  inOrder(figures.compared).flatMap((entry) => rowsOf(entry, figures));

const intensityText = ({ intensity, country }: Figures): string => {
  if (!intensity) return t('carbon.unknown');
  const text = format.value.gramsPerKwh(intensity.value);
  return intensity.origin === 'own' || country === undefined
    ? t('chart.ownIntensity', { intensity: text })
    : t('chart.countryIntensity', {
        intensity: text,
        country: countryName(country),
      });
};

const pricesText = ({ scenario, tariff }: Figures): string => {
  const price = tariffText(scenario, tariff);
  const { monthlyFee } = scenario.tariff;
  if (monthlyFee === undefined) return price;
  return t('chart.withFee', { price, fee: format.value.money(monthlyFee, scenario.currency) });
};

const assumptions = (figures: Figures): string => {
  const { habit, switching } = figures.scenario;
  const all = {
    prints: format.value.field(habit.printsPerWeek),
    hours: format.value.hours(habit.hoursPerPrint),
    overhead: format.value.minutes(habit.overheadPerPrint),
    off: t(`off.${switching.method}`),
  };
  if (metric.value === 'energy') return t('chart.footerEnergy', all);
  const price = metric.value === 'co2' ? intensityText(figures) : pricesText(figures);
  return t('chart.footer', { ...all, price });
};

const takeaway = ({ compared, scenario, intensity }: Figures): string => {
  const [mine] = compared;
  if (!mine) return t('answer.none');
  const by = metric.value;
  const [alwaysOn, perPrint] = [mine.year.alwaysOn, mine.year.perPrint].map((use) => {
    const amounts = amountsOf(use, by, intensity);
    return amounts ? amountInProse(by, scenario.currency)(amounts.typical) : t('carbon.unknown');
  });
  return t('chart.description', {
    device: mine.device.name,
    alwaysOn: alwaysOn ?? '',
    perPrint: perPrint ?? '',
    count: format.value.number(compared.length),
  });
};

/** Every word of the chart. */
export const chartText = (figures: Figures): ChartText => ({
  title: t(`chart.title.${metric.value}`),
  subtitle: plural('chart.subtitle', figures.compared.length),
  alwaysOn: t('table.alwaysOn'),
  perPrint: t('table.perPrint'),
  cutNote: t('chart.cut'),
  estimated: t('chart.estimated'),
  footer: assumptions(figures),
  description: takeaway(figures),
});
