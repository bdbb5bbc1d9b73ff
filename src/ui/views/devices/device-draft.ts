import { t } from '../../../i18n/translator';
import { type HostCategory, isHostCategory } from '../../../model/category';
import { longestText } from '../../../model/limits';
import type { OwnDevice } from '../../../model/own-device';
import type { PowerProfile } from '../../../model/power';
import type { Device } from '../../../state/devices';
import { newOwnId } from '../../../state/keep-shared';
import { found, search } from './device-list';
import { draftOf, type PowerDraft, powerFrom } from './power-draft';

/** A device as its form holds it. */
export interface DeviceDraft extends PowerDraft {
  readonly name: string;
  readonly category: HostCategory;
}

/** What a device form is about. */
export interface FormSubject {
  readonly kind: 'new' | 'copy' | 'edit';
  /** The device that is copied or edited. */
  readonly device?: Device;
}

const usualCategory: HostCategory = 'raspberry-pi';

/** What the form shows before anybody types; a search that found nothing becomes the name. */
export const initialDraft = ({ kind, device }: FormSubject): DeviceDraft => {
  if (!device) {
    const name = found.peek().size === 0 ? search.peek().trim() : '';
    return { ...draftOf({}, ''), name: name.slice(0, longestText), category: usualCategory };
  }
  const note = device.own?.note ?? device.measurement?.note ?? '';
  const isCopy = kind === 'copy';
  return {
    ...draftOf(device.power, note),
    name: (isCopy ? t('device.copyName', { device: device.name }) : device.name).slice(
      0,
      longestText,
    ),
    category: isHostCategory(device.category) ? device.category : usualCategory,
  };
};

/** The device that a form's values make. */
export const deviceFrom = (draft: DeviceDraft, { kind, device }: FormSubject): OwnDevice => {
  const before: PowerProfile = device?.power ?? {};
  return {
    id: kind === 'edit' && device ? device.id : newOwnId(),
    name: draft.name.trim(),
    category: draft.category,
    power: powerFrom(draft, before),
    note: draft.note.trim(),
  };
};
