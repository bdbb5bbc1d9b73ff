import { countryName } from '../../../i18n/country-name';
import { format, plural, t } from '../../../i18n/translator';
import { estimatedStates } from '../../../model/resolve-power';
import type { ComparedDevice } from '../../../state/comparison';
import type { Bar, ChartRow, ChartText } from '../../charts/chart-data';
import type { Figures } from './figures';
import { amountInProse, amountsOf, amountText, metric } from './metric';
import { amountOr, hasParts, partNames, partYearsOf, plugUse } from './setup-years';
import { inOrder } from './table-order';
import { tariffText } from './tariff-text';

type BarMode = 'alwaysOn' | 'perPrint';

const partsOf = (entry: ComparedDevice, mode: BarMode, figures: Figures) => {
  const uses = partYearsOf(entry, figures).map(({ year }) => year[mode]);
  if (mode === 'perPrint') uses.push(plugUse(entry, figures));
  return uses.map((use) => amountsOf(use, metric.value, figures.intensity)?.typical ?? Number.NaN);
};

const barOf = (entry: ComparedDevice, mode: BarMode, figures: Figures): Bar | undefined => {
  const by = metric.value;
  const amounts = amountsOf(entry.year[mode], by, figures.intensity);
  if (!amounts) return undefined;
  return {
    ...amounts,
    label: amountOr(entry, amounts, amountText(by, figures.scenario.currency)),
    ...(entry.setup && { parts: partsOf(entry, mode, figures) }),
  };
};

const wattsOf = (entry: ComparedDevice): string => {
  const { number } = format.value;
  const decimals = (value: number) => (value >= 10 ? 1 : 2);
  const [idle, printing] = (['idle', 'printing'] as const).map((state) =>
    amountOr(entry, entry.power[state].watts, (value) => number(value, decimals(value))),
  );
  return `${idle} / ${printing}\u00a0W`;
};

/** The parts of a setup whose name does not say them already. */
const unnamedParts = (entry: ComparedDevice): string | undefined => {
  const names = hasParts(entry) ? partNames(entry.setup) : '';
  return entry.device.name.startsWith(names) ? undefined : names;
};

// What is cut off at the end of the line stands in the table as well.
const detailOf = (entry: ComparedDevice): string =>
  [wattsOf(entry), entry.power.runsAnyway ? t('setup.runsAnyway') : undefined, unnamedParts(entry)]
    .filter(Boolean)
    .join(' · ');

const rowsOf = (entry: ComparedDevice, figures: Figures): readonly ChartRow[] => {
  const alwaysOn = barOf(entry, 'alwaysOn', figures);
  const perPrint = barOf(entry, 'perPrint', figures);
  if (!alwaysOn || !perPrint) return [];
  return [
    {
      id: entry.device.id,
      name: entry.device.name,
      detail: detailOf(entry),
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

const hostSentence = (mine: ComparedDevice, figures: Figures): string => {
  const by = metric.value;
  const text = amountInProse(by, figures.scenario.currency);
  const inMode = (mode: BarMode): string => {
    const amounts = amountsOf(mine.year[mode], by, figures.intensity);
    return amounts ? amountOr(mine, amounts, text) : t('carbon.unknown');
  };
  return t(mine.power.runsAnyway ? 'setupParts.chart.anyway' : 'chart.description', {
    device: mine.device.name,
    alwaysOn: inMode('alwaysOn'),
    perPrint: inMode('perPrint'),
    count: format.value.number(figures.compared.length),
  });
};

const takeaway = (figures: Figures): string => {
  const [mine] = figures.compared;
  if (!mine) return t('answer.none');
  const setups = figures.compared
    .filter(hasParts)
    .map(({ device, setup }) =>
      t('setupParts.chart.parts', { device: device.name, parts: partNames(setup) }),
    );
  return [hostSentence(mine, figures), ...setups].join(' ');
};

/** Every word of the chart. */
export const chartText = (figures: Figures): ChartText => ({
  title: t(`chart.title.${metric.value}`),
  subtitle: [
    plural('chart.subtitle', figures.compared.length),
    ...(figures.compared.some(hasParts) ? [t('setupParts.chart.gaps')] : []),
  ].join(' '),
  alwaysOn: t('table.alwaysOn'),
  perPrint: t('table.perPrint'),
  cutNote: t('chart.cut'),
  estimated: t('chart.estimated'),
  footer: assumptions(figures),
  description: takeaway(figures),
});
