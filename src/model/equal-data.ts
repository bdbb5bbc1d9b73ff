const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** True where two pieces of plain data hold the same, field by field; a field set to nothing counts. */
export const equalData = (one: unknown, other: unknown): boolean => {
  if (one === other) return true;
  if (!isRecord(one) || !isRecord(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every(
      (key) =>
        Object.hasOwn(other, key) && equalData(Reflect.get(one, key), Reflect.get(other, key)),
    )
  );
};
