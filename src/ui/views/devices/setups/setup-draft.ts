import { t } from '../../../../i18n/translator';
import { isHostCategory } from '../../../../model/category';
import type { Setup } from '../../../../model/setup';
import { anyDeviceOf } from '../../../../state/all-devices';
import { type AddOnDraft, addOnFrom, draftOfAddOn, isWattless } from './add-on-draft';
import { type AnywayDraft, anywayDraftOf, areReadable, runsAnywayFrom } from './anyway-draft';
import { freeName, partsText } from './part-names';

/** A setup as its form holds it. */
export interface SetupDraft extends AnywayDraft {
  /** Absent until the user types one: it follows host and add-ons. */
  readonly name: string | undefined;
  readonly hostId: string | undefined;
  readonly addOns: readonly AddOnDraft[];
}

/** What a setup form is about. */
export type SetupSubject =
  | { readonly kind: 'new'; readonly hostId?: string }
  | { readonly kind: 'copy' | 'edit'; readonly setup: Setup };

/** The id of the setup that is changed; empty for a new one. */
export const editedId = (subject: SetupSubject): string =>
  subject.kind === 'edit' ? subject.setup.id : '';

/** True where a host with this id is there. */
export const isHost = (id: string | undefined): id is string => {
  const device = id === undefined ? undefined : anyDeviceOf(id);
  return device !== undefined && isHostCategory(device.category);
};

const nameOf = (kind: 'copy' | 'edit', { id, name, hostId, addOns }: Setup): string | undefined => {
  if (kind === 'copy') return freeName(t('device.copyName', { device: name }), '');
  return name === freeName(partsText(hostId, addOns), id) ? undefined : name;
};

/** What the form shows before anybody types. */
export const initialSetupDraft = (subject: SetupSubject): SetupDraft => {
  if (subject.kind === 'new') {
    return { name: undefined, hostId: subject.hostId, addOns: [], ...anywayDraftOf(undefined) };
  }
  const { kind, setup } = subject;
  return {
    name: nameOf(kind, setup),
    hostId: isHost(setup.hostId) ? setup.hostId : undefined,
    addOns: setup.addOns.map(draftOfAddOn),
    ...anywayDraftOf(setup.runsAnyway),
  };
};

/** The name that host and add-ons suggest, and that no other setup has. */
export const suggestedName = ({ hostId, addOns }: SetupDraft, id: string): string =>
  hostId === undefined ? '' : freeName(partsText(hostId, addOns.map(addOnFrom)), id);

/**
 * The setup that a draft makes, for what it costs; `undefined` where the host or the watts of a part
 * are missing.
 * @param id of the setup that is changed; empty for a new one
 */
export const setupFrom = (draft: SetupDraft, id: string): Setup | undefined => {
  const { hostId, addOns, charged, readings } = draft;
  const isCharged = charged === 'share' || areReadable(readings);
  if (!isHost(hostId) || (draft.runsAnyway && !isCharged)) return undefined;
  if (addOns.some(isWattless)) return undefined;
  const runsAnyway = runsAnywayFrom(draft);
  return {
    id,
    name: draft.name?.trim() || suggestedName(draft, id),
    hostId,
    addOns: addOns.map(addOnFrom),
    ...(runsAnyway && { runsAnyway }),
  };
};
