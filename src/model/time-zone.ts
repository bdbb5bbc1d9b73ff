/** A stretch of time over which a zone keeps its distance from UTC: [from, to) in ms since 1970 UTC. */
export interface ZonePiece {
  readonly from: number;
  readonly to: number;
  /** ms to add to UTC to get the wall clock. */
  readonly offset: number;
}

/** A time zone's clock. Wall clock times are given as if they were ms since 1970 UTC. */
export interface Zone {
  /** The even stretch around a moment; it ends with the UTC year at the latest. */
  readonly pieceAt: (utc: number) => ZonePiece;
  /** ms to add to UTC to get the wall clock. */
  readonly offsetAt: (utc: number) => number;
  /**
   * The moments at which a wall clock shows a time, ascending: none in the hour that spring leaves
   * out, two in the hour that autumn repeats.
   */
  readonly toUtc: (wall: number) => readonly number[];
  /** Winter's distance from UTC in ms: the least of that year. */
  readonly standardOffset: (year: number) => number;
}

const second = 1000;
const day = 86_400_000;
// Two changes are never nearer: Morocco's break for Ramadan lasts a month.
const probeEvery = 7 * day;

/** True for a name that this engine knows, such as `Europe/Berlin`; a bare `+01:00` is no name. */
export const isTimeZone = (name: string): boolean => {
  if (!/^[a-z]/i.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

type OffsetOf = (utc: number) => number;

const offsetByIntl = (timeZone: string): OffsetOf => {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (utc) => {
    const [month = 1, date = 1, year = 1970, hour, minute, seconds] =
      clock.format(utc).match(/\d+/g)?.map(Number) ?? [];
    return Date.UTC(year, month - 1, date, hour, minute, seconds) - utc;
  };
};

/** The first whole second after `before` at which the offset is another; `after` already has it. */
const changeBetween = (offsetOf: OffsetOf, before: number, after: number): number => {
  const offset = offsetOf(before);
  let [low, high] = [before / second, after / second];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetOf(middle * second) === offset) low = middle;
    else high = middle;
  }
  return high * second;
};

const piecesOfYear = (offsetOf: OffsetOf, year: number): readonly ZonePiece[] => {
  const end = Date.UTC(year + 1, 0, 1);
  const pieces: ZonePiece[] = [];
  let from = Date.UTC(year, 0, 1);
  let offset = offsetOf(from);
  for (let probe = from; probe < end; probe += probeEvery) {
    const next = Math.min(probe + probeEvery, end);
    while (offsetOf(next) !== offset) {
      const to = changeBetween(offsetOf, Math.max(probe, from), next);
      pieces.push({ from, to, offset });
      from = to;
      offset = offsetOf(from);
    }
  }
  if (from < end) pieces.push({ from, to: end, offset });
  return pieces;
};

const zoneOf = (timeZone: string): Zone => {
  const offsetOf = offsetByIntl(timeZone);
  const years = new Map<number, readonly ZonePiece[]>();
  const piecesOf = (year: number): readonly ZonePiece[] => {
    const pieces = years.get(year) ?? piecesOfYear(offsetOf, year);
    years.set(year, pieces);
    return pieces;
  };
  let last: ZonePiece = { from: 0, to: 0, offset: 0 };
  const pieceAt = (utc: number): ZonePiece => {
    // Moments come in order, so the last piece is nearly always the next one too.
    if (utc >= last.from && utc < last.to) return last;
    const pieces = piecesOf(new Date(utc).getUTCFullYear());
    const found = pieces.find(({ to }) => utc < to);
    if (!found) throw new RangeError('This moment is in no year.');
    last = found;
    return found;
  };
  const offsetAt = (utc: number): number => pieceAt(utc).offset;
  return {
    pieceAt,
    offsetAt,
    toUtc: (wall) => {
      const offsets = new Set([offsetAt(wall - day), offsetAt(wall + day)]);
      return [...offsets]
        .map((offset) => ({ offset, utc: wall - offset }))
        .filter(({ offset, utc }) => offsetAt(utc) === offset)
        .map(({ utc }) => utc)
        .sort((a, b) => a - b);
    },
    standardOffset: (year) => Math.min(...piecesOf(year).map(({ offset }) => offset)),
  };
};

const opened = new Map<string, Zone>();

/**
 * A zone's clock, with its changes looked up once a year of the calendar and kept.
 * @param timeZone IANA name, such as `Europe/Berlin`
 * @throws RangeError where the engine does not know the name
 */
export const openZone = (timeZone: string): Zone => {
  const zone = opened.get(timeZone) ?? zoneOf(timeZone);
  opened.set(timeZone, zone);
  return zone;
};
