import { t } from '../../../../i18n/translator';
import type { Setup } from '../../../../model/setup';
import { goTo, leaveDetail, replaceDetail } from '../../../../state/address';
import { deleteSetup } from '../../../../state/change-setups';
import { host } from '../../../../state/comparison';
import { showToast } from '../../../../state/toast';
import { Action, ComparisonActions } from '../device-actions';
import { formDetail } from '../device-detail';
import { isSetupKeptHere } from '../ownership';

interface SetupActionsProps {
  readonly setup: Setup;
  /** False where its host or the watts of a part are gone: it cannot be compared then. */
  readonly isReadable: boolean;
}

const deleteAndTell = async (setup: Setup): Promise<void> => {
  await leaveDetail();
  const undo = deleteSetup(setup);
  showToast({ text: t('device.deleted', { device: setup.name }), undo });
};

/** Everything that can be done with a setup. */
export const SetupActions = ({ setup, isReadable }: SetupActionsProps) => {
  const { id } = setup;
  const isKept = isSetupKeptHere(id);
  return (
    <div class="device-actions">
      {host.value?.device.id === id && <p class="quiet">{t('working.isHost')}</p>}
      <div class="buttons">
        {isKept && (
          <Action
            kind="primary"
            text={t('device.edit')}
            onClick={() => goTo('devices', formDetail(id, 'edit'))}
          />
        )}
        {isReadable && <ComparisonActions id={id} />}
        <Action
          text={t('device.duplicate')}
          onClick={() => replaceDetail(formDetail(id, 'copy'))}
        />
        {isKept && (
          <Action kind="danger" text={t('device.delete')} onClick={() => deleteAndTell(setup)} />
        )}
      </div>
    </div>
  );
};
