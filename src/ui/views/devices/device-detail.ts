/** What of a device is on screen, as the address names it after `#/devices/`. */
export type DeviceDetail =
  | { readonly kind: 'new' }
  | { readonly kind: 'facts' | 'measure' | 'copy' | 'edit'; readonly id: string };

const kinds = ['measure', 'copy', 'edit'] as const;

/** The detail that opens a form about a device: `hp-t630.measure`. */
export const formDetail = (id: string, kind: (typeof kinds)[number]): string => `${id}.${kind}`;

/** Reads the address's detail; `undefined` where it is empty. */
export const readDetail = (detail: string): DeviceDetail | undefined => {
  if (detail === '') return undefined;
  if (detail === 'new') return { kind: 'new' };
  const kind = kinds.find((name) => detail.endsWith(`.${name}`));
  return kind ? { kind, id: detail.slice(0, -kind.length - 1) } : { kind: 'facts', id: detail };
};
