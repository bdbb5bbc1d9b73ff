import { t } from '../../../i18n/translator';
import { isHostCategory } from '../../../model/category';
import type { Measurement, OwnDevice } from '../../../model/own-device';
import { goTo, leaveDetail, replaceDetail } from '../../../state/address';
import { deleteMeasurement, deleteOwnDevice } from '../../../state/change-devices';
import { chooseHost } from '../../../state/change-scenario';
import { host } from '../../../state/comparison';
import type { Device } from '../../../state/devices';
import { isShared } from '../../../state/shared';
import { showToast } from '../../../state/toast';
import { formDetail } from './device-detail';
import { comparedIds } from './device-list';
import { isKeptHere } from './ownership';
import { hasRoom, toggleCompared } from './toggle-compared';

interface ActionProps {
  readonly text: string;
  readonly kind?: 'danger' | 'primary';
  readonly onClick: () => void;
}

/** One button among what can be done. */
export const Action = ({ text, kind, onClick }: ActionProps) => (
  <button type="button" class={kind ? `button ${kind}` : 'button'} onClick={onClick}>
    {text}
  </button>
);

const backToCited = (measurement: Measurement, name: string): void => {
  const undo = deleteMeasurement(measurement);
  showToast({ text: t('device.citedAgain', { device: name }), undo });
};

const deleteAndTell = async (own: OwnDevice): Promise<void> => {
  await leaveDetail();
  const undo = deleteOwnDevice(own);
  showToast({ text: t('device.deleted', { device: own.name }), undo });
};

const makeHost = (id: string): void => {
  if (comparedIds.peek().has(id) || hasRoom()) chooseHost(id);
};

/** Takes a host or a setup into the comparison or out of it, or makes it the answer's host. */
export const ComparisonActions = ({ id }: Pick<Device, 'id'>) => {
  const isCompared = comparedIds.value.has(id);
  const isHost = host.value?.device.id === id;
  return (
    <>
      <Action
        text={t(isCompared ? 'working.remove' : 'device.compare')}
        onClick={() => toggleCompared(id)}
      />
      {!isHost && <Action text={t('working.host')} onClick={() => makeHost(id)} />}
    </>
  );
};

const FigureActions = ({ device }: { readonly device: Device }) => {
  const { id, name, cited, measurement } = device;
  if (!cited) return null;
  const isMine = measurement !== undefined && !isShared.value;
  return (
    <>
      <Action
        kind="primary"
        text={t(isMine ? 'device.measure.change' : 'device.measure')}
        onClick={() => goTo('devices', formDetail(id, 'measure'))}
      />
      {isMine && (
        <Action text={t('device.backToCited')} onClick={() => backToCited(measurement, name)} />
      )}
    </>
  );
};

/** Everything that can be done with a device. */
export const DeviceActions = ({ device }: { readonly device: Device }) => {
  const { id, own, category } = device;
  const isHostKind = isHostCategory(category);
  return (
    <div class="device-actions">
      {host.value?.device.id === id && <p class="quiet">{t('working.isHost')}</p>}
      <div class="buttons">
        <FigureActions device={device} />
        {own && isKeptHere(device) && (
          <Action
            kind="primary"
            text={t('device.edit')}
            onClick={() => goTo('devices', formDetail(id, 'edit'))}
          />
        )}
        {isHostKind && <ComparisonActions id={id} />}
        {isHostKind && (
          <Action
            text={t(own ? 'device.duplicate' : 'device.duplicateAsMine')}
            onClick={() => replaceDetail(formDetail(id, 'copy'))}
          />
        )}
        {isHostKind && (
          <Action text={t('setup.make')} onClick={() => goTo('devices', formDetail(id, 'setup'))} />
        )}
        {own && isKeptHere(device) && (
          <Action kind="danger" text={t('device.delete')} onClick={() => deleteAndTell(own)} />
        )}
      </div>
    </div>
  );
};
