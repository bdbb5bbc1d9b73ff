import type { Bar } from './chart-data';

/** Where one part of a bar reaches on the canvas. */
export interface PartReach {
  readonly from: number;
  readonly to: number;
}

/** A part that nobody could see has no reach of its own. */
const leastReach = 0.75;

const isDivisible = ({ parts }: Bar): boolean =>
  parts?.every((part) => Number.isFinite(part) && part >= 0) === true;

/**
 * Where the parts of a bar stand, one after the other from its beginning; the last one reaches to the
 * end, as does one that a break is in. Empty where a part is less than nothing.
 * @param place of an amount on the axis
 * @param known how far the bar is true to length
 */
export const partReaches = (
  bar: Bar,
  place: (value: number) => number,
  { from, to, known }: PartReach & { readonly known: number },
): readonly PartReach[] => {
  if (!isDivisible(bar)) return [];
  const reaches: PartReach[] = [];
  let begin = from;
  let sum = 0;
  for (const part of bar.parts ?? []) {
    sum += part;
    const end = place(sum);
    if (end > known - leastReach) break;
    if (end - begin < leastReach) continue;
    reaches.push({ from: begin, to: end });
    begin = end;
  }
  return [...reaches, { from: begin, to }];
};
