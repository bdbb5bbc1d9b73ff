import { check, number, pipe, string, transform, unknown } from 'valibot';
import { isTimeZone } from '../model/time-zone';
import { bounded, shortText } from './fields';

/** A name; may be empty. */
export const name = shortText;

/** An id as somebody else made it. */
export const anyId = pipe(
  name,
  check((text) => text !== ''),
);

/** A zone by whose clock this browser can reckon. */
export const zoneName = pipe(string(), check(isTimeZone));

/** Any number but NaN and infinity. */
export const finiteNumber = pipe(
  number(),
  check((value) => Number.isFinite(value)),
);

/** A finite number with its unit, of any size. */
export const amount = <T extends number>(unit: (value: number) => T) =>
  pipe(finiteNumber, transform(unit));

/** A whole number, both ends included. */
export const wholeNumber = (least: number, most: number) =>
  pipe(
    bounded({ least, most }),
    check((value) => Number.isInteger(value)),
  );

/** Finite numbers, tightly packed. */
export const figures = pipe(
  unknown(),
  check((value) => value instanceof Float64Array && value.every(Number.isFinite)),
  transform((value) => value as Float64Array),
);
