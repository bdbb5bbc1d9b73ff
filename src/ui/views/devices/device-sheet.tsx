import { t } from '../../../i18n/translator';
import { leaveDetail } from '../../../state/address';
import type { Device } from '../../../state/devices';
import { Sheet } from '../../parts/sheet';
import { Sources } from '../../parts/sources';
import { ToastLine } from '../../toast-line';
import { DeviceActions } from './device-actions';
import { ownershipKey } from './ownership';
import { StatesTable } from './states-table';
import './device-sheet.css';

/** One device: its watts and where they come from, and what can be done with it. */
export const DeviceSheet = ({ device }: { readonly device: Device }) => {
  const badge = ownershipKey(device);
  const note = device.own?.note ?? device.measurement?.note ?? '';
  return (
    <Sheet title={device.name} onClose={() => leaveDetail()}>
      <p class="device-kind">
        <span class="quiet">{t(`category.${device.category}`)}</span>
        {badge && <span class="badge">{t(badge)}</span>}
      </p>
      <StatesTable device={device} />
      {note !== '' && <p class="device-note">{t('device.noteText', { note })}</p>}
      <DeviceActions device={device} />
      <Sources device={device} />
      <ToastLine />
    </Sheet>
  );
};
