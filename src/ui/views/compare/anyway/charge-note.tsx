import { format, t } from '../../../../i18n/translator';
import { plugStep } from '../../../../model/setup-power';
import { type Watts, watts } from '../../../../model/units';
import type { ComparedDevice } from '../../../../state/comparison';
import type { ReadSetup } from '../../../../state/setups';
import { readingsOf, shareOf } from './charged';

const difference = (more: Watts, less: Watts): string =>
  format.value.watts(watts(Math.max(0, more - less)));

const addedText = (entry: ComparedDevice, { hostPower }: ReadSetup): string => {
  const readings = readingsOf(entry);
  if (readings) {
    const { before, waiting, printing } = readings;
    const added = difference(printing, before);
    return waiting === undefined
      ? t('setup.anyway.readNoWaiting', { added })
      : t('setup.anyway.read', { added, waiting: difference(waiting, before) });
  }
  const { idle, printing } = hostPower;
  const isEstimate = idle.estimate !== undefined || printing.estimate !== undefined;
  return t(isEstimate ? 'setup.anyway.statesEstimate' : 'setup.anyway.states', {
    added: difference(printing.watts.typical, idle.watts.typical),
    idle: format.value.watts(idle.watts.typical),
    printing: format.value.watts(printing.watts.typical),
  });
};

/** Says how a host that runs anyway is charged, and where no plug can show so little. */
export const ChargeNote = ({ entry }: { readonly entry: ComparedDevice }) => {
  const { setup, device } = entry;
  if (!setup || !device.setup?.runsAnyway) return null;
  const share = shareOf(entry);
  if (share !== undefined) {
    return (
      <p class="note">
        {t('setup.otherJobs.hint', { share: format.value.percent(share) })}{' '}
        {t('setup.anyway.share.hint')}
      </p>
    );
  }
  // Where a plug shows what printing adds, it is the waiting that it does not.
  const added = setup.parts[0]?.watts;
  const high = added && (added.printing.low > 0 ? added.idle : added.printing).high;
  return (
    <div class={setup.tooSmall ? 'note warning' : 'note'}>
      <p>{addedText(entry, setup)}</p>
      {setup.tooSmall && high !== undefined && (
        <p>
          {t('setup.anyway.tooSmall', {
            step: format.value.watts(plugStep),
            high: format.value.watts(high),
          })}
        </p>
      )}
    </div>
  );
};
