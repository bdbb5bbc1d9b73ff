import { type Watts, watts } from './units';

/**
 * How a host is switched off between prints:
 * soft-off = shut down, supply still plugged in, draws its Off Mode power;
 * unplugged = cut from the mains, 0 W;
 * smart-plug = 0 W behind the plug, which itself draws power all year.
 */
export const offMethods = ['soft-off', 'unplugged', 'smart-plug'] as const;
export type OffMethod = (typeof offMethods)[number];

/** The power behind a cut mains connection: nothing is connected, so it is a true zero. */
export const disconnected: Watts = watts(0);
