import { t } from '../../../i18n/translator';
import { isHostCategory } from '../../../model/category';
import { anyDeviceOf } from '../../../state/all-devices';
import { type Device, setupById } from '../../../state/devices';
import { type DeviceDetail, readDetail } from './device-detail';
import { DeviceForm } from './device-form';
import { DeviceSheet } from './device-sheet';
import { MeasurementForm } from './measurement-form';
import { isKeptHere } from './ownership';
import { SetupDetail } from './setups/setup-detail';
import { SetupForm } from './setups/setup-form';

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
  if (kind === 'setup' && isHostCategory(device.category)) {
    return <SetupForm subject={{ kind: 'new', hostId: device.id }} />;
  }
  return <DeviceSheet device={device} />;
};

/** The sheet that the address asks for, or a line where it names a device that is not there. */
export const DetailSheet = ({ detail }: { readonly detail: string }) => {
  const read = readDetail(detail);
  if (!read) return null;
  if (read.kind === 'new') return <DeviceForm key={detail} subject={{ kind: 'new' }} />;
  if (read.kind === 'new-setup') return <SetupForm key={detail} subject={{ kind: 'new' }} />;
  const setup = setupById.value.get(read.id);
  if (setup) return <SetupDetail key={detail} kind={read.kind} setup={setup} />;
  const device = anyDeviceOf(read.id);
  return device ? (
    <KnownDevice key={detail} kind={read.kind} device={device} />
  ) : (
    <p class="note warning">{t('devices.unknown', { id: read.id })}</p>
  );
};
