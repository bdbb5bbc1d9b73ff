import { t } from '../../../i18n/translator';
import { address, writeAddress } from '../../../state/address';
import { chooseHost, compareDevice } from '../../../state/change-scenario';
import { type ComparedDevice, host } from '../../../state/comparison';
import { scenario } from '../../../state/scenario';
import { showToast } from '../../../state/toast';

interface WorkingActionsProps {
  readonly entry: ComparedDevice;
  readonly onClose: () => void;
}

/** Makes a device the host, takes it out, or leads to its figures. */
export const WorkingActions = ({ entry: { device }, onClose }: WorkingActionsProps) => {
  const place = scenario.value.deviceIds.indexOf(device.id);
  const remove = () => {
    onClose();
    compareDevice(device.id, false);
    showToast({
      text: t('working.removed', { device: device.name }),
      undo: () => compareDevice(device.id, true, place),
    });
  };
  return (
    <>
      {host.value?.device.id === device.id && <p class="quiet">{t('working.isHost')}</p>}
      <div class="buttons">
        {host.value?.device.id !== device.id && (
          <button type="button" class="button" onClick={() => chooseHost(device.id)}>
            {t('working.host')}
          </button>
        )}
        <button type="button" class="button" onClick={remove}>
          {t('working.remove')}
        </button>
        <a class="button plain" href={writeAddress('devices', device.id, address.value.query)}>
          {t('working.edit')}
        </a>
      </div>
    </>
  );
};
