import { useState } from 'preact/hooks';
import { format, t } from '../../../i18n/translator';
import type { ModeState } from '../../../model/power';
import { type Conflict, conflictIn, type PowerDraft } from './power-draft';

/** Watches that off, idle and printing do not contradict each other. */
export interface OrderCheck {
  /** The contradiction, whether it is shown yet or not. */
  readonly conflict: Conflict | undefined;
  /** What to say beside a state's field. */
  readonly textFor: (state: ModeState) => string | undefined;
  readonly typed: (state: ModeState) => void;
  /** Called when a field is left: a number half typed contradicts nothing. */
  readonly settle: () => void;
}

const conflictText = ({ other, otherWatts, isBelow }: Conflict): string =>
  t(isBelow ? 'device.order.below' : 'device.order.above', {
    state: t(`state.${other}`),
    watts: format.value.watts(otherWatts),
  });

/** Checks the order of the figures in a form, and speaks up once a field is left. */
export const useOrderCheck = (figures: PowerDraft['figures']): OrderCheck => {
  const [last, setLast] = useState<ModeState>();
  const [isTyping, setTyping] = useState(false);
  const conflict = conflictIn(figures, last);
  return {
    conflict,
    textFor: (state) =>
      conflict?.state === state && !isTyping ? conflictText(conflict) : undefined,
    typed: (state) => {
      setLast(state);
      setTyping(true);
    },
    settle: () => setTyping(false),
  };
};
