import { effect, signal } from '@preact/signals';
import type { Scenario } from '../model/scenario';
import type { TariffYear } from '../model/tariff';
import { scenario } from './scenario';

/** What a scenario's tariff makes of a year; `undefined` where its prices are not at hand. */
type TariffReader = (scenario: Scenario) => TariffYear | undefined;

/** Reads tariffs of more than one price; fetched only where one is in force. */
export const tariffReader = signal<TariffReader | undefined>(undefined);

const fetchReader = async (): Promise<void> => {
  if (tariffReader.peek() || scenario.peek().tariff.kind === 'flat') return;
  const { openTariff } = await import('./tariff-year');
  tariffReader.value = await openTariff();
};

/** Has the reader ready for the tariff on screen, now and whenever another comes; never rejects. */
export const followTariff = async (): Promise<void> => {
  // Without its code the answer stands on the flat price, which the screen says.
  const follow = () => fetchReader().catch(() => undefined);
  await follow();
  effect(() => {
    if (scenario.value.tariff.kind !== 'flat') follow();
  });
};
