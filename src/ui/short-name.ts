import { t } from '../i18n/translator';
import type { Device } from '../state/devices';

/** What changes the answer of a host that runs anyway, as the catalogue has it. */
export const incrementIds = {
  disks: 'nas-two-disks-kept-awake',
  camera: 'generic-usb-webcam',
  stream: 'incremental-container-on-running-server',
} as const;

/**
 * A device's name without what the catalogue says after it in brackets or behind a comma. A name that
 * the user gave stays whole.
 */
export const shortName = ({ id, name, cited }: Pick<Device, 'id' | 'name' | 'cited'>): string => {
  if (id === incrementIds.disks) return t('setup.short.disks');
  if (id === incrementIds.stream) return t('setup.short.stream');
  return cited ? name.replace(/(?:,|\s\().*$/, '') : name;
};
