import { array, check, object, optional, picklist, pipe, transform, unknown } from 'valibot';
import { limits } from '../model/limits';
import {
  conditions,
  defaultOwnership,
  type Ownership,
  ownershipModes,
  type Purchase,
} from '../model/ownership';
import { money } from '../model/units';
import { bounded, deviceIdText, quantity, soundIds } from './fields';
import { wholeNumber } from './on-demand-fields';
import { present, type Salvage } from './salvage';
import { wholeOrNone } from './whole-or-none';

const price = optional(quantity(limits.purchase, money));

const purchase = pipe(
  object({
    id: deviceIdText,
    condition: picklist(conditions),
    price,
    extras: optional(
      pipe(object({ supply: price, card: price, enclosure: price }), transform(present)),
    ),
  }),
  transform(({ id, condition, ...rest }): Purchase => ({ id, condition, ...present(rest) })),
);

const pair = pipe(
  array(deviceIdText),
  check(({ length }) => length === 2),
  transform(([one = '', other = '']): [string, string] => [one, other]),
);

const soundPurchases = (from: Salvage): readonly Purchase[] => {
  const listed = from.field('purchases', array(unknown()), []);
  const sound = listed.flatMap((item) => {
    const { value } = wholeOrNone(purchase, item);
    return value ? [value] : [];
  });
  const byId = new Map(sound.map((one) => [one.id, one]));
  if (byId.size < listed.length) from.note('purchases');
  return [...byId.values()];
};

/** What owning the machines depends on, from a stored comparison; what is broken is as assumed. */
export const repairOwnership = (from: Salvage): Ownership => {
  const assumed = defaultOwnership;
  return {
    purchases: soundPurchases(from),
    years: from.field('years', wholeNumber(limits.years.least, limits.years.most), assumed.years),
    priceRise: from.field('priceRise', bounded(limits.priceRise), assumed.priceRise),
    discountRate: from.field('discountRate', bounded(limits.discountRate), assumed.discountRate),
    mode: from.field('mode', picklist(ownershipModes), assumed.mode),
    perPrintIds: soundIds(from, 'perPrintIds'),
    ...present({ pair: from.field('pair', optional(pair), undefined) }),
  };
};
