import { page } from 'vitest/browser';
import type { OwnDevice } from '../../../src/model/own-device';
import { defaultOwnership, type Ownership, type Purchase } from '../../../src/model/ownership';
import type { Scenario } from '../../../src/model/scenario';
import { money } from '../../../src/model/units';
import { ownDevices } from '../../../src/state/user-state';
import { BreakEvenView } from '../../../src/ui/views/break-even/break-even-view';
import { aStatePower, type Figures } from '../../fixtures/a-power';
import { open } from './compare-page';
import '../../../src/ui/styles/controls.css';

export const sentence = () => page.getByRole('status');
export const machine = (name: string) => page.getByRole('group', { name: new RegExp(`^${name}`) });
export const table = () => page.getByRole('table', { name: 'Total cost after some years' });

/** A thin client of the user’s own that draws so many watts, printing as idle. */
export const aMachine = (id: string, name: string, idle: Figures, off: Figures): OwnDevice => ({
  id: `own-${id}`,
  name,
  category: 'thin-client',
  power: {
    off: aStatePower(off),
    idle: aStatePower(idle),
    printing: aStatePower(idle),
  },
  note: '',
});

/**
 * Two machines that draw the same whether they print or not, so that the sums are easily done by hand:
 * 24/7 each watt costs 8.76 × 0.40 = 3.504 €.
 */
export const thrifty = aMachine('thrifty', 'Thrifty', 4, 1);
export const hungry = aMachine('hungry', 'Hungry', [7, 8, 9], 1);

/** Thrifty for 75 € new, Hungry for 45 € used, changed by what a test is about. */
export const bought = (
  change: { readonly thrifty?: Partial<Purchase>; readonly hungry?: Partial<Purchase> } = {},
): readonly Purchase[] => [
  { id: thrifty.id, condition: 'new', price: money(75), ...change.thrifty },
  { id: hungry.id, condition: 'used', price: money(45), ...change.hungry },
];

interface Opening {
  readonly devices?: readonly OwnDevice[];
  readonly ownership?: Partial<Ownership>;
  readonly scenario?: Partial<Scenario>;
  readonly tag?: string;
}

/** The screen with the two, both of known price, over ten years. */
export const openBreakEven = async ({
  devices = [thrifty, hungry],
  ownership = {},
  scenario = {},
  tag = 'en-GB',
}: Opening = {}): Promise<void> => {
  ownDevices.value = devices;
  await open(
    <BreakEvenView />,
    {
      deviceIds: devices.map(({ id }) => id),
      ownership: { ...defaultOwnership, purchases: bought(), ...ownership },
      ...scenario,
    },
    tag,
  );
};
