import { type GenericSchema, safeParse } from 'valibot';

/** A record after repair: undefined where too little of it was left, and which fields were dropped. */
export interface Repaired<T> {
  readonly value: T | undefined;
  readonly dropped: readonly string[];
}

/** Takes a broken record apart field by field and keeps what is sound. */
export interface Salvage {
  /** A field that fits its schema, else the fallback; a field that is there and does not fit is noted. */
  field<T>(key: string, schema: GenericSchema<unknown, T>, fallback: T): T;
  /** The record within a field. */
  inside(key: string): Salvage;
  note(key: string): void;
}

const isRecord = (input: unknown): input is object => typeof input === 'object' && input !== null;

/** Salvages from anything; inherited properties and unknown keys are never looked at. */
export const salvage = (input: unknown, dropped: string[], path = ''): Salvage => {
  const own = (key: string): unknown =>
    isRecord(input) && Object.hasOwn(input, key) ? Reflect.get(input, key) : undefined;
  const note = (key: string): void => {
    dropped.push(path + key);
  };
  return {
    note,
    field(key, schema, fallback) {
      const value = own(key);
      const parsed = safeParse(schema, value);
      if (parsed.success) return parsed.output;
      if (value !== undefined) note(key);
      return fallback;
    },
    inside(key) {
      const value = own(key);
      if (value !== undefined && !isRecord(value)) note(key);
      return salvage(value, dropped, `${path}${key}.`);
    },
  };
};

type Present<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** The fields that have a value; the others are absent, as the model's optional fields are. */
export const present = <T extends object>(fields: T): Present<T> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Present<T>;
