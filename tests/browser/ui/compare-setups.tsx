import type { Setup } from '../../../src/model/setup';
import { watts } from '../../../src/model/units';
import { saveSetup } from '../../../src/state/change-setups';
import { fetchSetupReader } from '../../../src/state/setup-reader';
import { setups } from '../../../src/state/user-state';

/** A Pi with a camera while it prints, and a hub with a supply of its own. */
export const benchPi: Setup = {
  id: 'setup-bench-pi',
  name: 'Pi on the bench',
  hostId: 'raspberry-pi-4b',
  addOns: [
    {
      name: 'USB camera',
      presence: 'while-printing',
      watts: { idle: watts(1), printing: watts(2) },
    },
    { name: 'Hub', presence: 'all-year', watts: { idle: watts(0.5), printing: watts(0.5) } },
  ],
};

/** A box that draws 30 W anyway, 34 W while it prints. */
export const storeRoomNas: Setup = {
  id: 'setup-store-room',
  name: 'NAS in the store room',
  hostId: 'hp-t630',
  addOns: [],
  runsAnyway: {
    charged: 'increment',
    readings: { before: watts(30), printing: watts(34) },
  },
};

/** The same box where a plug shows no difference. */
export const quietNas: Setup = {
  ...storeRoomNas,
  id: 'setup-quiet',
  name: 'Quiet NAS',
  runsAnyway: {
    charged: 'increment',
    readings: { before: watts(30), printing: watts(30.4) },
  },
};

/** Has these setups, and no others, with what it takes to read them. */
export const haveSetups = async (...wanted: readonly Setup[]): Promise<void> => {
  setups.value = [];
  for (const setup of wanted) saveSetup(setup);
  await fetchSetupReader();
};
