import { t } from '../../../../i18n/translator';
import { anyDeviceOf } from '../../../../state/all-devices';
import type { AddOnDraft } from './add-on-draft';

/** What to know about when an add-on is on; nothing where the words of the choice say it all. */
export const presenceHint = ({ deviceId, presence }: AddOnDraft): string | undefined => {
  if (presence === 'all-year') return t('setup.presence.allYear.hint');
  const device = deviceId === undefined ? undefined : anyDeviceOf(deviceId);
  return presence === 'while-printing' && device?.category === 'printer'
    ? t('setup.presence.printer.hint')
    : undefined;
};
