import { format, t } from '../../../i18n/translator';
import { hasSpread } from '../../../model/range';
import { type ComparedDevice, host } from '../../../state/comparison';
import { scenario } from '../../../state/scenario';
import { lazyScreen } from '../../parts/lazy-screen';
import { Sentence } from '../../parts/sentence';
import './answer.css';

const AnywayAnswer = lazyScreen(
  async () => (await import('./anyway/anyway-answer')).AnywayAnswer,
  <p class="answer-figure" />,
);

type LeadKey = 'answer.lead' | 'answer.leadLoses' | 'answer.leadSame';

// Less than half the smallest coin is no difference worth a verdict.
const negligible = 0.005;

const leadFor = (saving: number): LeadKey => {
  if (Math.abs(saving) < negligible) return 'answer.leadSame';
  return saving > 0 ? 'answer.lead' : 'answer.leadLoses';
};

const HostAnswer = ({ host: { device, year } }: { readonly host: ComparedDevice }) => {
  const { currency } = scenario.value;
  const money = (value: number) => format.value.money(value, currency);
  const { cost, energy } = year.saving;
  return (
    <>
      <p class="answer-lead">
        <Sentence text={leadFor(cost.typical)} filled={{ device: <b>{device.name}</b> }} />
      </p>
      <p class="answer-figure">
        <b>{money(Math.abs(cost.typical))}</b>{' '}
        <span>
          {t('answer.aYear', { energy: format.value.kilowattHours(Math.abs(energy.typical)) })}
        </span>
      </p>
      <p class="answer-modes">
        <Sentence
          text="answer.modes"
          filled={{
            alwaysOn: <b class="always-on">{money(year.alwaysOn.cost.typical)}</b>,
            perPrint: <b class="per-print">{money(year.perPrint.cost.typical)}</b>,
          }}
        />
      </p>
      {hasSpread(cost) && (
        <p class="answer-range">
          {t('answer.range', { low: money(cost.low), high: money(cost.high) })}
        </p>
      )}
    </>
  );
};

const AnswerFor = ({ host: entry }: { readonly host: ComparedDevice }) =>
  entry.power.runsAnyway ? <AnywayAnswer host={entry} /> : <HostAnswer host={entry} />;

/** The answer: what leaving the host on all year wastes, in one sentence with one large figure. */
export const Answer = () => (
  <div class="answer" role="status" aria-atomic="true">
    {host.value ? <AnswerFor host={host.value} /> : <p class="answer-lead">{t('answer.none')}</p>}
  </div>
);
