import { format, t } from '../../../i18n/translator';
import { mostDevices } from '../../../model/limits';
import { compareDevice } from '../../../state/change-scenario';
import { showToast } from '../../../state/toast';
import { comparedIds } from './device-list';

/** True where one more device fits into the comparison; says so where not. */
export const hasRoom = (): boolean => {
  if (comparedIds.peek().size < mostDevices) return true;
  showToast({ text: t('picker.full', { most: format.value.number(mostDevices) }) });
  return false;
};

/** Takes a device into the comparison, or out of it. */
export const toggleCompared = (id: string): void => {
  if (comparedIds.peek().has(id)) compareDevice(id, false);
  else if (hasRoom()) compareDevice(id, true);
};
