import { format, t } from '../../../i18n/translator';
import { plugPower, switchedPower, type YearlyUse } from '../../../model/comparison';
import type { OperatingMode } from '../../../model/operating-mode';
import { type ModeState, modeStates } from '../../../model/power';
import { energyOf, type Hours, type Watts } from '../../../model/units';
import { hoursPerYear } from '../../../model/year';
import { type ComparedDevice, year } from '../../../state/comparison';
import { scenario } from '../../../state/scenario';

interface Term {
  readonly name: string;
  readonly hours: Hours;
  readonly watts: Watts;
}

const termsOf = ({ power }: ComparedDevice, mode: OperatingMode): readonly Term[] => {
  const { switching } = scenario.value;
  const { hours } = year.value.modes[mode];
  const typical = {
    off: power.off.watts.typical,
    idle: power.idle.watts.typical,
    printing: power.printing.watts.typical,
  };
  const drawn = mode === 'per-print' ? switchedPower(typical, switching) : typical;
  const inState = (state: ModeState): Term => ({
    name: t(`state.${state}`),
    hours: hours[state],
    watts: drawn[state],
  });
  const plug: Term = {
    name: t('working.plugTerm'),
    hours: hoursPerYear,
    watts: plugPower(switching),
  };
  const states = [...modeStates].reverse().map(inState);
  const hasPlug = mode === 'per-print' && switching.method === 'smart-plug';
  return (hasPlug ? [...states, plug] : states).filter((term) => term.hours > 0);
};

interface WorkingSumProps {
  readonly title: string;
  readonly entry: ComparedDevice;
  readonly mode: OperatingMode;
  readonly use: YearlyUse;
}

/** One operating mode's sum, term by term, with this device's own numbers. */
export const WorkingSum = ({ title, entry, mode, use }: WorkingSumProps) => {
  const { hours, watts, kilowattHours, price, range } = format.value;
  const { currency } = scenario.value;
  const money = (value: number) => format.value.money(value, currency);
  const perKwh = `${price(scenario.value.price)}\u00a0${format.value.currencySign(currency)}/kWh`;
  return (
    <section class="working-sum" data-mode={mode}>
      <h3>{title}</h3>
      <dl>
        {termsOf(entry, mode).map((term) => (
          <div key={term.name}>
            <dt>
              {term.name}{' '}
              <span class="quiet">
                {t('working.term', { hours: hours(term.hours), watts: watts(term.watts) })}
              </span>
            </dt>
            <dd>{kilowattHours(energyOf(term.watts, term.hours))}</dd>
          </div>
        ))}
        <div class="working-total">
          <dt>{t('working.total')}</dt>
          <dd>{kilowattHours(use.energy.typical)}</dd>
        </div>
        <div class="working-total">
          <dt>{t('working.cost', { energy: kilowattHours(use.energy.typical), price: perKwh })}</dt>
          <dd>{money(use.cost.typical)}</dd>
        </div>
      </dl>
      <p class="quiet small">{t('working.range', { range: range(use.cost, money) })}</p>
    </section>
  );
};
