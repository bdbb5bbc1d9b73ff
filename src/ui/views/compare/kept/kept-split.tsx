import { format, t } from '../../../../i18n/translator';
import { type CostChange, changesSince } from '../../../../model/changes';
import type { KeptComparison } from '../../../../model/kept-comparison';
import type { OperatingMode } from '../../../../model/operating-mode';
import { scenario } from '../../../../state/scenario';
import type { KeptRow } from './kept-rows';
import { isKeptAtMean, keptYears } from './kept-years';

// What rounds to nothing changed nothing that anybody pays.
const nothing = 0.005;

const directionOf = (value: number) => {
  if (Math.abs(value) < nothing) return 'same';
  return value > 0 ? 'more' : 'less';
};

const partKeys = ['price', 'habit', 'watts', 'switching'] as const;

const partTexts = (change: CostChange): string[] =>
  partKeys.flatMap((part) => {
    const direction = directionOf(change[part]);
    if (direction === 'same') return [];
    const amount = format.value.money(Math.abs(change[part]), scenario.value.currency);
    return [t(`kept.split.${part}.${direction}`, { amount })];
  });

interface ModeSplitProps {
  readonly mode: OperatingMode;
  readonly change: CostChange;
}

const ModeSplit = ({ mode, change }: ModeSplitProps) => {
  const amount = format.value.money(Math.abs(change.total), scenario.value.currency);
  return (
    <p>
      <b>{t(`kept.total.${mode}.${directionOf(change.total)}`, { amount })}</b>{' '}
      {partTexts(change).join(' ')}
    </p>
  );
};

interface KeptSplitProps {
  readonly kept: KeptComparison;
  readonly host: KeptRow;
}

/** What price, habit, watts and switching did to the yearly cost of the host of that day. */
export const KeptSplit = ({ kept, host: { name, kept: before, now } }: KeptSplitProps) => {
  if (!before || !now) return null;
  const years = keptYears(kept);
  const setups = {
    kept: { power: before.power, switching: kept.scenario.switching },
    now: { power: now.power, switching: scenario.value.switching },
  };
  return (
    <section class="kept-part">
      <h3>{t('kept.split', { device: name })}</h3>
      {(['always-on', 'per-print'] as const).map((mode) => (
        <ModeSplit key={mode} mode={mode} change={changesSince(setups, years, mode)} />
      ))}
      {isKeptAtMean(kept) && <p class="quiet small">{t('kept.split.atMean')}</p>}
    </section>
  );
};
