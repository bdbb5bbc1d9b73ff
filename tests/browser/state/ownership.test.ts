import { beforeEach, expect, it } from 'vitest';
import { mostDevices } from '../../../src/model/limits';
import { money } from '../../../src/model/units';
import { address } from '../../../src/state/address';
import { compareDevice } from '../../../src/state/change-scenario';
import {
  changeOwnership,
  changePurchase,
  chooseMode,
  machines,
  ownership,
  pair,
} from '../../../src/state/ownership';
import { scenario } from '../../../src/state/scenario';
import { defaultScenario, leaveShared, shared } from '../../../src/state/shared';
import { ownScenario } from '../../../src/state/user-state';

const deviceIds = ['raspberry-pi-4b', 'hp-t630'];
const ids = () => machines.value.map(({ id }) => id);

beforeEach(() => {
  leaveShared();
  ownScenario.value = { ...defaultScenario, deviceIds };
  changePurchase({ id: 'raspberry-pi-4b', condition: 'new', price: money(75) });
  changePurchase({ id: 'hp-t630', condition: 'used', price: money(45) });
});

it('what was paid stays known for a machine that is compared no more', () => {
  compareDevice('hp-t630', false);
  expect(ids()).toEqual(['raspberry-pi-4b']);
  expect(pair.value).toBeUndefined();
  compareDevice('hp-t630', true);
  expect(machines.value.map(({ price }) => price)).toEqual([75, 45]);
});

it('a change in an open link stays in the link', async () => {
  const mine = ownScenario.value;
  shared.value = { scenario: scenario.value, ownDevices: [], measurements: [], setups: [] };
  changeOwnership({ years: 4 });
  changePurchase({ id: 'hp-t630', condition: 'owned' });
  await expect.poll(() => address.value.query).toContain('buy=75,0');
  expect(address.value.query).toContain('years=4');
  expect(ownScenario.value).toBe(mine);
  leaveShared();
  expect(ownership.value.years).toBe(10);
});

it('no more machines are remembered as switched on per print than are stored', () => {
  const before = Array.from({ length: mostDevices }, (_, at) => `device-${at}`);
  changeOwnership({ mode: 'mixed', perPrintIds: before });
  chooseMode('hp-t630', 'per-print');
  expect(ownership.value.perPrintIds).toEqual([...before.slice(1), 'hp-t630']);
  expect(machines.value.map(({ mode }) => mode)).toEqual(['always-on', 'per-print']);
  chooseMode('hp-t630', 'always-on');
  expect(ownership.value.perPrintIds).toEqual(before.slice(1));
});
