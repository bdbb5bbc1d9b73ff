import type { Category } from './category';
import type { Money } from './units';

/** How a machine comes to its work: it is there already, or is bought. */
export const conditions = ['owned', 'used', 'new'] as const;
export type Condition = (typeof conditions)[number];

const boughtNew: readonly Category[] = ['raspberry-pi', 'sbc'];

/** How a machine is taken to be bought until the user says so: boards new, everything else used. */
export const usualCondition = (category: Category | undefined): Condition =>
  category && boughtNew.includes(category) ? 'new' : 'used';

/** What a machine may need besides: power supply, memory card, case. */
export const extras = ['supply', 'card', 'enclosure'] as const;
export type Extra = (typeof extras)[number];

/** What it takes to have a compared device or setup. */
export interface Purchase {
  /** Of the device or the setup. */
  readonly id: string;
  readonly condition: Condition;
  /** Of the machine alone; absent is unknown, which is not zero. Not asked of what is owned. */
  readonly price?: Money;
  readonly extras?: { readonly [Part in Extra]?: Money };
}

/** Which way of running them the machines are compared in; `mixed` gives each its own. */
export const ownershipModes = ['always-on', 'per-print', 'mixed'] as const;
export type OwnershipMode = (typeof ownershipModes)[number];

/** What owning the compared machines depends on besides a year of running them. */
export interface Ownership {
  readonly purchases: readonly Purchase[];
  /** How long they are to be used, in whole years. */
  readonly years: number;
  /** How much dearer a kilowatt hour gets, in % a year. */
  readonly priceRise: number;
  /** What later money is worth less, in % a year. */
  readonly discountRate: number;
  readonly mode: OwnershipMode;
  /** Those switched on per print while the mode is mixed. */
  readonly perPrintIds: readonly string[];
  /** The two that the sentence is about; absent for the first two with a price. */
  readonly pair?: readonly [string, string];
}

/** What is assumed until the user says otherwise. */
export const defaultOwnership: Ownership = {
  purchases: [],
  years: 10,
  priceRise: 0,
  discountRate: 0,
  mode: 'always-on',
  perPrintIds: [],
};
