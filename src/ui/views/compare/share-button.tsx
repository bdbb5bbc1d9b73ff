import { t } from '../../../i18n/translator';
import { Icon } from '../../parts/icon';
import { share } from './share';

/** Hands the comparison's link on. */
export const ShareButton = () => (
  <button type="button" class="button" onClick={share}>
    <Icon name="share" />
    {t('share.button')}
  </button>
);
