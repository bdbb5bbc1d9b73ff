import { type GenericSchema, safeParse } from 'valibot';
import type { Repaired } from './salvage';

/** A record that is of use only as a whole; what is wrong with it is told by dotted paths. */
export const wholeOrNone = <T>(schema: GenericSchema<unknown, T>, input: unknown): Repaired<T> => {
  const parsed = safeParse(schema, input);
  if (parsed.success) return { value: parsed.output, dropped: [] };
  const paths = parsed.issues.map(
    ({ path }) => path?.map(({ key }) => String(key)).join('.') ?? '',
  );
  return { value: undefined, dropped: [...new Set(paths)] };
};
