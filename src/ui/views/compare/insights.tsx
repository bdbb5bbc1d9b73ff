import { format, t } from '../../../i18n/translator';
import { findInsights, type Insight } from '../../../model/insights';
import { figures } from './figures';
import './insights.css';

interface Sentence {
  readonly title: string;
  readonly text: string;
}

const sentenceFor = (insight: Insight): Sentence => {
  const { currency } = figures.value.scenario;
  const { watts, percent } = format.value;
  const money = (value: number) => format.value.money(value, currency);
  switch (insight.kind) {
    case 'plug-loses':
      return {
        title: t('insight.plugLoses'),
        text: t('insight.plugLoses.text', { plug: watts(insight.plug), cost: money(insight.cost) }),
      };
    case 'plug-eats':
      return {
        title: t('insight.plugEats', { share: percent(insight.share) }),
        text: t('insight.plugEats.text', { plug: watts(insight.plug), cost: money(insight.cost) }),
      };
    case 'off-draws':
      return {
        title: t('insight.offDraws', { share: percent(insight.share) }),
        text: t('insight.offDraws.text', { device: insight.name, cost: money(insight.cost) }),
      };
    case 'cheaper':
      return {
        title: t('insight.cheaper', { device: insight.name }),
        text: t('insight.cheaper.text', { difference: money(insight.difference) }),
      };
    case 'cannot-tell':
      return {
        title: t('insight.cannotTell'),
        text: t('insight.cannotTell.text', { device: insight.name, other: insight.other }),
      };
    case 'beats-always-on':
      return {
        title: t('insight.beatsAlwaysOn'),
        text: t('insight.beatsAlwaysOn.text', {
          device: insight.name,
          difference: money(insight.difference),
        }),
      };
    case 'extra-watt':
      return {
        title: t('insight.extraWatt', { cost: money(insight.cost) }),
        text: t('insight.extraWatt.text'),
      };
  }
};

// More than three sentences are read by nobody.
const most = 3;

/** What is worth a sentence about this comparison. */
export const Insights = () => {
  const { compared, scenario, year } = figures.value;
  const named = compared.map((entry) => ({ ...entry, name: entry.device.name }));
  const insights = findInsights(named, scenario.switching, year).slice(0, most);
  return (
    <section class="insights" aria-label={t('insight.title')}>
      {insights.map((insight) => {
        const { title, text } = sentenceFor(insight);
        return (
          <p class="note" key={insight.kind}>
            <b>{title}</b> {text}
          </p>
        );
      })}
    </section>
  );
};
