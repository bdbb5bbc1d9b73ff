import { check, optional, picklist, pipe, string, transform, unknown } from 'valibot';
import type { IsoDate } from '../model/calendar';
import { fitsInWeek, type PrintHabit } from '../model/habit';
import { limits } from '../model/limits';
import { offMethods } from '../model/off-method';
import type { Ownership } from '../model/ownership';
import {
  defaultAssumptions,
  priceOrigins,
  type Scenario,
  type SupplyLossChoice,
} from '../model/scenario';
import { gramsPerKwh, hours, minutes, pricePerKwh, watts } from '../model/units';
import { bounded, quantity, soundIds, textLike } from './fields';
import { present, type Repaired, type Salvage, salvage } from './salvage';

const optionalPrice = optional(quantity(limits.price, pricePerKwh));
const optionalCurrency = optional(textLike(/^[A-Z]{3}$/));
const optionalCountry = optional(textLike(/^[A-Z]{2}$/));
const optionalIntensity = optional(quantity(limits.intensity, gramsPerKwh));
const loss = optional(quantity(limits.supplyLoss, watts));

const isDay = (text: string): boolean =>
  new Date(Date.parse(text) || 0).toJSON().slice(0, 10) === text;
const optionalDay = optional(
  pipe(
    string(),
    check(isDay),
    transform((text) => text as IsoDate),
  ),
);

/**
 * A number in another currency is another price, so that price and currency stand or fall together.
 * Where nothing says whose the price is, it is the user's own, which nothing may change.
 */
const price = (from: Salvage) => {
  const perKwh = from.field('price', optionalPrice, undefined);
  const currency = from.field('currency', optionalCurrency, undefined);
  if (perKwh !== undefined && currency !== undefined)
    return {
      price: perKwh,
      currency,
      priceOrigin: from.field('priceOrigin', picklist(priceOrigins), 'own'),
      ...present({ priceSince: from.field('priceSince', optionalDay, undefined) }),
    };
  if (perKwh !== undefined) from.note('price');
  if (currency !== undefined) from.note('currency');
  return {};
};

const possibleHabit = (from: Salvage): PrintHabit => {
  const assumed = defaultAssumptions.habit;
  const stored = from.inside('habit');
  const habit = {
    printsPerWeek: stored.field(
      'printsPerWeek',
      bounded(limits.printsPerWeek),
      assumed.printsPerWeek,
    ),
    hoursPerPrint: stored.field(
      'hoursPerPrint',
      quantity(limits.hoursPerPrint, hours),
      assumed.hoursPerPrint,
    ),
    overheadPerPrint: stored.field(
      'overheadPerPrint',
      quantity(limits.overheadPerPrint, minutes),
      assumed.overheadPerPrint,
    ),
  };
  if (fitsInWeek(habit)) return habit;
  from.note('habit');
  return assumed;
};

const supplyLoss = (from: Salvage): SupplyLossChoice =>
  present({
    running: from.field('running', loss, undefined),
    withoutLoad: from.field('withoutLoad', loss, undefined),
  });

type RepairOfTariffs = typeof import('./repair-tariff');
type TariffAndTimes = Pick<Scenario, 'tariff' | 'printTimes'>;

const isSame = (stored: object, assumed: object): boolean => {
  try {
    return JSON.stringify(stored) === JSON.stringify(assumed);
  } catch {
    return false;
  }
};

/** Few have more than a flat price and prints at any time; only for them is the repair fetched. */
const tariffAndTimes = async (
  from: Salvage,
  fetchRepair: () => Promise<RepairOfTariffs>,
): Promise<Partial<TariffAndTimes>> => {
  const { tariff, printTimes } = defaultAssumptions;
  const stored = present({
    tariff: from.field('tariff', unknown(), undefined),
    printTimes: from.field('printTimes', unknown(), undefined),
  });
  if (isSame({ tariff, printTimes, ...stored }, { tariff, printTimes })) return {};
  try {
    return (await fetchRepair()).repairTariff(from);
  } catch {
    // Unchecked is better than flat: the next edit would store that over what the user once typed.
    return stored as Partial<TariffAndTimes>;
  }
};

type RepairOfOwnership = typeof import('./repair-ownership');

/** Few have said what a machine costs; only for them is the repair fetched. */
const ownership = async (
  from: Salvage,
  fetchRepair: () => Promise<RepairOfOwnership>,
): Promise<Pick<Scenario, 'ownership'>> => {
  const stored = from.field('ownership', unknown(), undefined);
  if (stored === undefined) return {};
  if (typeof stored !== 'object' || stored === null) {
    from.note('ownership');
    return {};
  }
  try {
    return { ownership: (await fetchRepair()).repairOwnership(from.inside('ownership')) };
  } catch {
    // As with the tariff: unchecked is better than forgotten.
    return { ownership: stored as Ownership };
  }
};

/**
 * The comparison from anything, broken fields as the app assumes them; undefined where there is no
 * record. Never rejects.
 */
export const repairScenario = async (
  input: unknown,
  fetchRepair: () => Promise<RepairOfTariffs> = () => import('./repair-tariff'),
  fetchOwnership: () => Promise<RepairOfOwnership> = () => import('./repair-ownership'),
): Promise<Repaired<Scenario>> => {
  const dropped: string[] = [];
  if (typeof input !== 'object' || input === null) return { value: undefined, dropped };
  const from = salvage(input, dropped);
  const switching = from.inside('switching');
  const assumed = defaultAssumptions;
  return {
    value: {
      ...assumed,
      ...price(from),
      ...present({
        country: from.field('country', optionalCountry, undefined),
        ownIntensity: from.field('ownIntensity', optionalIntensity, undefined),
      }),
      ...(await tariffAndTimes(from, fetchRepair)),
      ...(await ownership(from, fetchOwnership)),
      habit: possibleHabit(from),
      switching: {
        method: switching.field('method', picklist(offMethods), assumed.switching.method),
        plug: switching.field('plug', quantity(limits.plug, watts), assumed.switching.plug),
      },
      supplyLoss: supplyLoss(from.inside('supplyLoss')),
      deviceIds: soundIds(from, 'deviceIds'),
    },
    dropped,
  };
};
