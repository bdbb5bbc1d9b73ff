import { check, maxLength, number, pipe, regex, string, transform } from 'valibot';
import { type Limits, longestText, within } from '../model/limits';

/** A number within its limits; NaN and infinity are not. */
export const bounded = (bounds: Limits) =>
  pipe(
    number(),
    check((value) => within(value, bounds)),
  );

/** A number within its limits, with its unit. */
export const quantity = <T extends number>(bounds: Limits, unit: (value: number) => T) =>
  pipe(bounded(bounds), transform(unit));

/** The id of any device. */
export const deviceIdText = pipe(
  string(),
  maxLength(longestText),
  regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
);
