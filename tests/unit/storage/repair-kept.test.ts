import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairKept } from '../../../src/storage/repair-kept';
import { aKeptComparison } from '../../fixtures/a-scenario';
import { anyKeptComparison } from '../../fixtures/any-model';

const [device] = aKeptComparison().devices;
const { year, scenario } = aKeptComparison();

describe('a kept comparison', () => {
  it('comes out as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(anyKeptComparison, async (kept) => {
        expect(await repairKept(structuredClone(kept))).toEqual({ value: kept, dropped: [] });
      }),
      { numRuns: 40 },
    );
  });

  it('keeps how its watts came about', async () => {
    const range = { low: 1, typical: 2, high: 3 };
    const idle = {
      watts: range,
      estimate: { range, sampleSize: 4, fromGroup: true },
      dcReading: range,
    };
    const kept = {
      ...aKeptComparison(),
      devices: [{ ...device, power: { ...device?.power, idle } }],
    };
    expect(await repairKept(kept)).toEqual({ value: kept, dropped: [] });
  });

  it('keeps what of a setup is never switched, and watts beyond those of one device', async () => {
    const range = { low: 3, typical: 4.5, high: 7000 };
    const power = { ...device?.power, printing: { watts: range } };
    const kept = {
      ...aKeptComparison(),
      devices: [
        { ...device, id: 'setup-nas', power: { ...power, unswitched: range, runsAnyway: true } },
      ],
    };
    expect(await repairKept(kept)).toEqual({ value: kept, dropped: [] });
  });

  it.each<[string, object]>([
    [
      'devices.0.power.unswitched',
      { devices: [{ ...device, power: { ...device?.power, unswitched: 3 } }] },
    ],
    ['keptAt', { keptAt: 'yesterday' }],
    ['id', { id: '' }],
    ['intensity', { intensity: -1 }],
    ['year.fixedCost', { year: { ...year, fixedCost: null } }],
    ['devices.0.category', { devices: [{ ...device, category: 'toaster' }] }],
    ['devices.0.power', { devices: [{ ...device, power: undefined }] }],
    ['scenario.price', { scenario: { ...scenario, price: -1 } }],
    ['scenario.tariff.bands', { scenario: { ...scenario, tariff: { kind: 'bands', bands: 7 } } }],
    ['scenario', { scenario: undefined }],
  ])('is refused for its broken %s', async (path, broken) => {
    const { value, dropped } = await repairKept({ ...aKeptComparison(), ...broken });
    expect(value).toBeUndefined();
    expect(dropped).toContain(path);
  });

  it('may be anything without a throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (input) => {
        expect((await repairKept(input)).value).toBeUndefined();
      }),
    );
  });
});
