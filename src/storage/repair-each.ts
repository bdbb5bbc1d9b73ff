import type { Repaired } from './salvage';
import type { AnyKind } from './schema';
import type { Records, Repair } from './stored-data';

/** Repairs the records of a kind one by one, notes what was wrong, and leaves out what is of no use. */
export const repairEach = async <T>(
  kind: AnyKind,
  records: Records,
  repair: (input: unknown) => Repaired<T> | Promise<Repaired<T>>,
  note: (repair: Repair) => void,
): Promise<T[]> => {
  const sound: T[] = [];
  for (const [key, input] of records) {
    const { value, dropped } = await repair(input);
    const refused = value === undefined;
    if (refused || dropped.length > 0) note({ kind, key: String(key), refused, dropped });
    if (!refused) sound.push(value);
  }
  return sound;
};
