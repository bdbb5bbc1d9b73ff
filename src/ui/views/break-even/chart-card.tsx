import { useMemo } from 'preact/hooks';
import { locale, plural, t } from '../../../i18n/translator';
import { lazy } from '../../parts/lazy';
import { isWide } from '../../wide';
import { crossingLabel, crossingsOf } from './crossings';
import { drawnOwning, hasMachines, type Owning } from './owning';
import { shortNameOf } from './short-names';
import { TermsFields } from './terms-fields';
import { yearsAlone } from './years-text';
import './chart-card.css';

const Chart = lazy(
  async () => (await import('../../charts/ownership-chart')).OwnershipChart,
  <div class="break-even-chart-placeholder" />,
);

const descriptionOf = ({ machines, ownership }: Owning): string =>
  plural('breakEven.chart.description', machines.length, { years: yearsAlone(ownership.years) });

const linesOf = ({ machines }: Owning) =>
  machines.map((machine) => ({
    id: machine.id,
    name: shortNameOf(machine),
    isOwned: machine.purchase.condition === 'owned',
    ...machine.owned,
  }));

const meetingsOf = (owning: Owning) =>
  crossingsOf(owning).map(({ machines: [a, b], at }) => ({
    a: a.id,
    b: b.id,
    after: at.typical,
    label: crossingLabel(at, owning.ownership.years),
  }));

const Drawing = () => {
  const owning = drawnOwning.value;
  const { ownership, scenario } = owning;
  const lines = useMemo(() => linesOf(owning), [owning]);
  const crossings = useMemo(() => meetingsOf(owning), [owning, locale.value]);
  return (
    <Chart
      lines={lines}
      years={ownership.years}
      growth={ownership}
      currency={scenario.currency}
      crossings={crossings}
      wide={isWide.value}
      description={descriptionOf(owning)}
    />
  );
};

const Unpriced = () => {
  const { compared, machines } = drawnOwning.value;
  const unpriced = compared.length - machines.length;
  return unpriced === 0 ? null : (
    <p class="quiet small">{plural('breakEven.unpriced', unpriced)}</p>
  );
};

/** Total cost over the years as lines, with how the machines are run and for how long. */
export const ChartCard = () => (
  <section class="card break-even-chart" aria-labelledby="ownership-chart-title">
    <div>
      <h2 id="ownership-chart-title">{t('breakEven.chart')}</h2>
      <p class="quiet small">{t('breakEven.chart.hint')}</p>
    </div>
    {!hasMachines.value ? (
      <p class="note">{t('breakEven.chart.empty')}</p>
    ) : (
      <>
        <Drawing />
        <Unpriced />
      </>
    )}
    <TermsFields />
  </section>
);
