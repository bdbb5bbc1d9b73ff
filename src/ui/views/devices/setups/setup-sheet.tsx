import { t } from '../../../../i18n/translator';
import type { Setup } from '../../../../model/setup';
import { leaveDetail } from '../../../../state/address';
import { fromSetup } from '../../../../state/devices';
import { readSetup } from '../../../../state/setups';
import { Sheet } from '../../../parts/sheet';
import { ToastLine } from '../../../toast-line';
import { isSetupKeptHere } from '../ownership';
import { partsText } from './part-names';
import { PartSources } from './part-sources';
import { PartsTable } from './parts-table';
import { SetupActions } from './setup-actions';
import '../device-sheet.css';

/** One setup: its parts with their watts, costs and sources, and what can be done with it. */
export const SetupSheet = ({ setup }: { readonly setup: Setup }) => {
  const { id, name, hostId, addOns, runsAnyway } = setup;
  const device = fromSetup(setup);
  const read = device && readSetup(device);
  const made = partsText(hostId, addOns);
  const isKept = isSetupKeptHere(id);
  return (
    <Sheet title={name} onClose={() => leaveDetail()}>
      {(made !== name || runsAnyway || !isKept) && (
        <p class="device-kind">
          {made !== name && <span class="quiet">{made}</span>}
          {!isKept && <span class="badge">{t('device.fromLink')}</span>}
          {runsAnyway && <span class="badge">{t('setup.runsAnyway')}</span>}
        </p>
      )}
      {read ? (
        <PartsTable setup={setup} read={read} />
      ) : (
        <p class="note warning">{t(device ? 'setup.partUnknown' : 'setup.hostGone.text')}</p>
      )}
      <SetupActions setup={setup} isReadable={read !== undefined} />
      {read && <PartSources read={read} />}
      <ToastLine />
    </Sheet>
  );
};
