import { format, t } from '../../../i18n/translator';
import { type OperatingMode, operatingModes } from '../../../model/operating-mode';
import type { Owned } from '../../../model/total-cost';
import { tariffInForce } from '../../../state/comparison';
import {
  type MachineOverYears,
  machines,
  ownership,
  type Pair,
  pair,
} from '../../../state/ownership';
import { scenario } from '../../../state/scenario';
import { tariffText } from '../compare/tariff-text';
import { MeasureFirst } from './measure-first';
import { namesOf, shortNameOf } from './short-names';
import { FirstClause, isOpen, type Said, SecondClause, sayOf } from './verdict-clause';
import { yearsAlone } from './years-text';
import './headline.css';

const Lead = () => {
  const { mode, years, priceRise, discountRate } = ownership.value;
  const percent = (value: number) => format.value.percent(value / 100, 2);
  return (
    <p class="break-even-lead">
      {t(`breakEven.lead.${mode}`, {
        years: yearsAlone(years),
        price: tariffText(scenario.value, tariffInForce.value),
      })}{' '}
      {priceRise !== 0 &&
        t(priceRise > 0 ? 'breakEven.lead.dearer' : 'breakEven.lead.cheaper', {
          rate: percent(Math.abs(priceRise)),
        })}{' '}
      {discountRate !== 0 && t('breakEven.lead.discounted', { rate: percent(discountRate) })}
    </p>
  );
};

const saidOf = (a: Owned, b: Owned): Said => sayOf(a, b, ownership.value.years, ownership.value);

const inMode = ([a, b]: Pair, mode: OperatingMode): Said => saidOf(a.inMode[mode], b.inMode[mode]);

/** Both modes in one sentence, the chosen one first. */
const BothModes = ({ of }: { readonly of: Pair }) => {
  const [first, second]: readonly OperatingMode[] =
    ownership.value.mode === 'per-print' ? operatingModes.toReversed() : operatingModes;
  if (!first || !second) return null;
  return (
    <p class="break-even-says">
      <span data-mode={first}>
        <FirstClause
          said={inMode(of, first)}
          names={namesOf(of)}
          how={t(`breakEven.if.${first}`)}
        />
      </span>
      {'; '}
      <span data-mode={second}>
        <SecondClause
          said={inMode(of, second)}
          names={namesOf(of)}
          how={t(`breakEven.how.${second}`)}
        />
      </span>
      .
    </p>
  );
};

const howMixed = ([a, b]: Pair): string => {
  const [on, switched] = a.mode === 'always-on' ? [a, b] : [b, a];
  return t('breakEven.if.mixed', { on: shortNameOf(on), switched: shortNameOf(switched) });
};

/** The two as each is run, where that is neither of the modes alone. */
const MixedModes = ({ of }: { readonly of: Pair }) => (
  <p class="break-even-says">
    <FirstClause said={saidOf(of[0].owned, of[1].owned)} names={namesOf(of)} how={howMixed(of)} />.
  </p>
);

type Modes = readonly [OperatingMode, OperatingMode];

/** The first way of running the two in which the measurements leave the answer open. */
const openModes = ([a, b]: Pair): Modes | undefined => {
  const ways: readonly Modes[] = [
    [a.mode, b.mode],
    ...operatingModes.map((mode): Modes => [mode, mode]),
  ];
  return ways.find(([ofA, ofB]) => isOpen(saidOf(a.inMode[ofA], b.inMode[ofB])));
};

const PairSays = ({ of }: { readonly of: Pair }) => {
  const [a, b] = of;
  const open = openModes(of);
  return (
    <>
      <BothModes of={of} />
      {a.mode !== b.mode && <MixedModes of={of} />}
      {open && <MeasureFirst of={of} modes={open} />}
    </>
  );
};

const Missing = ({ known }: { readonly known: MachineOverYears | undefined }) => (
  <p class="break-even-says">
    {known ? t('breakEven.oneMore', { device: shortNameOf(known) }) : t('breakEven.none')}
  </p>
);

/** What buying one or the other comes to, in a sentence that follows everything typed. */
export const Headline = () => (
  <div class="break-even-headline">
    <Lead />
    <div role="status" aria-atomic="true">
      {pair.value ? <PairSays of={pair.value} /> : <Missing known={machines.value[0]} />}
    </div>
  </div>
);
