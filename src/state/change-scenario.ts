import { signal } from '@preact/signals';
import { isoDate } from '../model/calendar';
import { fitsInWeek, type PrintHabit } from '../model/habit';
import { mostDevices } from '../model/limits';
import type { Scenario } from '../model/scenario';
import type { PricePerKwh } from '../model/units';
import { scenario } from './scenario';
import { changeShared, shared } from './shared';
import { storeScenario } from './store';
import { ownScenario } from './user-state';

/** Changes the comparison on screen: a link's stays in the address, the user's own is stored. */
export const changeScenario = (change: Partial<Scenario>): void => {
  const next: Scenario = { ...scenario.peek(), ...change };
  const open = shared.peek();
  if (open) {
    changeShared({ ...open, scenario: next });
    return;
  }
  ownScenario.value = next;
  storeScenario(next);
};

/** Takes the price that the user typed: it holds from today on, and counts before a country's. */
export const typePrice = (price: PricePerKwh): void =>
  changeScenario({ price, priceOrigin: 'own', priceSince: isoDate(new Date()) });

/**
 * Changes what amounts are in. No price is converted; a country's average in another currency is its
 * average no more, so it counts as the user's own from then on.
 */
export const changeCurrency = (currency: string): void => {
  const { currency: before, priceOrigin } = scenario.peek();
  if (currency === before) return;
  changeScenario(
    priceOrigin === 'country'
      ? { currency, priceOrigin: 'own', priceSince: isoDate(new Date()) }
      : { currency },
  );
};

/**
 * A typed habit that needs more hours than a week has. It stands beside the fields until one of its
 * values changes, while the figures keep to the last habit that was possible.
 */
export const impossibleHabit = signal<PrintHabit | undefined>(undefined);

/** Changes part of the habit, together with the parts typed before that were not possible alone. */
export const changeHabit = (change: Partial<PrintHabit>): void => {
  const habit: PrintHabit = { ...scenario.peek().habit, ...impossibleHabit.peek(), ...change };
  const possible = fitsInWeek(habit);
  impossibleHabit.value = possible ? undefined : habit;
  if (possible) changeScenario({ habit });
};

/**
 * Takes a device into the comparison, at the end or at a place, or out of it. Beyond the most there
 * may be, nothing changes.
 */
export const compareDevice = (id: string, compare: boolean, place = mostDevices): void => {
  const others = scenario.peek().deviceIds.filter((other) => other !== id);
  if (compare && others.length >= mostDevices) return;
  changeScenario({ deviceIds: compare ? others.toSpliced(place, 0, id) : others });
};

/** Makes a compared device the host that the answer is about. */
export const chooseHost = (id: string): void => {
  const others = scenario.peek().deviceIds.filter((other) => other !== id);
  changeScenario({ deviceIds: [id, ...others] });
};
