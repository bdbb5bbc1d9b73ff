/** A rectangle on the canvas, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line as the height at which it stands at a place. */
export type HeightAt = (x: number) => number;

/** True where two boxes share more than an edge. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

const isWithin = (box: Box, area: Box): boolean =>
  box.left >= area.left &&
  box.top >= area.top &&
  box.left + box.width <= area.left + area.width &&
  box.top + box.height <= area.top + area.height;

/** A line that rises or falls all along is in a box where its ends are not both above or below it. */
const runsThrough = (line: HeightAt, { left, top, width, height }: Box): boolean => {
  const [from, to] = [line(left), line(left + width)];
  return Math.max(from, to) >= top && Math.min(from, to) <= top + height;
};

const distances = [10, 18, 28, 40, 54, 70, 90];

const around = ({ x, y }: Point, width: number, height: number, far: number): readonly Box[] => {
  const near = far * 0.7;
  const boxes = [
    [x + near, y + near],
    [x + near, y - near - height],
    [x + far, y - height / 2],
    [x - near - width, y - near - height],
    [x - near - width, y + near],
    [x - far - width, y - height / 2],
    [x - width / 2, y + far],
    [x - width / 2, y - far - height],
  ] as const;
  return boxes.map(([left, top]) => ({ left, top, width, height }));
};

/** A place for a text. */
interface Placed {
  readonly box: Box;
  /** How many lines run through it. */
  readonly crossed: number;
}

/**
 * Where a text stands beside a point: within the area, on nothing that is taken, over as few lines as
 * possible and near. Undefined where there is no such place.
 */
export const placeBeside = (
  point: Point,
  size: Pick<Box, 'width' | 'height'>,
  area: Box,
  taken: readonly Box[],
  lines: readonly HeightAt[],
): Placed | undefined => {
  let best: (Placed & { readonly cost: number }) | undefined;
  for (const far of distances) {
    for (const box of around(point, size.width, size.height, far)) {
      if (!isWithin(box, area) || taken.some((other) => overlap(box, other))) continue;
      const crossed = lines.filter((line) => runsThrough(line, box)).length;
      const cost = 30 * crossed + far;
      if (!best || cost < best.cost) best = { box, crossed, cost };
    }
  }
  return best;
};
