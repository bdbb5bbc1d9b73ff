import * as v from 'valibot';

interface PathItem {
  readonly key: unknown;
  readonly value: unknown;
}

const nameOf = ({ key, value }: PathItem): string => {
  if (typeof value !== 'object' || value === null) return String(key);
  if ('code' in value && typeof value.code === 'string') return value.code;
  if ('id' in value && typeof value.id === 'string') return value.id;
  return typeof key === 'number' ? `entry ${key + 1}` : String(key);
};

const placeOf = ([first, ...rest]: readonly PathItem[]): readonly string[] =>
  first ? [nameOf(first), rest.map(({ key }) => String(key)).join('.')] : [];

/**
 * Checks a file that is one list of facts, each with a `code` or an `id`, or one object of them by name.
 * @throws Error that names file, entry, field and fault, a line each
 */
export const parseFacts = <const Schema extends v.GenericSchema>(
  fileName: string,
  schema: Schema,
  json: unknown,
): v.InferOutput<Schema> => {
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  const lines = result.issues.map(({ path, message }) =>
    [fileName, ...placeOf((path ?? []) as readonly PathItem[])]
      .filter(Boolean)
      .join(', ')
      .concat(`: ${message}`),
  );
  throw new Error(lines.join('\n'));
};
