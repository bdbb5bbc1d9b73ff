import { figures } from 'virtual:kilowait/embodied';
import type { Category } from '../model/category';
import type { Range } from '../model/range';
import type { Kilograms } from '../model/units';
import type { FigureSource } from './country-citations';

/** What making a machine emitted, in kg CO2e. */
export interface EmbodiedFigure {
  /** Of a category the median with the 10th and the 90th percentile; of a device its one figure. */
  readonly kg: Range<Kilograms>;
  /** How many makers' sheets a category's figure stands on. */
  readonly sheets?: number;
  readonly source: FigureSource;
  readonly basis: 'device' | 'category';
}

const byId: ReadonlyMap<string, EmbodiedFigure> = new Map(Object.entries(figures));

/**
 * The embodied carbon of a device: its maker's figure, or else its category's.
 * @returns undefined where it is unknown, which is not zero
 */
export const embodiedOf = (deviceId: string, category: Category): EmbodiedFigure | undefined =>
  byId.get(deviceId) ?? byId.get(category);
