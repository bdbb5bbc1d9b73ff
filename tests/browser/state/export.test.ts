import { beforeEach, expect, it } from 'vitest';
import { gramsPerKwh, pricePerKwh } from '../../../src/model/units';
import { changeScenario } from '../../../src/state/change-scenario';
import { compared } from '../../../src/state/comparison';
import { comparisonTable, shareAddress } from '../../../src/state/export';
import { defaultScenario, leaveShared } from '../../../src/state/shared';
import { ownScenario } from '../../../src/state/user-state';

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
