import type { ComponentChildren } from 'preact';
import { t } from '../../../i18n/translator';
import {
  type BreakEven,
  breakEven,
  type Catching,
  type Side,
  type Verdict,
  verdictOf,
} from '../../../model/break-even';
import type { Growth, Owned } from '../../../model/total-cost';
import { Sentence } from '../../parts/sentence';
import { yearsFigure, yearsText } from './years-text';

/** What can be said of two machines in one way of running them. */
export interface Said {
  readonly result: BreakEven;
  readonly verdict: Verdict;
  readonly years: number;
}

/** Compares two machines over so many years. */
export const sayOf = (a: Owned, b: Owned, years: number, growth: Growth): Said => {
  const result = breakEven(a, b, growth);
  return { result, verdict: verdictOf(result, years), years };
};

/** True where the measurements leave open whether one catches up within the years. */
export const isOpen = ({ verdict }: Said): boolean =>
  verdict === 'perhaps-not' || verdict === 'probably-never' || verdict === 'cannot-tell';

const spreadText = ({ earliest, latest }: Catching): string => {
  const [early, late] = [yearsFigure(earliest), yearsFigure(latest)];
  return early === late ? '' : ` ${t('breakEven.spread', { early, late })}`;
};

const leading = ({ result }: Said): Side => {
  if (result.kind === 'catching') return result.chaser;
  return result.kind === 'from-start' ? result.cheaper : 'a';
};

const times = ({
  result,
  verdict,
  years,
}: Said): { readonly [name: string]: ComponentChildren } => {
  const horizon = {
    years: yearsText(years),
    never: <b>{t('breakEven.never')}</b>,
    neverWithin: <b>{t('breakEven.neverWithin', { years: yearsText(years) })}</b>,
    cannot: <b>{t('breakEven.cannot')}</b>,
  };
  if (result.kind !== 'catching') return horizon;
  const { earliest, typical } = result;
  return {
    ...horizon,
    early: Number.isFinite(earliest) && yearsText(earliest),
    after: Number.isFinite(typical) && (
      <>
        <b class="nowrap">{yearsText(typical)}</b>
        {verdict === 'catches-up' && spreadText(result)}
      </>
    ),
  };
};

const keyOf = ({ result, verdict, years }: Said) => {
  if (verdict !== 'cannot-tell') return verdict;
  if (result.kind !== 'catching') return 'cannot-tell-cheaper';
  return result.typical > years ? 'cannot-tell-never' : verdict;
};

interface ClauseProps {
  readonly said: Said;
  /** The names of the two sides. */
  readonly names: { readonly [S in Side]: string };
  /** How both are run, in words. */
  readonly how: string;
}

const filledIn = ({ said, names, how }: ClauseProps) => {
  const first = leading(said);
  return { ...times(said), a: names[first], b: names[first === 'a' ? 'b' : 'a'], how };
};

/** The sentence about two machines in one way of running them, without its full stop. */
export const FirstClause = (props: ClauseProps) => (
  <Sentence text={`breakEven.first.${keyOf(props.said)}`} filled={filledIn(props)} />
);

/** The same of another way of running them, after the first clause. */
export const SecondClause = (props: ClauseProps) => (
  <Sentence text={`breakEven.second.${keyOf(props.said)}`} filled={filledIn(props)} />
);
