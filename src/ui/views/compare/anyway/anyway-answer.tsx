import { format, t } from '../../../../i18n/translator';
import { compareModes } from '../../../../model/comparison';
import { hasSpread } from '../../../../model/range';
import { plugStep } from '../../../../model/setup-power';
import { wholeBox } from '../../../../model/switched-off';
import { type ComparedDevice, year } from '../../../../state/comparison';
import { scenario } from '../../../../state/scenario';
import { Sentence } from '../../../parts/sentence';
import { isAtMost, partYearsOf } from '../setup-years';
import { readingsOf, shareOf } from './charged';

const money = (value: number): string => format.value.money(value, scenario.value.currency);

const Lead = ({ entry }: { readonly entry: ComparedDevice }) => {
  const share = shareOf(entry);
  const filled = {
    device: <b>{entry.device.name}</b>,
    step: format.value.watts(plugStep),
    share: share === undefined ? '' : format.value.percent(share),
  };
  if (isAtMost(entry)) return <Sentence text="setupParts.anyway.leadTooSmall" filled={filled} />;
  return share === undefined ? (
    <Sentence text="setupParts.anyway.lead" filled={filled} />
  ) : (
    <Sentence text="setupParts.anyway.leadShare" filled={filled} />
  );
};

const Figure = ({ entry }: { readonly entry: ComparedDevice }) => {
  const { cost, energy } = entry.year.alwaysOn;
  const { kilowattHours } = format.value;
  const atMost = isAtMost(entry);
  const used = kilowattHours(atMost ? energy.high : energy.typical);
  return (
    <p class="answer-figure">
      <b>{money(atMost ? cost.high : cost.typical)}</b>{' '}
      <span>
        {t('answer.aYear', { energy: atMost ? t('setupParts.atMost', { amount: used }) : used })}
      </span>
    </p>
  );
};

const Range = ({ entry }: { readonly entry: ComparedDevice }) => {
  const { cost } = entry.year.alwaysOn;
  if (isAtMost(entry) || !hasSpread(cost)) return null;
  return (
    <p class="answer-range">
      {t('setupParts.anyway.range', { low: money(cost.low), high: money(cost.high) })}
    </p>
  );
};

/** What is too small for a plug beside what is known: printing, or else waiting for it. */
const HostTooSmall = ({ entry }: { readonly entry: ComparedDevice }) => {
  const [host] = partYearsOf(entry, { scenario: scenario.value, year: year.value });
  if (!host || !entry.setup?.tooSmall || isAtMost(entry)) return null;
  const isPrinting = host.part.watts.printing.low === 0;
  return (
    <p class="answer-range">
      {t(isPrinting ? 'setupParts.anyway.ofIt' : 'setupParts.anyway.waiting', {
        step: format.value.watts(plugStep),
        cost: money(host.year.alwaysOn.cost.high),
      })}
    </p>
  );
};

const Whole = ({ entry }: { readonly entry: ComparedDevice }) => {
  if (!entry.setup) return null;
  const box = wholeBox(entry.setup.hostPower, readingsOf(entry));
  const { cost } = compareModes(box, scenario.value.switching, year.value).alwaysOn;
  return (
    <p class="answer-modes">
      <Sentence
        text="setupParts.anyway.whole"
        filled={{ device: entry.device.name, cost: <b>{money(cost.typical)}</b> }}
      />
    </p>
  );
};

/** The answer for a host that runs anyway: what printing adds, as switching it off saves nothing. */
export const AnywayAnswer = ({ host: entry }: { readonly host: ComparedDevice }) => (
  <>
    <p class="answer-lead">
      <Lead entry={entry} />
    </p>
    <Figure entry={entry} />
    <Whole entry={entry} />
    <HostTooSmall entry={entry} />
    <Range entry={entry} />
  </>
);
