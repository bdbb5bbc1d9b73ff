import { createListeners } from './listeners';
import type { StorageTrouble } from './trouble';

/** What is wrong with the storage at this moment, if anything. */
export interface Status {
  readonly current: StorageTrouble | undefined;
  /** @returns how to be told no more */
  subscribe(listener: (trouble: StorageTrouble | undefined) => void): () => void;
}

/** The parts of the storage that can be in trouble each by itself; the first one in trouble is told. */
const parts = ['deletion', 'connection', 'writing', 'reading'] as const;
type Part = (typeof parts)[number];

/** A status and the way to set it. */
export interface OwnStatus extends Status {
  of(part: Part): StorageTrouble | undefined;
  set(part: Part, trouble: StorageTrouble | undefined): void;
}

/** A status without trouble. */
export const createStatus = (): OwnStatus => {
  const troubles = new Map<Part, StorageTrouble | undefined>();
  const listeners = createListeners<StorageTrouble | undefined>();
  const worst = (): StorageTrouble | undefined =>
    parts.map((part) => troubles.get(part)).find((trouble) => trouble);
  return {
    get current() {
      return worst();
    },
    subscribe: listeners.add,
    of: (part) => troubles.get(part),
    set(part, trouble) {
      const before = worst();
      troubles.set(part, trouble);
      if (worst() !== before) listeners.tell(worst());
    },
  };
};
