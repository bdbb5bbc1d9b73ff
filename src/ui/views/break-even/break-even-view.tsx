import { useState } from 'preact/hooks';
import { t } from '../../../i18n/translator';
import { ownership, priceOf } from '../../../state/ownership';
import { scenario } from '../../../state/scenario';
import { isShared } from '../../../state/shared';
import { lazy } from '../../parts/lazy';
import { isWide } from '../../wide';
import { HabitChips } from '../compare/habit-chips';
import { ChartCard } from './chart-card';
import { Headline } from './headline';
import { MachinesCard } from './machines-card';
import { comparedIds, hasMachines, hasMany } from './owning';
import { PairChoice } from './pair-choice';
import type { PickingProps } from './picking';
import './break-even-view.css';

const SharedNotice = lazy(async () => (await import('../compare/shared-notice')).SharedNotice);
const CarbonCard = lazy(async () => (await import('./carbon-card')).CarbonCard);
const MovesCard = lazy(async () => (await import('./moves-card')).MovesCard);
const Working = lazy(async () => (await import('../compare/working')).Working);
const YearsCard = lazy(async () => (await import('./years-card')).YearsCard);

const pricesKnown = (): number =>
  ownership
    .peek()
    .purchases.filter(
      (purchase) =>
        scenario.peek().deviceIds.includes(purchase.id) && priceOf(purchase) !== undefined,
    ).length;

const Figures = ({ onPick }: PickingProps) => (
  <>
    {hasMachines.value && (
      <>
        <YearsCard onPick={onPick} />
        <MovesCard />
      </>
    )}
    {comparedIds.value.length > 0 && <CarbonCard onPick={onPick} />}
  </>
);

// On a desktop what is asked stands beside the figures; on a phone the lines come before it, once there
// are some. They do not change places under the hand that types the first prices.
const Body = ({ onPick }: PickingProps) => {
  const [isAskedFirst] = useState(() => pricesKnown() < 2);
  if (isWide.value) {
    return (
      <>
        <MachinesCard />
        <div class="break-even-figures">
          <ChartCard />
          <Figures onPick={onPick} />
        </div>
      </>
    );
  }
  return (
    <>
      {isAskedFirst && <MachinesCard key="machines" />}
      <ChartCard />
      {!isAskedFirst && <MachinesCard key="machines" />}
      <Figures onPick={onPick} />
    </>
  );
};

/** What buying and running the compared machines costs over the years. */
export const BreakEvenView = () => {
  const [picked, setPicked] = useState<string>();
  return (
    <div class="break-even" data-many={hasMany.value ? '' : undefined}>
      <h1 class="visually-hidden">{t('nav.break-even')}</h1>
      {isShared.value && <SharedNotice />}
      <Headline />
      <div class="break-even-assumed">
        <PairChoice />
        <HabitChips />
      </div>
      <Body onPick={setPicked} />
      {picked !== undefined && <Working id={picked} onClose={() => setPicked(undefined)} />}
    </div>
  );
};
