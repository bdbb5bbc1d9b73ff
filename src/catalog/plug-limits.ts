import { limits } from 'virtual:kilowait/plug-limits';
import type { Watts } from '../model/units';
import type { FigureSource } from './country-citations';

interface PlugLimit<T> {
  readonly watts: T;
  readonly sources: readonly FigureSource[];
}

/** What metering plugs can show, in W, with the sources (docs/method.md, "What plugs can show"). */
export interface PlugLimits {
  /** Below it common plugs show nothing, or readings that jump. */
  readonly floor: PlugLimit<Watts>;
  /** Below it some cheap plugs show zero. */
  readonly cheapFloor: PlugLimit<{ readonly low: Watts; readonly high: Watts }>;
  /** The least change that many plugs show. */
  readonly step: PlugLimit<Watts>;
}

/** The limits as they are cited. */
export const plugLimits: PlugLimits = limits;
