import { categories } from '../model/category';
import {
  bases,
  measuringSides,
  type PowerState,
  powerStates,
  type StatePower,
} from '../model/power';
import { watts } from '../model/units';
import type { CatalogueDevice } from './catalogue';
import { remarks } from './remarks';

/** The id that most devices have: their English name without what stands in brackets. */
export const idFromName = (name: string): string =>
  name
    .replace(/ \(.*/u, '')
    .toLowerCase()
    .replaceAll('+', ' plus')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');

const pick = <T>(list: readonly T[], index: number): T => {
  const item = list[index];
  if (item === undefined) throw new RangeError(`watts table: no entry ${index}`);
  return item;
};

const decodeFigure = (cell: string, side: string): StatePower => {
  const [first = '', middle = first, last = middle] = cell.split(',');
  return {
    low: watts(Number(first || middle)),
    typical: watts(Number(middle)),
    high: watts(Number(last || middle)),
    side: pick(measuringSides, Number(side)),
  };
};

const letterIndex = (letter: string): number => letter.charCodeAt(0) - 97;

/**
 * Reads the table that the build writes (`tools/encode-watts.ts`): a column to a line, a cell to a
 * device. It trusts the build, which has checked every file against the schema.
 */
export const decodeWatts = (table: string): readonly CatalogueDevice[] => {
  const columns = table.split('\n').map((line) => line.split('|'));
  const column = (index: number): readonly string[] => columns[index] ?? [];
  const [counts, ids, english, german, basis, sources, remarkLetters] = columns;
  const categoryOf = (counts ?? []).flatMap((count, i) =>
    Array.from({ length: Number(count) }, () => pick(categories, i)),
  );
  const sides = column(7 + powerStates.length).join('');
  let nextSide = 0;
  return categoryOf.map((category, row) => {
    const en = english?.[row] ?? '';
    const power: { [State in PowerState]?: StatePower } = {};
    powerStates.forEach((state, i) => {
      const cell = column(7 + i)[row];
      if (cell) power[state] = decodeFigure(cell, sides[nextSide++] ?? '');
    });
    return {
      id: ids?.[row] || idFromName(en),
      names: { en, de: german?.[row] || en },
      category,
      basis: pick(bases, Number(basis?.[row])),
      sourceCount: Number(sources?.[row]),
      remarks: [...(remarkLetters?.[row] ?? '')].map((letter) =>
        pick(remarks, letterIndex(letter)),
      ),
      power,
    };
  });
};
