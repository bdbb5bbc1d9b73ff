import { check, finite, maxValue, minValue, number, pipe, regex, string, transform } from 'valibot';
import { readStamp } from './stamp';

const earliest = Date.UTC(1990, 0, 1);
const latest = Date.UTC(2100, 0, 1);

/** A price or other figure. */
export const figure = pipe(number(), finite());

/** Seconds since 1970 UTC, as ms. */
export const unixSeconds = pipe(
  number(),
  minValue(earliest / 1000),
  maxValue(latest / 1000),
  transform((seconds) => seconds * 1000),
);

/** Milliseconds since 1970 UTC. */
export const unixMs = pipe(number(), minValue(earliest), maxValue(latest));

/** A time with its distance from UTC, as ms since 1970 UTC. */
export const instant = pipe(
  string(),
  check((text) => readStamp(text)?.kind === 'iso-offset'),
  transform((text) => readStamp(text)?.ms ?? Number.NaN),
);

/** An ISO 4217 code. */
export const currencyCode = pipe(string(), regex(/^[A-Z]{3}$/));
