/** A label that would stand at a height of its own, in CSS pixels. */
export interface Wish {
  readonly middle: number;
  readonly height: number;
}

interface Block {
  /** The sum of what its labels wish, each freed of the labels above it. */
  readonly sum: number;
  readonly count: number;
}

const meanOf = ({ sum, count }: Block): number => sum / count;

/** The increasing row nearest to the given one: neighbours in the wrong order take their mean. */
const increasing = (values: readonly number[]): readonly number[] => {
  const blocks: Block[] = [];
  for (const value of values) {
    let block: Block = { sum: value, count: 1 };
    for (let above = blocks.at(-1); above && meanOf(above) > meanOf(block); above = blocks.at(-1)) {
      block = { sum: above.sum + block.sum, count: above.count + block.count };
      blocks.pop();
    }
    blocks.push(block);
  }
  return blocks.flatMap((block) => Array.from({ length: block.count }, () => meanOf(block)));
};

/**
 * Moves labels apart as little as possible (least squares), in the order they wish to stand in and
 * between a top and a bottom; where these leave too little room, past the bottom.
 * @returns the middle of each label, in the order given
 */
export const spreadApart = (
  wishes: readonly Wish[],
  top: number,
  bottom: number,
): readonly number[] => {
  const sorted = wishes
    .map((wish, index) => ({ ...wish, index }))
    .sort((a, b) => a.middle - b.middle);
  let room = 0;
  const offsets = sorted.map(({ height }) => {
    room += height;
    return room - height / 2;
  });
  const freed = increasing(sorted.map(({ middle }, place) => middle - (offsets[place] ?? 0)));
  const middles = wishes.map(() => 0);
  sorted.forEach(({ index }, place) => {
    const within = Math.max(top, Math.min(freed[place] ?? 0, bottom - room));
    middles[index] = within + (offsets[place] ?? 0);
  });
  return middles;
};
