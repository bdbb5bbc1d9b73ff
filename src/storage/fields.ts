import { array, check, number, pipe, safeParse, string, transform, unknown } from 'valibot';
import { type Limits, longestText, mostDevices, within } from '../model/limits';
import type { Salvage } from './salvage';

/** A number within its limits; NaN and infinity are not. */
export const bounded = (bounds: Limits) =>
  pipe(
    number(),
    check((value) => within(value, bounds)),
  );

/** A number within its limits, with its unit. */
export const quantity = <T extends number>(bounds: Limits, unit: (value: number) => T) =>
  pipe(bounded(bounds), transform(unit));

// Of valibot, what is not used here is not fetched at the start: `check` stands for its kin.

/** A text that matches a pattern. */
export const textLike = (pattern: RegExp) =>
  pipe(
    string(),
    check((text) => pattern.test(text)),
  );

/** A text of no more than the longest length. */
export const shortText = pipe(
  string(),
  check(({ length }) => length <= longestText),
);

/** The id of any device. */
export const deviceIdText = pipe(
  shortText,
  check((text) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)),
);

/** A field's sound device ids, once each and no more than a comparison may hold. */
export const soundIds = (from: Salvage, key: string): readonly string[] => {
  const listed = from.field(key, array(unknown()), []);
  const sound = listed.flatMap((item) => {
    const id = safeParse(deviceIdText, item);
    return id.success ? [id.output] : [];
  });
  const kept = [...new Set(sound)].slice(0, mostDevices);
  if (kept.length < listed.length) from.note(key);
  return kept;
};
