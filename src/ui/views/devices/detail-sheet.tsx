import { t } from '../../../i18n/translator';
import { isHostCategory } from '../../../model/category';
import { anyDeviceOf } from '../../../state/all-devices';
import type { Device } from '../../../state/devices';
import { type DeviceDetail, readDetail } from './device-detail';
import { DeviceForm } from './device-form';
import { DeviceSheet } from './device-sheet';
import { MeasurementForm } from './measurement-form';
import { isKeptHere } from './ownership';

const KnownDevice = ({
  kind,
  device,
}: {
  readonly kind: DeviceDetail['kind'];
  readonly device: Device;
}) => {
  if (kind === 'measure' && device.cited) return <MeasurementForm device={device} />;
  if (kind === 'edit' && isKeptHere(device)) return <DeviceForm subject={{ kind, device }} />;
  if (kind === 'copy' && isHostCategory(device.category)) {
    return <DeviceForm subject={{ kind, device }} />;
  }
  return <DeviceSheet device={device} />;
};

/** The sheet that the address asks for, or a line where it names a device that is not there. */
export const DetailSheet = ({ detail }: { readonly detail: string }) => {
  const read = readDetail(detail);
  if (!read) return null;
  if (read.kind === 'new') return <DeviceForm key={detail} subject={read} />;
  const device = anyDeviceOf(read.id);
  return device ? (
    <KnownDevice key={detail} kind={read.kind} device={device} />
  ) : (
    <p class="note warning">{t('devices.unknown', { id: read.id })}</p>
  );
};
