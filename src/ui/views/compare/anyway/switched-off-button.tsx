import { useState } from 'preact/hooks';
import { t } from '../../../../i18n/translator';
import type { ComparedDevice } from '../../../../state/comparison';
import { lazy } from '../../../parts/lazy';

const SwitchedOffSheet = lazy(async () => (await import('./switched-off-sheet')).SwitchedOffSheet);

/** Asks what it would cost to switch off a host that runs anyway. */
export const SwitchedOffButton = ({ entry }: { readonly entry: ComparedDevice }) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="button" onClick={() => setOpen(true)}>
        {t('setupParts.switchedOff.open')}
      </button>
      {isOpen && <SwitchedOffSheet entry={entry} onClose={() => setOpen(false)} />}
    </>
  );
};
