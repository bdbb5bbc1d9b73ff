import { type HostCategory, hostCategories } from './category';
import type { ModeState, PowerProfile } from './power';
import { quantile } from './quantile';
import type { Range } from './range';
import { atTheWall, type SupplyLoss } from './supply-loss';
import { type Watts, watts } from './units';

/** What a category estimate is made of, so that it can be explained beside the figure. */
export interface Estimate {
  readonly range: Range<Watts>;
  /** How many devices' figures it stands on. */
  readonly sampleSize: number;
  /** True where the category had fewer than `minimumSample` figures and its whole group was used. */
  readonly fromGroup: boolean;
}

/**
 * The estimates of one category. `printingExtra` is the extra draw over idle while serving a print, not
 * a power of its own: the extra depends on the work, the idle draw on the machine.
 */
export interface CategoryEstimate {
  readonly off: Estimate;
  readonly idle: Estimate;
  readonly printingExtra: Estimate;
}

/** One device as a sample for the estimates. */
export interface Sample {
  readonly category: HostCategory;
  readonly power: PowerProfile;
}

/** Below this many figures a category says too little by itself and its group is used. */
export const minimumSample = 3;

const boards: readonly HostCategory[] = ['raspberry-pi', 'sbc', 'android'];

/** Categories whose supplies and processors are alike: small 5 V boards, and everything PC-like. */
const groupOf = (category: HostCategory): readonly HostCategory[] =>
  boards.includes(category) ? boards : hostCategories.filter((other) => !boards.includes(other));

const typicalAtTheWall = (
  sample: Sample,
  state: ModeState,
  loss: SupplyLoss,
): number | undefined => {
  const power = sample.power[state];
  return power && atTheWall(state, power, loss).typical;
};

type Figure = (sample: Sample) => number | undefined;

const estimate = (samples: readonly Sample[], category: HostCategory, figure: Figure): Estimate => {
  const figuresOf = (wanted: readonly HostCategory[]): number[] =>
    samples
      .filter((sample) => wanted.includes(sample.category))
      .map(figure)
      .filter((value) => value !== undefined)
      .sort((a, b) => a - b);
  const own = figuresOf([category]);
  const fromGroup = own.length < minimumSample;
  const figures = fromGroup ? figuresOf(groupOf(category)) : own;
  return {
    range: {
      low: watts(quantile(figures, 0.1)),
      typical: watts(quantile(figures, 0.5)),
      high: watts(quantile(figures, 0.9)),
    },
    sampleSize: figures.length,
    fromGroup,
  };
};

/**
 * A category's estimates at the wall: the median of its devices' published figures, from the 10th to
 * the 90th percentile (docs/method.md, "Estimates").
 * @throws RangeError where neither the category nor its group has a figure for a state
 */
export const estimateCategory = (
  samples: readonly Sample[],
  category: HostCategory,
  loss: SupplyLoss,
): CategoryEstimate => ({
  off: estimate(samples, category, (sample) => typicalAtTheWall(sample, 'off', loss)),
  idle: estimate(samples, category, (sample) => typicalAtTheWall(sample, 'idle', loss)),
  printingExtra: estimate(samples, category, (sample) => {
    const idle = typicalAtTheWall(sample, 'idle', loss);
    const printing = typicalAtTheWall(sample, 'printing', loss);
    return idle === undefined || printing === undefined ? undefined : Math.max(0, printing - idle);
  }),
});
