import { format, t } from '../../../i18n/translator';
import { findInsights, type Insight, type InsightDevice } from '../../../model/insights';
import type { ComparedDevice } from '../../../state/comparison';
import { lazy } from '../../parts/lazy';
import { figures } from './figures';
import { partName } from './setup-years';
import './insights.css';

const AnywayNote = lazy(async () => (await import('./anyway/anyway-note')).AnywayNote);

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
        text: t(insight.runsAnyway ? 'setupParts.insight.cheaper' : 'insight.cheaper.text', {
          difference: money(insight.difference),
        }),
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
    case 'printer-waits':
      return {
        title: t('setupParts.insight.printer', { cost: money(insight.cost) }),
        text: t('setupParts.insight.printer.text', { printer: insight.name, host: insight.host }),
      };
    case 'add-on-leads':
      return {
        title: t('setupParts.insight.addOn', { addOn: insight.name, host: insight.host }),
        text: t('setupParts.insight.addOn.text', {
          cost: money(insight.cost),
          hostCost: money(insight.hostCost),
        }),
      };
    case 'extra-watt':
      return {
        title: t('insight.extraWatt', { cost: money(insight.cost) }),
        text: t('insight.extraWatt.text'),
      };
  }
};

const asInsightDevice = ({ device, power, year, setup }: ComparedDevice): InsightDevice => ({
  name: device.name,
  power,
  year,
  ...(setup && {
    parts: setup.parts.map((part) => ({
      name: partName(part),
      watts: part.watts,
      isPrinter: part.device?.category === 'printer',
    })),
  }),
});

// More than three sentences are read by nobody.
const most = 3;

/** What is worth a sentence about this comparison. */
export const Insights = () => {
  const { compared, scenario, year } = figures.value;
  const named = compared.map(asInsightDevice);
  const insights = findInsights(named, scenario.switching, year).slice(0, most);
  const [host] = compared;
  return (
    <section class="insights" aria-label={t('insight.title')}>
      {host?.power.runsAnyway && <AnywayNote entry={host} />}
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
