/** Whether `03/04` is the 3rd of April or the 4th of March. */
export type DateOrder = 'day-first' | 'month-first';

/** The ways of writing a time that are told apart: one file keeps to one. */
export type StampKind = 'iso' | 'iso-offset' | 'dots' | 'slashes' | 'dashes' | 'english' | 'unix';

/** A time as a file writes it. */
export interface Stamp {
  readonly kind: StampKind;
  /** ms since 1970: UTC, or what a wall clock shows taken for UTC. */
  readonly ms: number;
  readonly isWall: boolean;
}

const earliest = Date.UTC(1990, 0, 1);
const latest = Date.UTC(2100, 0, 1);
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

const zoneHours: Readonly<Record<string, number>> = {
  Z: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  BST: 1,
  WEST: 1,
  CET: 1,
  CEST: 2,
  EET: 2,
  EEST: 3,
};

const clock = String.raw`(?:,?[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*([AP]M)?)?`;
const zone = String.raw`\s*(?:\(?(Z|UTC|GMT|WES?T|BST|CES?T|EES?T|[-+]\d{2}:?(?:\d{2})?)\)?)?`;
const iso = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${clock}${zone}$`, 'i');
const numeric = new RegExp(
  String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})${clock}${zone}$`,
  'i',
);
const english = new RegExp(String.raw`^([A-Z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})${clock}$`, 'i');
const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const kindBySign: Readonly<Record<string, StampKind>> = {
  '.': 'dots',
  '/': 'slashes',
  '-': 'dashes',
};

const dayMs = (year: number, month: number, day: number): number | undefined => {
  const ms = Date.UTC(year, month - 1, day);
  const date = new Date(ms);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? ms : undefined;
};

const clockMs = (parts: readonly (string | undefined)[]): number | undefined => {
  const [hourText, minuteText, secondText, half] = parts;
  if (hourText === undefined) return 0;
  let hour = Number(hourText);
  const minute = Number(minuteText);
  const second = Number(secondText ?? 0);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  }
  const ms = hour * hourMs + minute * minuteMs + second * 1000;
  return minute < 60 && second < 60 && ms <= 24 * hourMs ? ms : undefined;
};

const offsetMs = (text: string): number => {
  const named = zoneHours[text.toUpperCase()];
  if (named !== undefined) return named * hourMs;
  const digits = text.slice(1).replace(':', '');
  const size = Number(digits.slice(0, 2)) * hourMs + Number(digits.slice(2) || 0) * minuteMs;
  return text.startsWith('-') ? -size : size;
};

const stamp = (
  kind: StampKind,
  day: number | undefined,
  time: number | undefined,
  offset: string | undefined,
): Stamp | undefined => {
  if (day === undefined || time === undefined) return undefined;
  const ms = day + time - (offset === undefined ? 0 : offsetMs(offset));
  return ms >= earliest && ms < latest ? { kind, ms, isWall: offset === undefined } : undefined;
};

const readIso = (match: RegExpExecArray): Stamp | undefined => {
  const day = dayMs(Number(match[1]), Number(match[3]), Number(match[4]));
  const kind = match[9] === undefined ? 'iso' : 'iso-offset';
  return stamp(kind, day, clockMs(match.slice(5, 9)), match[9]);
};

const readNumeric = (match: RegExpExecArray, order: DateOrder): Stamp | undefined => {
  const year = Number(match[4]) + (match[4]?.length === 2 ? 2000 : 0);
  const [first, second] = [Number(match[1]), Number(match[3])];
  const isDayFirst = order === 'day-first' || match[2] === '.';
  const day = isDayFirst ? dayMs(year, second, first) : dayMs(year, first, second);
  const kind = kindBySign[match[2] ?? ''] ?? 'dots';
  return stamp(kind, day, clockMs(match.slice(5, 9)), match[9]);
};

const readEnglish = (match: RegExpExecArray): Stamp | undefined => {
  const month = monthNames.indexOf((match[1] ?? '').toLowerCase()) + 1;
  const day = month > 0 ? dayMs(Number(match[3]), month, Number(match[2])) : undefined;
  return stamp('english', day, clockMs(match.slice(4, 8)), undefined);
};

const readUnix = (text: string): Stamp | undefined =>
  stamp('unix', 0, Number(text) * (text.length === 10 ? 1000 : 1), 'UTC');

/**
 * Reads a time as files of prices write them: ISO 8601, `27.10.2024 02:00`, `27/10/2024 02:00:00
 * (CEST)`, `Oct 27, 2024 2:00 AM`, seconds or milliseconds since 1970. A date alone is its midnight.
 * @returns undefined where the text is none of these, or outside of 1990 to 2099
 */
export const readStamp = (text: string, order: DateOrder = 'day-first'): Stamp | undefined => {
  const trimmed = text.trim();
  if (trimmed.length > 40) return undefined;
  const asNumeric = numeric.exec(trimmed);
  if (asNumeric) return readNumeric(asNumeric, order);
  const asIso = iso.exec(trimmed);
  if (asIso) return readIso(asIso);
  const asEnglish = english.exec(trimmed);
  if (asEnglish) return readEnglish(asEnglish);
  return /^(?:\d{10}|\d{13})$/.test(trimmed) ? readUnix(trimmed) : undefined;
};
