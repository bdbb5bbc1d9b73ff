import { limits } from '../model/limits';
import { type Condition, conditions, extras, type Purchase } from '../model/ownership';
import { type Money, money } from '../model/units';
import type { LinkEntry, LinkParameters } from './link-parameters';
import { Refusal, type RefusalList } from './link-refusal';
import { readQuantity, readWord } from './link-value';
import { plainDecimal } from './plain-decimal';

const betweenItems = ',';
const betweenPrices = ':';

/** The devices of a link, and what goes without saying of them. */
export interface LinkDevices {
  /** As `devices` lists them, with those that are refused: the lists of a link go by it. */
  readonly listed: readonly string[];
  /** Those that are shown. */
  readonly deviceIds: readonly string[];
  /** How a device is bought whose price is told without. */
  readonly usualConditionOf: (id: string) => Condition;
}

/** A list with an item for each device; undefined where none says anything. */
export const writeItems = (items: readonly string[]): string | undefined =>
  items.some((item) => item !== '') ? items.join(betweenItems) : undefined;

/** Reads such a list; a device whose item says nothing, or nothing that can be taken, is absent. */
export const readItems = <T>(
  { single }: LinkParameters,
  refusals: RefusalList,
  name: string,
  listed: readonly string[],
  read: (item: string) => T,
): ReadonlyMap<string, T> => {
  const items = single<readonly string[]>(name, [], (text) => {
    const all = text.split(betweenItems);
    if (all.length !== listed.length) throw new Refusal('malformed');
    return all;
  });
  const known = new Map<string, T>();
  listed.forEach((id, at) => {
    const item = items[at] ?? '';
    const value = item === '' ? undefined : refusals.attempt(name, item, read);
    if (value !== undefined && !known.has(id)) known.set(id, value);
  });
  return known;
};

const writePrices = ({ condition, price, extras: besides = {} }: Purchase): string =>
  [condition === 'owned' ? 0 : price, ...extras.map((part) => besides[part])]
    .map((amount) => (amount === undefined ? '' : plainDecimal(amount)))
    .join(betweenPrices)
    .replace(/:+$/, '');

/** What is known of the purchases of the compared devices, as parameters. */
export const writePurchases = (
  purchases: readonly Purchase[],
  deviceIds: readonly string[],
): LinkEntry[] => {
  const known = deviceIds.map((id) => purchases.find((purchase) => purchase.id === id));
  return [
    ['buy', writeItems(known.map((purchase) => (purchase ? writePrices(purchase) : '')))],
    ['bought', writeItems(known.map((purchase) => purchase?.condition ?? ''))],
  ];
};

type Prices = Pick<Purchase, 'price' | 'extras'>;

const readPrices = (item: string): Prices => {
  const fields = item.split(betweenPrices);
  if (fields.length > 1 + extras.length) throw new Refusal('malformed');
  const [price, ...besides] = fields.map((field): Money | undefined =>
    field === '' ? undefined : readQuantity(field, limits.purchase, money),
  );
  const known = extras.flatMap((part, at) => {
    const amount = besides[at];
    return amount === undefined ? [] : [[part, amount] as const];
  });
  return {
    ...(price !== undefined && { price }),
    ...(known.length > 0 && { extras: Object.fromEntries(known) }),
  };
};

const purchaseOf = (id: string, condition: Condition, { price, extras }: Prices): Purchase => ({
  id,
  condition,
  // What is there already has no price, as nobody is asked for it.
  ...(price !== undefined && condition !== 'owned' && { price }),
  ...(extras && { extras }),
});

/**
 * Reads the purchases. A price of 0 without a word on how it is bought means that it is there already.
 * @returns undefined where the link says nothing of them that can be taken
 */
export const readPurchases = (
  parameters: LinkParameters,
  refusals: RefusalList,
  { listed, deviceIds, usualConditionOf }: LinkDevices,
): readonly Purchase[] | undefined => {
  const prices = readItems(parameters, refusals, 'buy', listed, readPrices);
  const bought = readItems(parameters, refusals, 'bought', listed, (item) =>
    readWord(item, conditions),
  );
  const purchases = deviceIds.flatMap((id) => {
    const of = prices.get(id);
    const unsaid = of && (of.price === 0 ? 'owned' : usualConditionOf(id));
    const condition = bought.get(id) ?? unsaid;
    return condition ? [purchaseOf(id, condition, of ?? {})] : [];
  });
  return purchases.length > 0 ? purchases : undefined;
};
