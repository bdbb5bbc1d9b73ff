import { t } from '../../../../i18n/translator';
import type { ComparedDevice } from '../../../../state/comparison';
import { chargeOf } from './charged';
import './anyway.css';
import { SwitchedOffButton } from './switched-off-button';

/** What would change the answer for a host that runs anyway, and the opposite question. */
export const AnywayNote = ({ entry }: { readonly entry: ComparedDevice }) => {
  const isShare = chargeOf(entry)?.charged === 'share';
  return (
    <div class="note anyway-note">
      <p>
        <b>{t(isShare ? 'setupParts.anyway.choice' : 'setupParts.anyway.changes')}</b>{' '}
        {t(isShare ? 'setupParts.anyway.choice.text' : 'setupParts.anyway.changes.text')}
      </p>
      <SwitchedOffButton entry={entry} />
    </div>
  );
};
