import type { ComponentChildren } from 'preact';
import { plural, t } from '../i18n/translator';
import { address } from '../state/address';
import { acceptUpdate, installState } from '../state/release';
import { changeSettings, languageMissing } from '../state/session';
import { linkUnread } from '../state/shared';
import { repairedRecords, settings, storageTrouble } from '../state/user-state';
import './notices.css';

const Line = ({ children }: { readonly children: ComponentChildren }) => (
  <div class="note notice">{children}</div>
);

const StorageLine = () =>
  storageTrouble.value && (
    <Line>
      <p>
        <b>{t('storage.title')}</b> {t(`storage.${storageTrouble.value}`)}
      </p>
    </Line>
  );

const UpdateLine = () => {
  const accept = acceptUpdate.value;
  return (
    accept && (
      <Line>
        <p>{t('update.ready')}</p>
        <button type="button" class="button" onClick={accept}>
          {t('update.now')}
        </button>
      </Line>
    )
  );
};

const install = async (): Promise<void> => {
  const { promptInstall } = await import('../offline/install-prompt');
  await promptInstall();
};

const InstallLine = () => {
  const state = installState.value;
  if (settings.value.installHintDismissed || (state !== 'available' && state !== 'ios'))
    return null;
  return (
    <Line>
      <p>{t(state === 'ios' ? 'install.ios' : 'install.hint')}</p>
      <div class="buttons">
        {state === 'available' && (
          <button type="button" class="button" onClick={install}>
            {t('install.button')}
          </button>
        )}
        <button
          type="button"
          class="button plain"
          onClick={() => changeSettings({ installHintDismissed: true })}
        >
          {t('install.dismiss')}
        </button>
      </div>
    </Line>
  );
};

/** Lines about the app itself: what is not kept, a new release, the home screen, a wrong address. */
export const Notices = () => (
  <div class="notices" aria-live="polite">
    <StorageLine />
    {repairedRecords.value > 0 && <Line>{plural('storage.repaired', repairedRecords.value)}</Line>}
    {languageMissing.value && <Line>{t('settings.languageMissing')}</Line>}
    {linkUnread.value && <Line>{t('shared.unread')}</Line>}
    <UpdateLine />
    {address.value.unknown !== undefined && (
      <Line>{t('nav.unknown', { page: address.value.unknown.slice(0, 40) })}</Line>
    )}
    <InstallLine />
  </div>
);
