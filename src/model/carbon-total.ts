import { mapRange, type Range, zipRanges } from './range';
import { carbonOf, type GramsPerKwh, type Kilograms, type KilowattHours, kilograms } from './units';

/** What a machine emits: once, in being made, and in a year by its electricity. */
export interface MachineCarbon {
  /** Nothing for a machine that is there already or bought used; unknown is no zero, and not for here. */
  readonly embodied: Range<Kilograms>;
  readonly yearly: Range<KilowattHours>;
}

/** Embodied carbon and t · kWh · g/kWh / 1000, as a range; the intensity stays as it is. */
export const carbonAfter = (
  { embodied, yearly }: MachineCarbon,
  years: number,
  intensity: GramsPerKwh,
): Range<Kilograms> => {
  const used = mapRange(yearly, (energy) => kilograms(years * carbonOf(energy, intensity)));
  return zipRanges(embodied, used, (made, burnt) => kilograms(made + burnt));
};

/** When a new machine has made up for what making it emitted, in years; Infinity is never. */
export interface CarbonBreakEven {
  readonly earliest: number;
  readonly typical: number;
  readonly latest: number;
}

/**
 * The time after which a machine bought new has emitted no more than the one that is there already
 * would have. The ranges of the two are independent (docs/method.md, "Ranges").
 */
export const carbonBreakEven = (
  bought: MachineCarbon,
  reused: Range<KilowattHours>,
  intensity: GramsPerKwh,
): CarbonBreakEven => {
  const time = (made: Kilograms, less: KilowattHours, more: KilowattHours): number => {
    const saved = carbonOf(more, intensity) - carbonOf(less, intensity);
    return saved > 0 ? made / saved : Number.POSITIVE_INFINITY;
  };
  const { embodied, yearly } = bought;
  return {
    earliest: time(embodied.low, yearly.low, reused.high),
    typical: time(embodied.typical, yearly.typical, reused.typical),
    latest: time(embodied.high, yearly.high, reused.low),
  };
};
