import { array, is, optional, picklist, pipe, regex, string, unknown } from 'valibot';
import { fitsInWeek, type PrintHabit } from '../model/habit';
import { limits, mostDevices } from '../model/limits';
import { offMethods } from '../model/off-method';
import { defaultAssumptions, type Scenario, type SupplyLossChoice } from '../model/scenario';
import { hours, minutes, pricePerKwh, watts } from '../model/units';
import { bounded, deviceIdText, quantity } from './fields';
import { type Repaired, type Salvage, salvage } from './salvage';

const optionalPrice = optional(quantity(limits.price, pricePerKwh));
const optionalCurrency = optional(pipe(string(), regex(/^[A-Z]{3}$/)));
const loss = optional(quantity(limits.supplyLoss, watts));

/** A number in another currency is another price, so that price and currency stand or fall together. */
const tariff = (from: Salvage): Pick<Scenario, 'price' | 'currency'> => {
  const price = from.field('price', optionalPrice, undefined);
  const currency = from.field('currency', optionalCurrency, undefined);
  if (price !== undefined && currency !== undefined) return { price, currency };
  if (price !== undefined) from.note('price');
  if (currency !== undefined) from.note('currency');
  return { price: defaultAssumptions.price, currency: defaultAssumptions.currency };
};

const soundIds = (from: Salvage): readonly string[] => {
  const listed = from.field('deviceIds', array(unknown()), []);
  const sound = listed.filter((item) => is(deviceIdText, item));
  const kept = [...new Set(sound)].slice(0, mostDevices);
  if (kept.length < listed.length) from.note('deviceIds');
  return kept;
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

const supplyLoss = (from: Salvage): SupplyLossChoice => {
  const running = from.field('running', loss, undefined);
  const withoutLoad = from.field('withoutLoad', loss, undefined);
  return {
    ...(running !== undefined && { running }),
    ...(withoutLoad !== undefined && { withoutLoad }),
  };
};

/**
 * The comparison from anything, broken fields as the app assumes them; undefined where there is no
 * record.
 */
export const repairScenario = (input: unknown): Repaired<Scenario> => {
  const dropped: string[] = [];
  if (typeof input !== 'object' || input === null) return { value: undefined, dropped };
  const from = salvage(input, dropped);
  const switching = from.inside('switching');
  const assumed = defaultAssumptions;
  return {
    value: {
      ...tariff(from),
      habit: possibleHabit(from),
      switching: {
        method: switching.field('method', picklist(offMethods), assumed.switching.method),
        plug: switching.field('plug', quantity(limits.plug, watts), assumed.switching.plug),
      },
      supplyLoss: supplyLoss(from.inside('supplyLoss')),
      deviceIds: soundIds(from),
    },
    dropped,
  };
};
