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

type OpenVerdict = Extract<Verdict, 'perhaps-not' | 'probably-never' | 'cannot-tell'>;

const openVerdict = ({ verdict }: Said): OpenVerdict | undefined =>
  verdict === 'perhaps-not' || verdict === 'probably-never' || verdict === 'cannot-tell'
    ? verdict
    : undefined;

/** True where the measurements leave open whether one catches up within the years. */
export const isOpen = (said: Said): boolean => openVerdict(said) !== undefined;

const Spread = ({ at: { earliest, latest } }: { readonly at: Catching }) => {
  const [early, late] = [yearsFigure(earliest), yearsFigure(latest)];
  if (early === late) return null;
  return (
    <>
      {' '}
      <span class="break-even-aside">{t('breakEven.spread', { early, late })}</span>
    </>
  );
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
        {verdict === 'catches-up' && <Spread at={result} />}
      </>
    ),
  };
};

const keyOf = ({ result, verdict }: Said) =>
  verdict === 'cannot-tell' && result.kind !== 'catching' ? 'cannot-tell-cheaper' : verdict;

/** What stands in brackets where the measurements leave the answer open. */
const asideOf = (said: Said): OpenVerdict | 'cannot-tell-never' | undefined => {
  const { result, years } = said;
  if (result.kind !== 'catching') return undefined;
  const verdict = openVerdict(said);
  return verdict === 'cannot-tell' && result.typical > years ? 'cannot-tell-never' : verdict;
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
  const [told, aside] = [times(said), asideOf(said)];
  return {
    ...told,
    a: names[first],
    b: names[first === 'a' ? 'b' : 'a'],
    how,
    aside: aside && (
      <span class="break-even-aside">
        <Sentence text={`breakEven.aside.${aside}`} filled={told} />
      </span>
    ),
  };
};

/** The sentence about two machines in one way of running them, without its full stop. */
export const FirstClause = (props: ClauseProps) => (
  <Sentence text={`breakEven.first.${keyOf(props.said)}`} filled={filledIn(props)} />
);

/** The same of another way of running them, after the first clause. */
export const SecondClause = (props: ClauseProps) => (
  <Sentence text={`breakEven.second.${keyOf(props.said)}`} filled={filledIn(props)} />
);
