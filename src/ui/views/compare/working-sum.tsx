import type { ComponentChildren } from 'preact';
import { format, t } from '../../../i18n/translator';
import type { YearlyUse } from '../../../model/comparison';
import type { OperatingMode } from '../../../model/operating-mode';
import { carbonOf, energyOf } from '../../../model/units';
import { type ComparedDevice, tariffInForce, year } from '../../../state/comparison';
import { intensity } from '../../../state/country';
import { scenario } from '../../../state/scenario';
import { type Term, termsOf } from './working-terms';

const TermLine = ({ term, priced }: { readonly term: Term; readonly priced: boolean }) => {
  const { hours, watts, kilowattHours, money, pricePerKwh } = format.value;
  const { currency } = scenario.value;
  const energy = energyOf(term.watts, term.hours);
  return (
    <div>
      <dt>
        {term.name}{' '}
        <span class="quiet">
          {t('working.term', { hours: hours(term.hours), watts: watts(term.watts) })}
        </span>
      </dt>
      <dd>
        {kilowattHours(energy)}
        {priced && (
          <span class="working-term-cost quiet">
            {t('working.termCost', {
              price: pricePerKwh(term.price, currency),
              cost: money(energy * term.price, currency),
            })}
          </span>
        )}
      </dd>
    </div>
  );
};

const Total = ({ name, children }: TotalProps) => (
  <div class="working-total">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

interface TotalProps {
  readonly name: string;
  readonly children: ComponentChildren;
}

const CostLines = ({ use }: { readonly use: YearlyUse }) => {
  const { price, currency, tariff } = scenario.value;
  const { kilowattHours, pricePerKwh } = format.value;
  const money = (value: number) => format.value.money(value, currency);
  const { fixedCost } = year.value;
  const name =
    tariffInForce.value === 'flat'
      ? t('working.cost', {
          energy: kilowattHours(use.energy.typical),
          price: pricePerKwh(price, currency),
        })
      : t('working.costOfParts');
  return (
    <>
      <Total name={name}>{money(use.cost.typical - fixedCost)}</Total>
      {tariff.monthlyFee !== undefined && (
        <>
          <Total name={t('working.fee', { fee: money(tariff.monthlyFee) })}>
            {money(fixedCost)}
          </Total>
          <Total name={t('working.costWithFee')}>{money(use.cost.typical)}</Total>
        </>
      )}
    </>
  );
};

const CarbonLine = ({ use: { energy } }: { readonly use: YearlyUse }) => {
  const { kilograms, kilowattHours, gramsPerKwh } = format.value;
  const found = intensity.value;
  if (!found) return <Total name={t('working.carbonUnknown')}>{t('carbon.unknown')}</Total>;
  const name = t('working.carbon', {
    energy: kilowattHours(energy.typical),
    intensity: gramsPerKwh(found.value),
  });
  return <Total name={name}>{kilograms(carbonOf(energy.typical, found.value))}</Total>;
};

interface WorkingSumProps {
  readonly title: string;
  readonly entry: ComparedDevice;
  readonly mode: OperatingMode;
  readonly use: YearlyUse;
}

/** One operating mode's sum, term by term, with this device's own numbers. */
export const WorkingSum = ({ title, entry, mode, use }: WorkingSumProps) => {
  const { kilowattHours, range } = format.value;
  const money = (value: number) => format.value.money(value, scenario.value.currency);
  const priced = tariffInForce.value !== 'flat';
  return (
    <section class="working-sum" data-mode={mode}>
      <h3>{title}</h3>
      <dl>
        {termsOf(entry, mode).map((term) => (
          <TermLine key={term.name} term={term} priced={priced} />
        ))}
        <Total name={t('working.total')}>{kilowattHours(use.energy.typical)}</Total>
        <CostLines use={use} />
        <CarbonLine use={use} />
      </dl>
      <p class="quiet small">{t('working.range', { range: range(use.cost, money) })}</p>
    </section>
  );
};
