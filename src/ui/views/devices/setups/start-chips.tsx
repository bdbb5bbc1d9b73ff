import { t } from '../../../../i18n/translator';
import { anyDeviceOf } from '../../../../state/all-devices';
import { Icon } from '../../../parts/icon';
import { shortName } from '../../../short-name';
import { draftOfDevice } from './add-on-draft';
import type { SetupDraft } from './setup-draft';
import { starts } from './usual-add-ons';
import '../../../parts/chip.css';

interface StartChipsProps {
  readonly onStart: (part: Pick<SetupDraft, 'hostId' | 'addOns'>) => void;
}

/** Whole setups to begin with, one tap each. */
export const StartChips = ({ onStart }: StartChipsProps) => (
  <section class="setup-part-of-form">
    <h3>{t('setup.starts')}</h3>
    <ul class="chips setup-chips">
      {starts.map(({ hostId, addOnId }) => {
        const [host, addOn] = [anyDeviceOf(hostId), anyDeviceOf(addOnId)];
        if (!host || !addOn) return null;
        return (
          <li key={hostId}>
            <button
              type="button"
              class="chip"
              onClick={() => onStart({ hostId, addOns: [draftOfDevice(addOn, 1)] })}
            >
              <Icon name="add" />
              {[host, addOn].map(shortName).join(' + ')}
            </button>
          </li>
        );
      })}
    </ul>
  </section>
);
