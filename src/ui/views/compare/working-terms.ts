import { t } from '../../../i18n/translator';
import { plugPower, switchedPower, wattsAt } from '../../../model/comparison';
import type { OperatingMode } from '../../../model/operating-mode';
import { type ModeState, modeStates } from '../../../model/power';
import { type Hours, type PricePerKwh, pricePerKwh, type Watts } from '../../../model/units';
import { hoursPerYear } from '../../../model/year';
import { type ComparedDevice, year } from '../../../state/comparison';
import { scenario } from '../../../state/scenario';

/** One part of a mode's sum: hours × watts × the mean price of those hours. */
export interface Term {
  readonly name: string;
  readonly hours: Hours;
  readonly watts: Watts;
  /** S(state) / hours, so that the parts' costs make up the whole. */
  readonly price: PricePerKwh;
}

/**
 * The states of one operating mode that take any time, and the plug where it draws.
 * @param end of the watts' ranges
 */
export const termsOf = (
  { power }: ComparedDevice,
  mode: OperatingMode,
  end: 'typical' | 'high' = 'typical',
): readonly Term[] => {
  const { switching } = scenario.value;
  const { modes, allYearWeight } = year.value;
  const { hours, weights } = modes[mode];
  const known = wattsAt(power, end);
  const drawn = mode === 'per-print' ? switchedPower(known, switching) : known;
  const inState = (state: ModeState): Term => ({
    name: t(`state.${state}`),
    hours: hours[state],
    watts: drawn[state],
    price: pricePerKwh(weights[state] / hours[state]),
  });
  const plug: Term = {
    name: t('working.plugTerm'),
    hours: hoursPerYear,
    watts: plugPower(switching, power),
    price: pricePerKwh(allYearWeight / hoursPerYear),
  };
  const states = [...modeStates].reverse().map(inState);
  const hasPlug = mode === 'per-print' && switching.method === 'smart-plug' && !power.runsAnyway;
  return (hasPlug ? [...states, plug] : states).filter((term) => term.hours > 0);
};
