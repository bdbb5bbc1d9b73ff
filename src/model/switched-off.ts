import { compareModes, type DeviceYear, type Switching } from './comparison';
import { exactly, type Range } from './range';
import type { ResolvedPower } from './resolve-power';
import type { Readings } from './setup';
import type { TariffYear } from './tariff';
import { type Money, money } from './units';

/** What becomes of the yearly cost where a box that runs anyway is switched off. */
export interface SwitchedOff {
  /** The box with all it draws, around the clock. */
  readonly today: Range<Money>;
  /** What the other machine costs less, by how it is run; the two are independent machines. */
  readonly saved: { readonly [Mode in 'alwaysOn' | 'perPrint']: Range<Money> };
}

/** A box with all it draws: as a plug showed it where the user read one, else its figures. */
export const wholeBox = (power: ResolvedPower, readings: Readings | undefined): ResolvedPower =>
  readings
    ? {
        off: power.off,
        idle: { watts: exactly(readings.waiting ?? readings.before) },
        printing: { watts: exactly(readings.printing) },
      }
    : power;

/** A minus b where both are independent: low − high to high − low (docs/method.md, "Ranges"). */
const independently = (a: Range<Money>, b: Range<Money>): Range<Money> => ({
  low: money(a.low - b.high),
  typical: money(a.typical - b.typical),
  high: money(a.high - b.low),
});

/**
 * A box that runs anyway against the machine that would do the prints instead, once around the clock
 * and once switched on per print.
 * @param box with all it draws
 */
export const switchedOff = (
  box: ResolvedPower,
  other: DeviceYear,
  switching: Switching,
  year: TariffYear,
): SwitchedOff => {
  const today = compareModes(box, switching, year).alwaysOn.cost;
  return {
    today,
    saved: {
      alwaysOn: independently(today, other.alwaysOn.cost),
      perPrint: independently(today, other.perPrint.cost),
    },
  };
};

/** What a difference between two independent machines allows to be said. */
export type SavedVerdict = 'saves' | 'costs' | 'same' | 'cannot-tell';

/** Where the interval holds zero, the readings leave open which of the two costs less. */
export const savedVerdict = ({ low, high }: Range<number>): SavedVerdict => {
  if (low > 0) return 'saves';
  if (high < 0) return 'costs';
  return low === 0 && high === 0 ? 'same' : 'cannot-tell';
};
