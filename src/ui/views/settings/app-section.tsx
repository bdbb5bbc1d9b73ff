import { useState } from 'preact/hooks';
import { t } from '../../../i18n/translator';
import { checkForUpdate, type UpdateCheck } from '../../../offline/check-for-update';
import { promptInstall } from '../../../offline/install-prompt';
import { installState, offlineState } from '../../../state/release';
import { Section } from './section';

/** The version, whether it works offline, updates and installation. */
export const AppSection = () => {
  const [found, setFound] = useState<UpdateCheck>();
  const look = async () => {
    setFound(undefined);
    setFound(await checkForUpdate());
  };
  return (
    <Section title={t('settings.app')}>
      <p>
        {t('settings.version', { version: __APP_VERSION__ })}.{' '}
        {t(`settings.offline.${offlineState.value}`)}
      </p>
      {installState.value === 'ios' && <p>{t('install.ios')}</p>}
      <div class="buttons">
        <button type="button" class="button" onClick={look}>
          {t('settings.check')}
        </button>
        {installState.value === 'available' && (
          <button type="button" class="button" onClick={promptInstall}>
            {t('install.button')}
          </button>
        )}
      </div>
      <p class="quiet" aria-live="polite">
        {found && t(`settings.check.${found}`)}
      </p>
    </Section>
  );
};
