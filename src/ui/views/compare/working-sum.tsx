import type { ComponentChildren } from 'preact';
import { format, t } from '../../../i18n/translator';
import type { YearlyUse } from '../../../model/comparison';
import type { OperatingMode } from '../../../model/operating-mode';
import { carbonOf, energyOf } from '../../../model/units';
import { type ComparedDevice, tariffInForce, year } from '../../../state/comparison';
import { intensity } from '../../../state/country';
import { scenario } from '../../../state/scenario';
import { isAtMost } from './setup-years';
import { type Term, termsOf } from './working-terms';

/** Which end of the ranges a sum is of, and how its amounts are written. */
interface Reckoning {
  readonly end: 'typical' | 'high';
  readonly written: (text: string) => string;
}

const typically: Reckoning = { end: 'typical', written: (text) => text };
const atMost: Reckoning = {
  end: 'high',
  written: (text) => t('setupParts.atMost', { amount: text }),
};

const TermLine = ({ term, priced, reckoning }: TermLineProps) => {
  const { hours, watts, kilowattHours, money, pricePerKwh } = format.value;
  const { currency } = scenario.value;
  const energy = energyOf(term.watts, term.hours);
  // What is known to draw nothing is no matter of how much at most.
  const { written } = term.watts > 0 ? reckoning : typically;
  return (
    <div>
      <dt>
        {term.name}{' '}
        <span class="quiet">
          {t('working.term', { hours: hours(term.hours), watts: written(watts(term.watts)) })}
        </span>
      </dt>
      <dd>
        {written(kilowattHours(energy))}
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

interface TermLineProps {
  readonly term: Term;
  readonly priced: boolean;
  readonly reckoning: Reckoning;
}

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

interface LinesProps {
  readonly use: YearlyUse;
  readonly reckoning: Reckoning;
}

const CostLines = ({ use, reckoning: { end, written } }: LinesProps) => {
  const { price, currency, tariff } = scenario.value;
  const { kilowattHours, pricePerKwh } = format.value;
  const money = (value: number) => format.value.money(value, currency);
  const { fixedCost } = year.value;
  const name =
    tariffInForce.value === 'flat'
      ? t('working.cost', {
          energy: kilowattHours(use.energy[end]),
          price: pricePerKwh(price, currency),
        })
      : t('working.costOfParts');
  return (
    <>
      <Total name={name}>{written(money(use.cost[end] - fixedCost))}</Total>
      {tariff.monthlyFee !== undefined && (
        <>
          <Total name={t('working.fee', { fee: money(tariff.monthlyFee) })}>
            {money(fixedCost)}
          </Total>
          <Total name={t('working.costWithFee')}>{written(money(use.cost[end]))}</Total>
        </>
      )}
    </>
  );
};

const CarbonLine = ({ use: { energy }, reckoning: { end, written } }: LinesProps) => {
  const { kilograms, kilowattHours, gramsPerKwh } = format.value;
  const found = intensity.value;
  if (!found) return <Total name={t('working.carbonUnknown')}>{t('carbon.unknown')}</Total>;
  const name = t('working.carbon', {
    energy: kilowattHours(energy[end]),
    intensity: gramsPerKwh(found.value),
  });
  return <Total name={name}>{written(kilograms(carbonOf(energy[end], found.value)))}</Total>;
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
  const reckoning = isAtMost(entry) ? atMost : typically;
  const { end, written } = reckoning;
  return (
    <section class="working-sum" data-mode={mode}>
      <h3>{title}</h3>
      <dl>
        {termsOf(entry, mode, end).map((term) => (
          <TermLine key={term.name} term={term} priced={priced} reckoning={reckoning} />
        ))}
        <Total name={t('working.total')}>{written(kilowattHours(use.energy[end]))}</Total>
        <CostLines use={use} reckoning={reckoning} />
        <CarbonLine use={use} reckoning={reckoning} />
      </dl>
      <p class="quiet small">{t('working.range', { range: range(use.cost, money) })}</p>
    </section>
  );
};
