import { beforeAll, beforeEach, expect, it } from 'vitest';
import { encodeLink } from '../../../src/formats/share-link';
import { months, weekdays } from '../../../src/model/calendar';
import type { Scenario } from '../../../src/model/scenario';
import { gramsPerKwh, money, pricePerKwh } from '../../../src/model/units';
import { address, replaceQuery } from '../../../src/state/address';
import { changeScenario, compareDevice, typePrice } from '../../../src/state/change-scenario';
import { keepShared } from '../../../src/state/keep-shared';
import { scenario } from '../../../src/state/scenario';
import {
  defaultScenario,
  followLink,
  isShared,
  leaveShared,
  refused,
  shared,
} from '../../../src/state/shared';
import { ownDevices, ownScenario, setups } from '../../../src/state/user-state';
import { ownDevice, setup } from '../storage/user-data-fixtures';

const full: Scenario = {
  ...defaultScenario,
  price: pricePerKwh(0.31),
  priceOrigin: 'own',
  priceSince: '2026-03-01',
  currency: 'CHF',
  country: 'CH',
  ownIntensity: gramsPerKwh(30),
  tariff: {
    kind: 'bands',
    bands: {
      bands: [
        { id: 'ht', name: 'HT', price: pricePerKwh(0.35) },
        { id: 'nt', name: 'NT', price: pricePerKwh(0.25) },
      ],
      rules: [
        { band: 'ht', months, days: weekdays, from: 24, to: 88 },
        { band: 'nt', months, days: weekdays, from: 88, to: 24 },
      ],
      clock: 'local',
      timeZone: 'Europe/Zurich',
    },
    monthlyFee: money(12),
  },
  printTimes: { days: [6, 7], start: 88 },
  deviceIds: ['hp-t640'],
};

const openLink = async (query: string): Promise<void> => {
  replaceQuery(query);
  await expect.poll(() => isShared.value).toBe(true);
};

beforeAll(followLink);

beforeEach(() => {
  leaveShared();
  ownScenario.value = defaultScenario;
  ownDevices.value = [];
  setups.value = [];
});

it('shows a comparison with its tariff, times and country as it was', async () => {
  await openLink(encodeLink({ scenario: full, ownDevices: [], measurements: [], setups: [] }));
  expect(refused.value).toEqual([]);
  expect(scenario.value).toEqual(full);
});

it('takes the price of a country that the link names', async () => {
  await openLink('country=GB');
  expect(refused.value).toEqual([]);
  expect(scenario.value).toMatchObject({ country: 'GB', currency: 'GBP', priceOrigin: 'country' });
  expect(scenario.value.price).toBeGreaterThan(0);
});

it('refuses a country that the app has no figures of', async () => {
  await openLink('country=AQ&price=0.31');
  expect(refused.value).toMatchObject([{ parameter: 'country', reason: 'unknown-value' }]);
  expect(scenario.value).toMatchObject({ price: 0.31, currency: 'EUR' });
  expect(scenario.value.country).toBeUndefined();
});

it('keeps a changed price and its day through a reload', async () => {
  await openLink('country=GB');
  typePrice(pricePerKwh(0.22));
  await expect.poll(() => new URLSearchParams(address.value.query).has('since')).toBe(true);
  const { query } = address.value;
  const changed = scenario.value;
  leaveShared();
  await openLink(query);
  expect(scenario.value).toEqual(changed);
});

it('is kept with all of it', async () => {
  await openLink(encodeLink({ scenario: full, ownDevices: [], measurements: [], setups: [] }));
  keepShared();
  expect(isShared.value).toBe(false);
  expect(ownScenario.value).toEqual(full);
});

it('is kept without what it leaves open, and undone without what it brought', async () => {
  ownScenario.value = full;
  await openLink('price=0.5&devices=hp-t630');
  const undo = keepShared();
  const plain = { ...defaultScenario, price: 0.5, priceOrigin: 'own', deviceIds: ['hp-t630'] };
  expect(ownScenario.value).toStrictEqual(plain);
  undo();
  expect(ownScenario.value).toStrictEqual(full);
  ownScenario.value = defaultScenario;
  await openLink(encodeLink({ scenario: full, ownDevices: [], measurements: [], setups: [] }));
  keepShared()();
  expect(ownScenario.value).toStrictEqual(defaultScenario);
});

it('keeps a price that was left to the app from being taken for a guess', async () => {
  await openLink('currency=CHF&devices=hp-t630');
  expect(scenario.value.priceOrigin).toBe('assumed');
  keepShared();
  expect(ownScenario.value).toMatchObject({ price: 0.4, currency: 'CHF', priceOrigin: 'own' });
});

it('is undone as it was, another link opened meanwhile or not', async () => {
  ownScenario.value = full;
  await openLink('price=0.5');
  const undo = keepShared();
  await openLink('price=0.6');
  undo();
  expect(scenario.value.price).toBe(0.6);
  expect(ownScenario.value).toStrictEqual(full);
  changeScenario({ price: pricePerKwh(0.7) });
  expect(ownScenario.value).toStrictEqual(full);
});

it('shows the setups and the prices of a link, with parts of the catalogue', async () => {
  await openLink(
    'setup=setup-nas~NAS~hp-t630~share:3&addon=setup-nas~raspberry-pi-camera-module~with-host~~~' +
      '&addon=setup-nas~no-such-camera~with-host~~~&buy=75,0&devices=raspberry-pi-4b,setup-nas',
  );
  expect(refused.value).toMatchObject([{ parameter: 'addon', reason: 'unknown-device' }]);
  expect(shared.value?.setups).toMatchObject([
    { addOns: [{ deviceId: 'raspberry-pi-camera-module' }] },
  ]);
  expect(scenario.value.ownership?.purchases).toEqual([
    { id: 'raspberry-pi-4b', condition: 'new', price: 75 },
    { id: 'setup-nas', condition: 'owned' },
  ]);
});

it('keeps what of the user’s own is compared in it through a reload', async () => {
  ownDevices.value = [ownDevice()];
  setups.value = [setup()];
  await openLink('price=0.5&devices=raspberry-pi-4b');
  compareDevice('own-attic-laptop', true);
  compareDevice('setup-attic', true);
  await expect.poll(() => address.value.query).toContain('setup-attic');
  const { query } = address.value;
  leaveShared();
  ownDevices.value = [];
  setups.value = [];
  await openLink(query);
  expect(refused.value).toEqual([]);
  expect(scenario.value.deviceIds).toEqual(['raspberry-pi-4b', 'own-attic-laptop', 'setup-attic']);
  expect(shared.value).toMatchObject({ ownDevices: [ownDevice()], setups: [setup()] });
});
