import { signal } from '@preact/signals';

/** Takes the waiting release over; absent while this is the newest. */
export const acceptUpdate = signal<(() => void) | undefined>(undefined);

/** Whether the app works without a network: not known yet, yes, or not in this browser or mode. */
export const offlineState = signal<'unknown' | 'ready' | 'unavailable'>('unknown');

/** Whether the app can be put on the home screen, and how. */
export const installState = signal<'available' | 'ios' | 'installed' | 'unavailable'>(
  'unavailable',
);
