import type { KeptComparison } from '../model/kept-comparison';
import { openRecords } from './on-demand-records';
import { repairEach } from './repair-each';
import { repairKept } from './repair-kept';
import type { Repair } from './stored-data';
import type { Saved, UserData } from './user-data';

/**
 * The comparisons kept under a name. A change that the database refuses changes nothing; where there
 * is no database, as the status then says, they live as long as the page.
 */
export interface KeptComparisons {
  /** Every sound comparison, the latest first. */
  list(): Promise<readonly KeptComparison[]>;
  /** What the latest `list` could not use. It stays in the database as it was. */
  readonly repaired: readonly Repair[];
  save(kept: KeptComparison): Saved;
  remove(id: string): Saved;
  /**
   * Tells that the kept comparisons changed without this store.
   * @returns how to be told no more
   */
  subscribe(listener: () => void): () => void;
}

/** The kept comparisons over the user data's connection. */
export const openKeptComparisons = (userData: UserData): KeptComparisons => {
  const records = openRecords(userData, 'kept');
  let repaired: readonly Repair[] = [];
  return {
    async list() {
      const notes: Repair[] = [];
      const stored = await records.all('kept');
      const sound = await repairEach('kept', stored, repairKept, (note) => notes.push(note));
      repaired = notes;
      return sound.sort((a, b) => b.keptAt - a.keptAt);
    },
    get repaired() {
      return repaired;
    },
    save: (kept) => records.write(kept.id, { kept }),
    remove: (id) => records.write(id, { kept: undefined }),
    subscribe: records.subscribe,
  };
};
