/** What of a device or a setup is on screen, as the address names it after `#/devices/`. */
export type DeviceDetail =
  | { readonly kind: 'new' }
  | { readonly kind: 'new-setup' }
  | { readonly kind: 'facts' | 'measure' | 'copy' | 'edit' | 'setup'; readonly id: string };

/** The address of the form for a new setup. */
export const newSetupDetail = 'new-setup';

const kinds = ['measure', 'copy', 'edit', 'setup'] as const;

/** The detail that opens a form about a device: `hp-t630.measure`. */
export const formDetail = (id: string, kind: (typeof kinds)[number]): string => `${id}.${kind}`;

/** Reads the address's detail; `undefined` where it is empty. */
export const readDetail = (detail: string): DeviceDetail | undefined => {
  if (detail === '') return undefined;
  if (detail === 'new' || detail === newSetupDetail) return { kind: detail };
  const kind = kinds.find((name) => detail.endsWith(`.${name}`));
  return kind ? { kind, id: detail.slice(0, -kind.length - 1) } : { kind: 'facts', id: detail };
};
