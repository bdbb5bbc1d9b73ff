interface Spread {
  readonly typical: number;
  readonly high: number;
}

/** What of a row matters to the scale. */
export interface ScaledRow {
  readonly alwaysOn: Spread;
  readonly perPrint: Spread;
}

/** Where the linear axis ends. */
export interface Scale {
  /** The largest value drawn true to length; a bar beyond it is cut. */
  readonly end: number;
  /** The axis's own end: beyond `end` only where room for the break of a cut bar is needed. */
  readonly max: number;
  readonly cutsBars: boolean;
}

/** The median of the bars kept whole deserves this share of the axis, else the chart looks flat. */
const readableShare = 1 / 6;
/** Cutting a bar that is hardly longer than the axis would hide more than it shows. */
const worthCutting = 1.5;
/** A single wide range must not flatten the bars either: whiskers at most double the axis. */
const whiskerAllowance = 2;
const roomForBreak = 1.12;

interface Reach {
  readonly typical: number;
  readonly high: number;
}

interface Candidate {
  readonly end: number;
  readonly share: number;
}

const known = (value: number): number => (Number.isFinite(value) && value > 0 ? value : 0);

const reachOf = ({ alwaysOn, perPrint }: ScaledRow): Reach => ({
  typical: Math.max(known(alwaysOn.typical), known(perPrint.typical)),
  high: Math.max(known(alwaysOn.high), known(perPrint.high)),
});

const medianOf = (sorted: readonly Reach[]): number => {
  const middle = (sorted.length - 1) / 2;
  const below = sorted[Math.floor(middle)]?.typical ?? 0;
  const above = sorted[Math.ceil(middle)]?.typical ?? 0;
  return below + (above - below) / 2;
};

const endOf = (kept: readonly Reach[]): number => {
  const longest = kept.at(-1)?.typical ?? 0;
  const widest = Math.max(0, ...kept.map((reach) => reach.high));
  return longest === 0 ? widest : Math.max(longest, Math.min(widest, longest * whiskerAllowance));
};

const candidateOf = (kept: readonly Reach[]): Candidate => {
  const end = endOf(kept);
  return { end, share: end > 0 ? medianOf(kept) / end : 0 };
};

const pickEnd = (sorted: readonly Reach[]): number => {
  let best = candidateOf(sorted);
  const mostCuts = Math.floor((sorted.length - 1) / 2);
  for (let cuts = 1; cuts <= mostCuts && best.share < readableShare; cuts += 1) {
    const candidate = candidateOf(sorted.slice(0, -cuts));
    const shortestCut = sorted[sorted.length - cuts]?.typical ?? 0;
    if (candidate.share > best.share && shortestCut >= candidate.end * worthCutting) {
      best = candidate;
    }
  }
  return best.end;
};

/** True where a bar is longer than the axis and has to be drawn with a break. */
export const isCut = (bar: Spread, scale: Scale): boolean =>
  scale.cutsBars && bar.typical > scale.end;

/**
 * Picks where the axis ends, so that one desktop does not flatten a page of Pis: the fewest of the
 * longest rows, and always a minority, are cut until the typical remaining bar is readable. Depends on
 * ratios alone, so a change of price never makes the axis jump.
 */
export const scaleEnd = (rows: readonly ScaledRow[]): Scale => {
  const sorted = rows.map(reachOf).sort((a, b) => a.typical - b.typical);
  const end = pickEnd(sorted) || 1;
  const cutsBars = (sorted.at(-1)?.typical ?? 0) > end;
  return { end, max: cutsBars ? end * roomForBreak : end, cutsBars };
};
