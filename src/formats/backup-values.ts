/** How deeply the values of a backup may be nested; the app's own records need a tenth of it. */
const deepest = 100;

const bytesPerNumber = 8;
/** Arguments of one call; more than some browsers' stack bears would throw. */
const chunk = 8192;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** True where a value is nested deeper than any record of the app, so that it cannot be walked. */
export const isTooDeep = (value: unknown, left = deepest): boolean =>
  isObject(value) &&
  (left === 0 || Object.values(value).some((inner: unknown) => isTooDeep(inner, left - 1)));

const toBase64 = (numbers: Float64Array): string => {
  const bytes = new Uint8Array(numbers.length * bytesPerNumber);
  const view = new DataView(bytes.buffer);
  numbers.forEach((value, at) => {
    view.setFloat64(at * bytesPerNumber, value, true);
  });
  let text = '';
  for (let at = 0; at < bytes.length; at += chunk) {
    text += String.fromCharCode(...bytes.subarray(at, at + chunk));
  }
  return btoa(text);
};

const fromBase64 = (text: string): Float64Array | undefined => {
  // Only what is written here: atob takes blanks and missing padding too.
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 > 0) return undefined;
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  if (bytes.length % bytesPerNumber > 0) return undefined;
  const view = new DataView(bytes.buffer);
  return Float64Array.from({ length: bytes.length / bytesPerNumber }, (_, at) =>
    view.getFloat64(at * bytesPerNumber, true),
  );
};

/** What `{ "f64": … }` holds, where a value is that and nothing more. */
const markedIn = (value: object): unknown => {
  const [[name, inner] = [], ...more] = Object.entries(value) as [string, unknown][];
  return name === 'f64' && more.length === 0 ? inner : undefined;
};

const mapEntries = (value: object, change: (inner: unknown) => unknown): object =>
  Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, change(inner)]));

/**
 * A value of a record as JSON can hold it: the bytes of a Float64Array, least significant first, are
 * base64 in `{ "f64": … }`. A record's own object of that look is put into another.
 */
export const toJson = (value: unknown): unknown => {
  if (value instanceof Float64Array) return { f64: toBase64(value) };
  if (Array.isArray(value)) return value.map(toJson);
  if (!isObject(value)) return value;
  const plain = mapEntries(value, toJson);
  return markedIn(plain) === undefined ? plain : { f64: plain };
};

/** What `toJson` was given. What is marked and holds no numbers stays as it is. */
export const fromJson = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(fromJson);
  if (!isObject(value)) return value;
  const marked = markedIn(value);
  if (typeof marked === 'string') return fromBase64(marked) ?? value;
  return mapEntries(isObject(marked) && markedIn(marked) !== undefined ? marked : value, fromJson);
};
