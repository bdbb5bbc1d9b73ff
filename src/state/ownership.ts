import { computed } from '@preact/signals';
import type { YearlyUse } from '../model/comparison';
import { mostDevices } from '../model/limits';
import type { OperatingMode } from '../model/operating-mode';
import {
  defaultOwnership,
  extras,
  type Ownership,
  type Purchase,
  usualCondition,
} from '../model/ownership';
import type { Owned } from '../model/total-cost';
import { type Money, money } from '../model/units';
import { changeScenario } from './change-scenario';
import { type ComparedDevice, compared } from './comparison';
import type { Device } from './devices';
import { scenario } from './scenario';

/** What owning the compared machines depends on. */
export const ownership = computed<Ownership>(() => scenario.value.ownership ?? defaultOwnership);

/** Changes part of what owning them depends on. */
export const changeOwnership = (change: Partial<Ownership>): void =>
  changeScenario({ ownership: { ...ownership.peek(), ...change } });

/** What is known of a device's purchase. */
export const purchaseOf = (device: Device): Purchase =>
  ownership.value.purchases.find(({ id }) => id === device.id) ?? {
    id: device.id,
    condition: usualCondition(device.category),
  };

/** Changes what is known of a purchase. */
export const changePurchase = (purchase: Purchase): void => {
  const { purchases } = ownership.peek();
  const others = purchases.filter(({ id }) => id !== purchase.id);
  changeOwnership({ purchases: [...others, purchase] });
};

/** The whole price of a purchase; `undefined` where the machine's is not known. */
export const priceOf = ({
  condition,
  price,
  extras: besides = {},
}: Purchase): Money | undefined => {
  const machine = condition === 'owned' ? money(0) : price;
  if (machine === undefined) return undefined;
  return money(extras.reduce<number>((sum, part) => sum + (besides[part] ?? 0), machine));
};

/** A compared machine whose price is known, with the year of its operating mode. */
export interface OwnedMachine {
  readonly entry: ComparedDevice;
  readonly purchase: Purchase;
  readonly price: Money;
}

/** The operating mode of a machine under the chosen way of running them. */
export const modeOf = (id: string, { mode, perPrintIds }: Ownership): OperatingMode => {
  if (mode !== 'mixed') return mode;
  return perPrintIds.includes(id) ? 'per-print' : 'always-on';
};

/** A machine's year in an operating mode. */
export const useIn = ({ year }: ComparedDevice, mode: OperatingMode): YearlyUse =>
  mode === 'always-on' ? year.alwaysOn : year.perPrint;

/** The compared machines whose price is known, in the order of the comparison. */
const owned = computed<readonly OwnedMachine[]>(() =>
  compared.value.flatMap((entry) => {
    const purchase = purchaseOf(entry.device);
    const price = priceOf(purchase);
    return price === undefined ? [] : [{ entry, purchase, price }];
  }),
);

/** A machine over the years, in both operating modes. */
export interface MachineOverYears extends OwnedMachine {
  readonly id: string;
  readonly name: string;
  /** The one it is compared in. */
  readonly mode: OperatingMode;
  readonly inMode: { readonly [Mode in OperatingMode]: Owned };
  /** Price and year of the mode it is compared in. */
  readonly owned: Owned;
}

/** The machines whose price is known with what they cost, in the order of the comparison. */
export const machines = computed<readonly MachineOverYears[]>(() =>
  owned.value.map((machine) => {
    const { entry, price } = machine;
    const { id, name } = entry.device;
    const inMode = {
      'always-on': { price, yearly: useIn(entry, 'always-on').cost },
      'per-print': { price, yearly: useIn(entry, 'per-print').cost },
    };
    const mode = modeOf(id, ownership.value);
    return { ...machine, id, name, mode, inMode, owned: inMode[mode] };
  }),
);

/** Two machines, the first against the second. */
export type Pair = readonly [MachineOverYears, MachineOverYears];

/** The two that the sentence is about: those chosen, else the first two with a price. */
export const pair = computed<Pair | undefined>(() => {
  const all = machines.value;
  const [one, other] = (ownership.value.pair ?? []).map((id) => all.find((m) => m.id === id));
  if (one && other && one !== other) return [one, other];
  const [first, second] = all;
  return first && second && [first, second];
});

/** Makes a machine one of the two of the sentence; the other one's place is taken over if it is that. */
export const choosePair = (place: 0 | 1, id: string): void => {
  const [first, second] = pair.peek() ?? [];
  if (!first || !second) return;
  const ids = [first.id, second.id] as const;
  if (place === 0) changeOwnership({ pair: [id, id === ids[1] ? ids[0] : ids[1]] });
  else changeOwnership({ pair: [id === ids[0] ? ids[1] : ids[0], id] });
};

/** Chooses the operating mode of one machine, for the mixed way of running them. */
export const chooseMode = (id: string, mode: OperatingMode): void => {
  const others = ownership.peek().perPrintIds.filter((other) => other !== id);
  // Machines that are compared no more stay in it, up to what is stored.
  const perPrintIds = mode === 'per-print' ? [...others, id].slice(-mostDevices) : others;
  changeOwnership({ perPrintIds });
};
