import { type AnyKind, allKinds } from './schema';

/** The way to the other open pages of this app. */
export interface OtherTabs {
  /** Says that records of a kind have changed in the database. */
  announce(kind: AnyKind): void;
  close(): void;
}

/** Joins the other tabs; where the browser has no BroadcastChannel there are none. */
export const joinOtherTabs = (name: string, changed: (kind: AnyKind) => void): OtherTabs => {
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name);
  // A tab of another build may speak of kinds that this one does not know.
  channel?.addEventListener('message', ({ data }) => {
    const kind = allKinds.find((known) => known === data);
    if (kind) changed(kind);
  });
  return {
    announce: (kind) => channel?.postMessage(kind),
    close: () => channel?.close(),
  };
};
