import { effect, signal } from '@preact/signals';
import { type Device, setupById } from './devices';
import { scenario } from './scenario';
import type { ReadSetup } from './setups';

/** What a setup draws; `undefined` where nothing is known of one of its parts. */
type SetupReader = (device: Device) => ReadSetup | undefined;

/** Reads setups; fetched only where one is compared, or a screen shows them. */
export const setupReader = signal<SetupReader | undefined>(undefined);

/** Has the reader ready; rejects where its code cannot be fetched. */
export const fetchSetupReader = async (): Promise<void> => {
  if (setupReader.peek()) return;
  const { readSetup } = await import('./setups');
  setupReader.value = readSetup;
};

/** Has the reader ready for the setups on screen, now and whenever one comes; never rejects. */
export const followSetups = async (): Promise<void> => {
  const areCompared = () => scenario.value.deviceIds.some((id) => setupById.value.has(id));
  // Without its code the setups stay away until it can be fetched.
  const follow = () => fetchSetupReader().catch(() => undefined);
  if (areCompared()) await follow();
  effect(() => {
    if (areCompared()) follow();
  });
};
