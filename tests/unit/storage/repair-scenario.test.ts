import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyTime } from '../../../src/model/print-times';
import { defaultAssumptions } from '../../../src/model/scenario';
import { bareSeries } from '../../../src/model/tariff-choice';
import { repairScenario } from '../../../src/storage/repair-scenario';
import { aScenario } from '../../fixtures/a-scenario';
import { anyFullScenario, anyTariffChoice } from '../../fixtures/any-model';
import { aBandTariff } from '../model/a-band-tariff';

const ids = ['raspberry-pi-4b', 'own-attic-laptop'];
const notFetched = () => expect.fail('the repair of tariffs is not needed');

/** A comparison as version 1 of the database held it. */
const version1 = {
  price: 0.32,
  currency: 'CHF',
  habit: { printsPerWeek: 2, hoursPerPrint: 4, overheadPerPrint: 15 },
  switching: { method: 'smart-plug', plug: 0.8 },
  supplyLoss: { running: 0.7 },
  deviceIds: ids,
};

describe('a stored comparison', () => {
  it('comes out as it went in, whatever its tariff', async () => {
    await fc.assert(
      fc.asyncProperty(anyFullScenario(ids), async (scenario) => {
        expect(await repairScenario(structuredClone(scenario))).toEqual({
          value: scenario,
          dropped: [],
        });
      }),
    );
  });

  it('of version 1 keeps its price as the user’s own, flat and at any time', async () => {
    expect(await repairScenario(version1, notFetched)).toEqual({
      value: { ...version1, priceOrigin: 'own', tariff: { kind: 'flat' }, printTimes: anyTime },
      dropped: [],
    });
  });

  it('with a flat price and prints at any time needs no repair of tariffs', async () => {
    const stored = structuredClone(aScenario());
    expect(await repairScenario(stored, notFetched)).toEqual({ value: aScenario(), dropped: [] });
  });

  it('keeps its tariff where the repair cannot be fetched', async () => {
    const scenario = aScenario({ tariff: { kind: 'bands', bands: aBandTariff() } });
    const repaired = await repairScenario(structuredClone(scenario), () =>
      Promise.reject(new TypeError('Failed to fetch dynamically imported module')),
    );
    expect(repaired).toEqual({ value: scenario, dropped: [] });
  });
});

describe('broken parts of a comparison', () => {
  it('leave neither origin nor date to an assumed price', async () => {
    const { value, dropped } = await repairScenario({
      ...aScenario({ priceOrigin: 'own', priceSince: '2026-02-03' }),
      price: -1,
    });
    expect(value).toEqual(aScenario());
    expect(dropped).toEqual(['price', 'currency']);
  });

  it.each([
    ['priceOrigin', 'neighbour', 'priceOrigin'],
    ['priceSince', '2026-02-31', 'priceSince'],
    ['priceSince', 'yesterday', 'priceSince'],
    ['country', 'Germany', 'country'],
    ['ownIntensity', 5001, 'ownIntensity'],
    ['tariff', 'flat', 'tariff'],
    ['tariff', null, 'tariff'],
    ['tariff', { kind: 'steps' }, 'tariff.kind'],
    ['tariff', { kind: 'flat', monthlyFee: -1 }, 'tariff.monthlyFee'],
    ['printTimes', { days: [] }, 'printTimes.days'],
    ['printTimes', { days: [2, 1, 3] }, 'printTimes.days'],
    ['printTimes', { days: [8] }, 'printTimes.days'],
    ['printTimes', { days: anyTime.days, start: 96 }, 'printTimes.start'],
    ['printTimes', { days: anyTime.days, start: 1.5 }, 'printTimes.start'],
  ])('%s: %j is dropped', async (key, broken, path) => {
    const { value, dropped } = await repairScenario({ ...aScenario(), [key]: broken });
    expect(value).toEqual(aScenario({ priceOrigin: key === 'priceOrigin' ? 'own' : 'assumed' }));
    expect(dropped).toEqual([path]);
  });

  it.each([
    ['in another zone', { ...aBandTariff(), timeZone: 'Europe/Atlantis' }],
    ['without a rule', { ...aBandTariff(), rules: aBandTariff().rules.slice(1) }],
    ['with a band of a broken price', { ...aBandTariff(), bands: [{ id: 'day', name: 'Day' }] }],
    [
      'with one band twice',
      { ...aBandTariff(), bands: [...aBandTariff().bands, aBandTariff().bands[0]] },
    ],
    ['that are none', 7],
  ])('bands %s leave the flat price', async (_case, bands) => {
    const { value, dropped } = await repairScenario({
      ...aScenario(),
      tariff: { kind: 'bands', bands },
    });
    expect(value).toEqual(aScenario());
    expect(dropped).toEqual(['tariff.bands']);
  });

  it('of one tariff leave the one in force', async () => {
    const { value, dropped } = await repairScenario({
      ...aScenario(),
      tariff: { kind: 'hourly', bands: 7, hourly: { ...bareSeries, vat: 19, markup: 'low' } },
    });
    expect(value?.tariff).toEqual({ kind: 'hourly', hourly: { ...bareSeries, vat: 19 } });
    expect(dropped).toEqual(['tariff.bands', 'tariff.hourly.markup']);
  });

  it('never make it throw, and once repaired it is sound', async () => {
    const anyPart = fc.oneof(
      fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
      fc
        .tuple(anyTariffChoice, fc.string(), fc.anything())
        .map(([tariff, key, broken]) => ({ ...tariff, [key]: broken })),
      fc.tuple(anyTariffChoice, fc.anything()).map(([tariff, broken]) => ({
        ...tariff,
        bands: { ...tariff.bands, rules: broken },
        hourly: { ...tariff.hourly, series: broken },
      })),
    );
    await fc.assert(
      fc.asyncProperty(anyPart, fc.anything(), async (tariff, printTimes) => {
        const { value } = await repairScenario({ ...aScenario(), tariff, printTimes });
        expect(await repairScenario(value)).toEqual({ value, dropped: [] });
      }),
    );
  });

  it('of everything leave what the app assumes', async () => {
    expect(await repairScenario([])).toEqual({
      value: { ...defaultAssumptions, deviceIds: [] },
      dropped: [],
    });
  });
});
