import { beforeEach, expect, it } from 'vitest';
import { findDevice } from '../../../src/catalog/catalogue';
import { defaultOwnership } from '../../../src/model/ownership';
import { gramsPerKwh, money, pricePerKwh, watts } from '../../../src/model/units';
import { changeScenario } from '../../../src/state/change-scenario';
import { compared } from '../../../src/state/comparison';
import { comparisonTable, shareAddress } from '../../../src/state/export';
import { fetchSetupReader } from '../../../src/state/setup-reader';
import { defaultScenario, leaveShared } from '../../../src/state/shared';
import { ownScenario, setups } from '../../../src/state/user-state';

beforeEach(() => {
  leaveShared();
  ownScenario.value = { ...defaultScenario, country: 'DE', deviceIds: ['hp-t630'] };
});

it('exports what the figures stand on', async () => {
  const table = await comparisonTable('own');
  expect(table).toMatchObject({ scenario: ownScenario.value, tariff: 'flat' });
  expect(table.tariffYear.allYearWeight).toBeCloseTo(0.4 * 8760, 9);
  expect(table.intensity).toBeGreaterThan(0);
  expect(table.devices).toMatchObject([{ id: 'hp-t630', year: compared.value[0]?.year }]);
  changeScenario({ ownIntensity: gramsPerKwh(0) });
  expect((await comparisonTable('own')).intensity).toBe(0);
});

it('exports a setup with its parts, their sources and its price', async () => {
  const camera = { deviceId: 'raspberry-pi-camera-module', presence: 'with-host' } as const;
  const own = { idle: watts(1), printing: watts(2) };
  setups.value = [
    {
      ...{ id: 'setup-nas', name: 'NAS', hostId: 'hp-t630' },
      addOns: [camera, { name: 'Lamp', presence: 'all-year', watts: own }],
      runsAnyway: { charged: 'share', otherJobs: 2 },
    },
  ];
  changeScenario({
    deviceIds: ['hp-t630', 'setup-nas', 'raspberry-pi-4b'],
    ownership: {
      ...defaultOwnership,
      purchases: [
        { id: 'hp-t630', condition: 'owned' },
        { id: 'setup-nas', condition: 'used', price: money(45), extras: { card: money(5) } },
      ],
    },
  });
  await fetchSetupReader();
  const { devices } = await comparisonTable('own');
  expect(devices.map(({ id, purchasePrice }) => [id, purchasePrice])).toEqual([
    ['hp-t630', 0],
    ['setup-nas', 50],
    ['raspberry-pi-4b', undefined],
  ]);
  const [host, setup] = devices;
  expect(host?.setup).toBeUndefined();
  expect(setup?.setup).toEqual({
    name: 'NAS',
    addOns: [findDevice(camera.deviceId)?.names.en, 'Lamp'],
    runsAnyway: { charged: 'share', otherJobs: 2 },
  });
  expect(setup?.sources).toEqual(expect.arrayContaining([...(host?.sources ?? []), 'own']));
  expect(setup?.sources.length).toBeGreaterThan((host?.sources.length ?? 0) + 1);
});

it('says flat where the prices by the hour are not at hand', async () => {
  changeScenario({ tariff: { kind: 'hourly' } });
  expect((await comparisonTable('own')).tariff).toBe('flat');
});

it('shares the country and the tariff', () => {
  changeScenario({
    tariff: {
      kind: 'hourly',
      hourly: {
        series: { id: '4f1c', name: '2025' },
        markup: pricePerKwh(0),
        levies: pricePerKwh(0.1),
        vat: 19,
      },
    },
  });
  expect(shareAddress()).toContain(
    '#/compare?price=0.4&currency=EUR&prints=3&hours=5&overhead=20&off=soft-off&plug=1' +
      '&country=DE&tariff=hourly&series=4f1c~2025&levies=0.1&vat=19&devices=hp-t630',
  );
});
