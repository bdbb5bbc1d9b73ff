import { supplyLossSources } from '../../../catalog/supply-loss-sources';
import { format, t } from '../../../i18n/translator';
import { limits } from '../../../model/limits';
import type { Range } from '../../../model/range';
import type { SupplyLossChoice } from '../../../model/scenario';
import { type Watts, watts } from '../../../model/units';
import { address, writeAddress } from '../../../state/address';
import { changeScenario } from '../../../state/change-scenario';
import { citedLoss } from '../../../state/comparison';
import { scenario } from '../../../state/scenario';
import { NumberField } from '../../parts/number-field';
import { Section } from './section';

type Part = keyof SupplyLossChoice;

const change = (part: Part, value: number | undefined): void => {
  const { [part]: _, ...others } = scenario.peek().supplyLoss;
  changeScenario({
    supplyLoss: value === undefined ? others : { ...others, [part]: watts(value) },
  });
};

const Cited = ({ part, range }: { readonly part: Part; readonly range: Range<Watts> }) => (
  <a href={writeAddress('devices', supplyLossSources[part], address.value.query)}>
    {t('settings.supply.cited', { range: format.value.range(range, format.value.watts) })}
  </a>
);

const Loss = ({ part, range }: { readonly part: Part; readonly range: Range<Watts> }) => (
  <NumberField
    label={t(`settings.supply.${part}`)}
    value={scenario.value.supplyLoss[part]}
    limits={limits.supplyLoss}
    unit="W"
    mayBeEmpty
    hint={<Cited part={part} range={range} />}
    onValue={(value) => change(part, value)}
  />
);

/** What a small USB supply loses, where the user knows better than the cited readings. */
export const SupplySection = () => (
  <Section title={t('settings.supply')}>
    <p class="quiet">{t('settings.supply.hint')}</p>
    <Loss part="running" range={citedLoss.idle} />
    <Loss part="withoutLoad" range={citedLoss.off} />
  </Section>
);
