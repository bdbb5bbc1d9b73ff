import { beforeEach, describe, expect, it } from 'vitest';
import type { SharedComparison } from '../../../src/formats/share-link';
import { watts } from '../../../src/model/units';
import { keepShared } from '../../../src/state/keep-shared';
import { defaultScenario, leaveShared, shared } from '../../../src/state/shared';
import { measurements, ownDevices, ownScenario, setups } from '../../../src/state/user-state';
import { ownDevice, ownership, scenario, setup } from '../storage/user-data-fixtures';

const link = (change: Partial<SharedComparison> = {}): SharedComparison => ({
  scenario: scenario({
    deviceIds: ['setup-attic', 'own-attic-laptop', 'raspberry-pi-4b'],
    ownership: ownership(),
  }),
  ownDevices: [ownDevice()],
  measurements: [],
  setups: [setup()],
  ...change,
});

const [pi, attic] = ownership().purchases;

beforeEach(() => {
  leaveShared();
  ownScenario.value = defaultScenario;
  ownDevices.value = [];
  measurements.value = [];
  setups.value = [];
});

describe('a link’s comparison with setups', () => {
  it('is kept with them as they are', () => {
    shared.value = link();
    const undo = keepShared();
    expect(setups.value).toEqual([setup()]);
    expect(ownScenario.value).toEqual({ ...link().scenario, priceOrigin: 'own' });
    undo();
    expect(ownScenario.value).toEqual(defaultScenario);
  });

  it('is kept once where the user has the same one, its fields in another order', () => {
    const { id, name, hostId, addOns, runsAnyway } = setup();
    const mine = { ...(runsAnyway && { runsAnyway }), addOns, hostId, name, id };
    setups.value = [mine];
    shared.value = link();
    keepShared();
    expect(setups.value).toEqual([mine]);
    expect(ownScenario.value.deviceIds).toContain('setup-attic');
  });

  it('gets new ids where the user has others of the same ids', () => {
    const [myLaptop, mySetup] = [ownDevice({ note: 'mine' }), setup({ name: 'Mine' })];
    ownDevices.value = [myLaptop];
    setups.value = [mySetup];
    shared.value = link();
    keepShared();
    const [, laptop] = ownDevices.value;
    const [, kept] = setups.value;
    expect([ownDevices.value[0], setups.value[0]]).toEqual([myLaptop, mySetup]);
    expect(laptop?.id).toMatch(/^own-.{36}$/);
    expect(kept).toEqual({ ...setup(), id: kept?.id, hostId: laptop?.id });
    expect(kept?.id).toMatch(/^setup-.{36}$/);
    expect(ownScenario.value.deviceIds).toEqual([kept?.id, laptop?.id, 'raspberry-pi-4b']);
    expect(ownScenario.value.ownership).toEqual(
      ownership({
        purchases: [pi, { ...attic, id: kept?.id }] as never,
        pair: ['raspberry-pi-4b', kept?.id ?? ''],
      }),
    );
  });

  it('on a host that gets another id is another setup', () => {
    ownDevices.value = [
      ownDevice({
        power: { idle: { low: watts(1), typical: watts(1), high: watts(1), side: 'wall' } },
      }),
    ];
    setups.value = [setup()];
    shared.value = link({
      scenario: scenario({
        deviceIds: ['setup-attic'],
        ownership: ownership({ perPrintIds: ['setup-attic'] }),
      }),
    });
    keepShared();
    expect(setups.value).toHaveLength(2);
    expect(ownScenario.value.deviceIds).toEqual([setups.value[1]?.id]);
    expect(ownScenario.value.ownership?.perPrintIds).toEqual([setups.value[1]?.id]);
  });
});

describe('what the user paid', () => {
  it('stays known where the link says nothing of it', () => {
    ownScenario.value = { ...defaultScenario, ownership: ownership() };
    shared.value = link({ scenario: scenario() });
    keepShared();
    expect(ownScenario.value.ownership).toEqual(ownership());
  });

  it('stays known for machines that the link does not name', () => {
    const mine = { id: 'hp-t630', condition: 'used', price: 45 } as never;
    const linked = ownership({ years: 4 });
    ownScenario.value = {
      ...defaultScenario,
      ownership: ownership({ purchases: [mine, { id: 'raspberry-pi-4b', condition: 'owned' }] }),
    };
    shared.value = link({ scenario: scenario({ ownership: linked }) });
    keepShared();
    expect(ownScenario.value.ownership).toEqual({
      ...linked,
      purchases: [...linked.purchases, mine],
    });
  });
});
