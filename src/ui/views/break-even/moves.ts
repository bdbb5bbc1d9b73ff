import { format, t } from '../../../i18n/translator';
import { flipFactor } from '../../../model/break-even';
import { plainMeanOf } from '../../../model/mean-price';
import type { Swing } from '../../../model/sensitivity';
import type { Pair } from '../../../state/ownership';
import type { Owning } from './owning';
import { namesOf } from './short-names';
import { yearsText, yearsToTheTenth } from './years-text';

interface Names {
  readonly a: string;
  readonly b: string;
}

/** What a factor is and between which values it goes. */
export const factorText = (
  { factor, state = 'idle', low, high }: Swing,
  names: Names,
  currency: string,
): string => {
  const { number, price, pricePerKwh, quantity, watts, hours } = format.value;
  switch (factor) {
    case 'price':
      return t('breakEven.moves.price', { low: price(low), high: pricePerKwh(high, currency) });
    case 'hours':
      return t('breakEven.moves.hours', { low: number(low, 1), high: hours(high) });
    case 'watts-a':
    case 'watts-b':
      return t(`breakEven.moves.${state}`, {
        device: factor === 'watts-a' ? names.a : names.b,
        low: quantity(low),
        high: watts(high),
      });
  }
};

/** The break-even at both ends; what lies beyond the years is told as never. */
export const swingText = ({ atLow, atHigh }: Swing, years: number): string => {
  const [low, high] = [yearsToTheTenth(atLow), yearsToTheTenth(atHigh)];
  if (atLow > years) {
    return atHigh > years ? t('breakEven.never') : t('breakEven.moves.fromNever', { high });
  }
  if (atHigh > years) return t('breakEven.moves.toNever', { low });
  return low === high
    ? t('breakEven.moves.stays', { time: low })
    : t('breakEven.moves.times', { low, high });
};

/** The price per kWh from which on the dearer of two catches up within the years. */
export const flipText = ([a, b]: Pair, { ownership, year, scenario }: Owning): string => {
  const { years } = ownership;
  const [chaser, other] = a.price > b.price ? [a, b] : [b, a];
  const names = { ...namesOf([chaser, other]), years: yearsText(years) };
  const factor = flipFactor(chaser.owned, other.owned, years, ownership);
  if (factor === undefined) return t('breakEven.moves.noFlip', names);
  const price = format.value.pricePerKwh(factor * plainMeanOf(year), scenario.currency);
  return t('breakEven.moves.flip', { ...names, price });
};
