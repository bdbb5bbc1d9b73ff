import { t } from '../../../i18n/translator';
import { breakEven, type Catching } from '../../../model/break-even';
import type { Pair } from '../../../state/ownership';
import type { Owning } from './owning';
import { yearsAlone, yearsFigure, yearsText } from './years-text';

/** Two total costs that meet within the years, the one that costs more at first before the other. */
export interface Crossing {
  readonly machines: Pair;
  readonly at: Catching;
}

const crossingOf = ([a, b]: Pair, { ownership }: Owning): Crossing | undefined => {
  const at = breakEven(a.owned, b.owned, ownership);
  if (at.kind !== 'catching' || at.typical > ownership.years) return undefined;
  return { machines: at.chaser === 'a' ? [a, b] : [b, a], at };
};

// More are read by nobody, in the list or on the chart.
const most = 6;

const nearest = (a: Crossing, b: Crossing): number => a.at.typical - b.at.typical;

/** Which totals meet within the years as the machines are run: those of the pair first, then the nearest. */
export const crossingsOf = (owning: Owning): readonly Crossing[] => {
  const { machines, pair } = owning;
  const all = machines.flatMap((one, index) =>
    machines.slice(index + 1).flatMap((other) => crossingOf([one, other], owning) ?? []),
  );
  const isOfPair = (crossing: Crossing) =>
    pair?.every((machine) => crossing.machines.includes(machine)) === true;
  return all
    .sort((a, b) => Number(isOfPair(b)) - Number(isOfPair(a)) || nearest(a, b))
    .slice(0, most);
};

/** The same in the order of time. */
export const nearestFirst = (crossings: readonly Crossing[]): readonly Crossing[] =>
  crossings.toSorted(nearest);

type Times = Omit<Catching, 'chaser'>;

const withSpread = (time: string, { earliest, latest }: Times): string => {
  const [early, late] = [yearsFigure(earliest), yearsFigure(latest)];
  return early === late ? time : t('breakEven.timeSpread', { time, early, late });
};

/** When it is, after “after”, with its range in brackets; what lies beyond the years is not told. */
export const crossingTime = (at: Times, years: number): string => {
  const time = yearsText(at.typical);
  if (at.latest <= years) return withSpread(time, at);
  const early = yearsFigure(at.earliest);
  return t('breakEven.timeOpen', { time, early, years: yearsText(years) });
};

/** The same beside its mark on the chart, where there is room for less. */
export const crossingLabel = (at: Times, years: number): string => {
  const time = yearsAlone(at.typical);
  if (at.latest <= years) return withSpread(time, at);
  return t('breakEven.timeFrom', { time, early: yearsFigure(at.earliest) });
};
