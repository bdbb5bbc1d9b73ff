const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isEqualList = (a: ArrayLike<unknown>, b: ArrayLike<unknown>): boolean =>
  a.length === b.length && Array.from(a).every((value, at) => isEqual(value, b[at]));

const fieldsOf = (record: object): readonly [string, unknown][] =>
  Object.entries(record).filter(([, value]) => value !== undefined);

const isEqualRecord = (a: object, b: object): boolean => {
  const [mine, theirs] = [fieldsOf(a), new Map(fieldsOf(b))];
  return (
    mine.length === theirs.size &&
    mine.every(([name, value]) => theirs.has(name) && isEqual(value, theirs.get(name)))
  );
};

/**
 * True for two values of plain data that say the same: lists and rows of numbers in their order,
 * records in any order of their fields, where a field that is undefined is none.
 */
export const isEqual = (a: unknown, b: unknown): boolean => {
  if (a === b || Object.is(a, b)) return true;
  if (!isObject(a) || !isObject(b)) return false;
  if (Array.isArray(a) && Array.isArray(b)) return isEqualList(a, b);
  if (a instanceof Float64Array && b instanceof Float64Array) return isEqualList(a, b);
  if (Array.isArray(a) || Array.isArray(b)) return false;
  return isEqualRecord(a, b);
};
