import type { CsvTable, Row } from './csv-table';
import { placeOfRow } from './csv-table';
import { dateOrderOf } from './date-order';
import { foundAt, PriceFileError } from './price-file-fault';
import { type DateOrder, readStamp, type Stamp } from './stamp';
import { type WallClock, wallClock } from './wall-clock';

/** A row of a table with its index there. */
export interface Line {
  readonly at: number;
  readonly row: Row;
}

/** Which cells of a row tell its time. */
export interface TimeCells {
  readonly startOf: (row: Row) => string;
  /** Absent where a row lasts until the next one. */
  readonly endOf?: (row: Row) => string;
  /** Zone of times without an offset. */
  readonly timeZone: string;
}

/** When a row begins and ends, in ms since 1970 UTC; the end is NaN where it is not told. */
export interface RowTime {
  readonly start: number;
  readonly end: number;
}

const dayMs = 86_400_000;

/** Reads the times of a table; one way of writing them, and no other after it. */
const timeReader = (table: CsvTable, order: DateOrder) => {
  let first: { readonly stamp: Stamp; readonly line: Line; readonly text: string } | undefined;
  let last: { readonly text: string; readonly stamp: Stamp } | undefined;
  return (text: string, line: Line): Stamp => {
    // A row's end is nearly always the next one's start.
    if (text === last?.text) return last.stamp;
    const stamp = readStamp(text, order);
    const found = () => foundAt(placeOfRow(table, line.at), text);
    if (!stamp) throw new PriceFileError({ code: 'stamp-unreadable', found: found() });
    first ??= { stamp, line, text };
    if (stamp.kind !== first.stamp.kind) {
      throw new PriceFileError({
        code: 'two-date-formats',
        first: foundAt(placeOfRow(table, first.line.at), first.text),
        second: found(),
      });
    }
    last = { text, stamp };
    return stamp;
  };
};

/**
 * Which of the two moments of a repeated hour is meant: that after the row before, and where two
 * rows in a row say the same time, the one and then the other.
 */
const repeatedHour = (
  [first = 0, second = 0]: readonly number[],
  wall: number,
  walls: { readonly before: number | undefined; readonly after: number | undefined },
  previous: number,
): number => {
  if (walls.after === wall) return first;
  if (walls.before === wall) return second;
  return previous < first ? first : second;
};

const endMs = (
  start: { readonly ms: number; readonly stamp: Stamp; readonly isRepeated: boolean },
  end: Stamp,
  clock: WallClock,
): number => {
  if (!end.isWall) return end.ms;
  // Written without its date, midnight ends the day that the row begins in.
  const isMidnight = end.ms % dayMs === 0 && end.ms + dayMs > start.stamp.ms;
  const wall = end.ms <= start.stamp.ms && isMidnight ? end.ms + dayMs : end.ms;
  const lasts = wall - start.stamp.ms;
  const candidates = clock(wall);
  const isAcrossChange = start.isRepeated || candidates.length === 0;
  if (start.stamp.isWall && isAcrossChange && lasts > 0) return start.ms + lasts;
  return candidates.find((utc) => utc > start.ms) ?? candidates[0] ?? Number.NaN;
};

/**
 * When each row begins and ends.
 * @throws PriceFileError `two-date-formats`, `stamp-unreadable`, `stamp-skipped`
 * @throws RangeError where the zone is not known
 */
export const readTimes = (
  table: CsvTable,
  lines: readonly Line[],
  { startOf, endOf, timeZone }: TimeCells,
): readonly RowTime[] => {
  const starts = lines.map(({ row }) => startOf(row));
  const order = dateOrderOf(starts, (index) => placeOfRow(table, lines[index]?.at ?? 0));
  const read = timeReader(table, order);
  const written = lines.map((line, index) => ({
    line,
    start: read(starts[index] ?? '', line),
    end: endOf && read(endOf(line.row), line),
  }));
  const isNewestFirst = (written[0]?.start.ms ?? 0) > (written.at(-1)?.start.ms ?? 0);
  if (isNewestFirst) written.reverse();

  const clock = wallClock(timeZone);
  let previous = -Infinity;
  const times = written.map(({ line, start, end }, index): RowTime => {
    const candidates = start.isWall ? clock(start.ms) : [start.ms];
    const [only] = candidates;
    if (only === undefined) {
      const found = foundAt(placeOfRow(table, line.at), startOf(line.row));
      throw new PriceFileError({ code: 'stamp-skipped', found, timeZone });
    }
    const isRepeated = candidates.length > 1;
    const before = written[index - 1]?.start.ms;
    const after = written[index + 1]?.start.ms;
    const ms = isRepeated ? repeatedHour(candidates, start.ms, { before, after }, previous) : only;
    previous = ms;
    return {
      start: ms,
      end: end ? endMs({ ms, stamp: start, isRepeated }, end, clock) : Number.NaN,
    };
  });
  return isNewestFirst ? times.reverse() : times;
};
