import { t } from '../../../i18n/translator';
import { breakEven } from '../../../model/break-even';
import { sensitivityOf } from '../../../model/sensitivity';
import type { Pair } from '../../../state/ownership';
import { memberOf, pairContext } from '../../../state/pair-context';
import { factorText, flipText, swingText } from './moves';
import { movedOwning } from './owning';
import { SensitivityPicture } from './sensitivity-picture';
import { namesOf } from './short-names';
import './moves-card.css';

const Moves = ({ of }: { readonly of: Pair }) => {
  const owning = movedOwning.value;
  const { ownership, scenario } = owning;
  const [a, b] = of;
  const names = namesOf(of);
  const now = breakEven(a.owned, b.owned, ownership);
  if (now.kind !== 'catching') return <p>{t('breakEven.moves.samePrice')}</p>;
  // What the context depends on changes these figures too, and they come when it is their turn.
  const context = pairContext.peek();
  // A factor that cannot be moved, such as the hours of somebody who never prints, moves nothing.
  const swings = sensitivityOf(memberOf(a), memberOf(b), context).filter(
    ({ low, high }) => high > low,
  );
  return (
    <>
      <SensitivityPicture
        swings={swings}
        years={ownership.years}
        current={now.typical}
        textOf={(swing) => ({
          what: factorText(swing, names, scenario.currency),
          when: swingText(swing, ownership.years),
        })}
      />
      <p class="note">{flipText(of, owning)}</p>
    </>
  );
};

/** Which of price, hours and watts moves the break-even most, and the price at which it flips. */
export const MovesCard = () => {
  const { pair } = movedOwning.value;
  if (!pair) return null;
  return (
    <section class="card moves-card" aria-labelledby="moves-title">
      <div>
        <h2 id="moves-title">{t('breakEven.moves')}</h2>
        <p class="quiet small">{t('breakEven.moves.hint', namesOf(pair))}</p>
      </div>
      <Moves of={pair} />
    </section>
  );
};
