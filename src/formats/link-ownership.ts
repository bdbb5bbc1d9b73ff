import { limits } from '../model/limits';
import { type OperatingMode, operatingModes } from '../model/operating-mode';
import {
  defaultOwnership,
  type Ownership,
  type OwnershipMode,
  ownershipModes,
} from '../model/ownership';
import type { Scenario } from '../model/scenario';
import type { LinkEntry, LinkParameters } from './link-parameters';
import {
  type LinkDevices,
  readItems,
  readPurchases,
  writeItems,
  writePurchases,
} from './link-purchase';
import { Refusal, type RefusalList } from './link-refusal';
import { readQuantity, readWhole, readWord } from './link-value';

type Pair = readonly [string, string];

const isPairOf = ([one, other]: Pair, deviceIds: readonly string[]): boolean =>
  one !== other && deviceIds.includes(one) && deviceIds.includes(other);

/** What owning the compared machines depends on, as parameters; the lists in the order of `devices`. */
export const writeOwnership = ({ ownership, deviceIds }: Scenario): LinkEntry[] => {
  if (!ownership) return [];
  const { purchases, years, priceRise, discountRate, mode, perPrintIds, pair } = ownership;
  const modes = deviceIds.map(
    (id): OperatingMode => (perPrintIds.includes(id) ? 'per-print' : 'always-on'),
  );
  return [
    ...writePurchases(purchases, deviceIds),
    // Also the usual number: it tells that the sender looked at owning them.
    ['years', years],
    ['rise', priceRise || undefined],
    ['discount', discountRate || undefined],
    ['mode', mode === defaultOwnership.mode ? undefined : mode],
    ['modes', mode === 'mixed' ? writeItems(modes) : undefined],
    ['pair', pair && isPairOf(pair, deviceIds) ? writeItems(pair) : undefined],
  ];
};

const readPair = (text: string, deviceIds: readonly string[]): Pair => {
  const [one = '', other = '', ...more] = text.split(',');
  if (other === '' || more.length > 0 || one === other) throw new Refusal('malformed');
  if (!isPairOf([one, other], deviceIds)) throw new Refusal('unknown-device');
  return [one, other];
};

const readPerPrintIds = (
  parameters: LinkParameters,
  refusals: RefusalList,
  { listed, deviceIds }: LinkDevices,
): readonly string[] | undefined => {
  const modes = readItems(parameters, refusals, 'modes', listed, (item) =>
    readWord(item, operatingModes),
  );
  return modes.size > 0 ? deviceIds.filter((id) => modes.get(id) === 'per-print') : undefined;
};

/**
 * Reads what owning the machines depends on.
 * @returns undefined where the link says nothing of it that can be taken
 */
export const readOwnership = (
  parameters: LinkParameters,
  refusals: RefusalList,
  devices: LinkDevices,
): Ownership | undefined => {
  const maybe = <T>(name: string, read: (text: string) => NonNullable<T>): T | undefined =>
    parameters.single<T | undefined>(name, undefined, read);
  const percent = (name: string, of: 'priceRise' | 'discountRate'): number | undefined =>
    maybe<number>(name, (text) => readQuantity(text, limits[of], Number));

  const purchases = readPurchases(parameters, refusals, devices);
  const years = maybe<number>('years', (text) => readWhole(text, limits.years));
  const priceRise = percent('rise', 'priceRise');
  const discountRate = percent('discount', 'discountRate');
  const mode = maybe<OwnershipMode>('mode', (text) => readWord(text, ownershipModes));
  const perPrintIds = readPerPrintIds(parameters, refusals, devices);
  const pair = maybe<Pair>('pair', (text) => readPair(text, devices.deviceIds));

  const said = [purchases, years, priceRise, discountRate, mode, perPrintIds, pair];
  if (said.every((value) => value === undefined)) return undefined;
  return {
    purchases: purchases ?? defaultOwnership.purchases,
    years: years ?? defaultOwnership.years,
    priceRise: priceRise ?? defaultOwnership.priceRise,
    discountRate: discountRate ?? defaultOwnership.discountRate,
    mode: mode ?? defaultOwnership.mode,
    perPrintIds: perPrintIds ?? defaultOwnership.perPrintIds,
    ...(pair && { pair }),
  };
};
