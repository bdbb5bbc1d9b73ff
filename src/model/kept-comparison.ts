import type { HostCategory } from './category';
import type { DeviceYear } from './comparison';
import type { ResolvedPower } from './resolve-power';
import type { Scenario } from './scenario';
import type { TariffYear } from './tariff';
import type { GramsPerKwh } from './units';

/** One device as it was compared, with the watts of that day. */
export interface KeptDevice {
  readonly id: string;
  readonly name: string;
  readonly category: HostCategory;
  readonly power: ResolvedPower;
  readonly year: DeviceYear;
}

/**
 * A comparison with the prices and watts of its day. It holds what it takes to show it again,
 * whatever becomes of the catalogue, the user's devices and the price series.
 */
export interface KeptComparison {
  readonly id: string;
  readonly name: string;
  /** In ms since 1970 UTC. */
  readonly keptAt: number;
  readonly scenario: Scenario;
  /** The price series that the tariff stood on; absent where it stood on none. */
  readonly seriesName?: string;
  readonly year: TariffYear;
  /** Absent where no carbon intensity was known. */
  readonly intensity?: GramsPerKwh;
  /** In order; the first is the host that the answer is about. */
  readonly devices: readonly KeptDevice[];
}
