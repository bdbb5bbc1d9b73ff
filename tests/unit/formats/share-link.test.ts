import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLink, encodeLink, type SharedComparison } from '../../../src/formats/share-link';
import type { BandTariff } from '../../../src/model/bands';
import type { CountryFigures } from '../../../src/model/country';
import type { Measurement, OwnDevice } from '../../../src/model/own-device';
import type { Ownership } from '../../../src/model/ownership';
import type { PowerProfile } from '../../../src/model/power';
import type { Scenario } from '../../../src/model/scenario';
import { bareSeries } from '../../../src/model/tariff-choice';
import { gramsPerKwh, hours, pricePerKwh, watts } from '../../../src/model/units';
import { aStatePower } from '../../fixtures/a-power';
import { aHabit, aScenario } from '../../fixtures/a-scenario';
import { anyFullScenario, anyMeasuredPower, anyOwnDevice, anyText } from '../../fixtures/any-model';
import { anyOwnership, anySetup } from '../../fixtures/any-setup';

const catalogue = ['raspberry-pi-4b', 'hp-t630', 'dell-wyse-3040'];
const defaults = aScenario({ deviceIds: ['hp-t630', 'dell-wyse-3040'] });
const accessories = ['usb-camera', 'smart-plug'];
const findAddOn = (id: string): PowerProfile | undefined =>
  accessories.includes(id) ? { printing: aStatePower(2) } : undefined;
const isKnownDevice = (id: string): boolean => catalogue.includes(id);
const findCountry = (code: string): CountryFigures | undefined =>
  code === 'XX'
    ? undefined
    : { code, currency: 'CHF', price: pricePerKwh(0.25), intensity: gramsPerKwh(30) };
const decode = (query: string) =>
  decodeLink(query, { defaults, isKnownDevice, findCountry, findAddOn });

const anOwnDevice = (change: Partial<OwnDevice> = {}): OwnDevice => ({
  id: 'own-1',
  name: 'Old laptop',
  category: 'laptop',
  power: {},
  note: '',
  ...change,
});

const ofScenario = (scenario = aScenario()): SharedComparison => ({
  scenario,
  ownDevices: [],
  measurements: [],
  setups: [],
});

/** What of owning the machines a link tells: of those compared, and no price of what is there already. */
const ownershipAsTold = (ownership: Ownership, deviceIds: readonly string[]): Ownership => {
  const { pair, perPrintIds, purchases, ...rest } = ownership;
  const isTold = pair && pair[0] !== pair[1] && pair.every((id) => deviceIds.includes(id));
  return {
    ...rest,
    purchases: deviceIds.flatMap((deviceId) => {
      const { price, extras, ...purchase } = purchases.find(({ id }) => id === deviceId) ?? {};
      if (!('id' in purchase)) return [];
      return [
        {
          ...purchase,
          ...(price !== undefined && purchase.condition !== 'owned' && { price }),
          ...(extras && Object.keys(extras).length > 0 && { extras }),
        },
      ];
    }),
    perPrintIds: rest.mode === 'mixed' ? deviceIds.filter((id) => perPrintIds.includes(id)) : [],
    ...(isTold && { pair }),
  };
};

/** What of a scenario a link tells: the tariff in force, and whose the price is as far as it shows. */
const asTold = (scenario: Scenario): Scenario => {
  const { ownership } = scenario;
  const { kind, bands, hourly, monthlyFee } = scenario.tariff;
  const { preset: _, ...hoursAndPrices } = bands ?? {};
  const { series, markup, levies, vat } = hourly ?? bareSeries;
  const country = scenario.country === undefined ? undefined : findCountry(scenario.country);
  const since = scenario.priceOrigin === 'own' ? scenario.priceSince : undefined;
  const isCountrys =
    since === undefined &&
    country?.price === scenario.price &&
    country.currency === scenario.currency;
  return {
    ...scenario,
    priceOrigin: isCountrys ? 'country' : 'own',
    priceSince: since,
    tariff: {
      kind,
      ...(kind === 'bands' && bands && { bands: hoursAndPrices as BandTariff }),
      ...(kind === 'hourly' && hourly && (series || markup || levies || vat) && { hourly }),
      ...(monthlyFee !== undefined && { monthlyFee }),
    },
    ...(ownership && { ownership: ownershipAsTold(ownership, scenario.deviceIds) }),
  };
};

describe('encodeLink', () => {
  it('writes the documented address', () => {
    const scenario = aScenario({ deviceIds: ['raspberry-pi-4b', 'hp-t630'] });
    expect(encodeLink(ofScenario(scenario))).toBe(
      'price=0.4&currency=EUR&prints=3&hours=5&overhead=20&off=soft-off&plug=1&devices=raspberry-pi-4b,hp-t630',
    );
  });

  it('writes own figures compactly and readably', () => {
    const shared: SharedComparison = {
      scenario: aScenario({
        supplyLoss: { running: watts(0.8), withoutLoad: watts(0) },
        deviceIds: ['own-1', 'hp-t630'],
      }),
      ownDevices: [
        anOwnDevice({
          name: '~50% (new), 2:1',
          power: { off: aStatePower(0.5), printing: aStatePower([2, 2.5, 4], 'dc') },
          note: 'plug & meter',
        }),
        anOwnDevice({ id: 'own-2' }),
      ],
      measurements: [
        { deviceId: 'hp-t630', power: { idle: aStatePower(6.5, 'unknown') }, note: '' },
        { deviceId: 'dell-wyse-3040', power: {}, note: '' },
      ],
      setups: [],
    };
    expect(encodeLink(shared)).toBe(
      'price=0.4&currency=EUR&prints=3&hours=5&overhead=20&off=soft-off&plug=1&loss=0.8&noload=0' +
        '&own=own-1~%257E50%2525%20%28new%29,%202:1~laptop~0.5~~2:2.5:4:dc~plug%20%26%20meter' +
        '&measured=hp-t630~~6.5:unknown~~' +
        '&devices=own-1,hp-t630',
    );
  });

  it('needs no exponent for the smallest figure', () => {
    const link = encodeLink(ofScenario(aScenario({ price: pricePerKwh(1e-7) })));
    expect(link).toContain('price=0.0000001&');
  });

  it('turns half a character into the replacement character', () => {
    const half = anOwnDevice({ name: 'a\uD83D' });
    const scenario = aScenario({ deviceIds: ['own-1'] });
    const link = encodeLink({ scenario, ownDevices: [half], measurements: [], setups: [] });
    expect(decode(link).shared.ownDevices[0]?.name).toBe('a\uFFFD');
  });
});

const anyMeasurement: fc.Arbitrary<Measurement> = fc.record({
  deviceId: fc.constantFrom(...catalogue, ...accessories),
  power: anyMeasuredPower,
  note: anyText(0, 120),
});

const anyMaterial = fc.record({
  ownDevices: fc.uniqueArray(anyOwnDevice, { selector: ({ id }) => id, maxLength: 4 }),
  measurements: fc.uniqueArray(anyMeasurement, { selector: ({ deviceId }) => deviceId }),
});

const anyShared: fc.Arbitrary<SharedComparison> = anyMaterial
  .chain((material) => {
    const hostIds = [...catalogue, ...material.ownDevices.map(({ id }) => id)];
    const setups = fc.uniqueArray(anySetup(hostIds, accessories), {
      selector: ({ id }) => id,
      maxLength: 3,
    });
    return setups.map((made) => ({ ...material, setups: made, hostIds }));
  })
  .chain(({ ownDevices, measurements, setups, hostIds }) => {
    const ids = [...hostIds, ...setups.map(({ id }) => id)];
    return fc
      .tuple(anyFullScenario(ids), fc.option(anyOwnership(ids), { nil: undefined }))
      .map(([scenario, ownership]) => {
        const compared = setups.filter(({ id }) => scenario.deviceIds.includes(id));
        const inSetups = compared.flatMap(({ hostId, addOns }) => [
          hostId,
          ...addOns.map(({ deviceId }) => deviceId),
        ]);
        const travels = (id: string): boolean =>
          scenario.deviceIds.includes(id) || inSetups.includes(id);
        return {
          scenario: { ...scenario, ...(ownership && { ownership }) },
          ownDevices: ownDevices.filter(({ id }) => travels(id)),
          measurements: measurements.filter(({ deviceId }) => travels(deviceId)),
          setups: compared,
        };
      });
  });

describe('a link', () => {
  it('opens as the very comparison it was made of', () => {
    fc.assert(
      fc.property(anyShared, (shared) => {
        const link = encodeLink(shared);
        expect(link).toMatch(/^[\w\-.~%=&,:/]*$/);
        const told = { ...shared, scenario: asTold(shared.scenario) };
        expect(decode(link)).toEqual({ shared: told, refused: [] });
      }),
      { numRuns: 200 },
    );
  }, 30_000);

  it('still opens after a program on its way decoded and encoded every value anew', () => {
    fc.assert(
      fc.property(anyShared, (shared) => {
        const anew = new URLSearchParams(encodeLink(shared)).toString();
        const told = { ...shared, scenario: asTold(shared.scenario) };
        expect(decode(anew)).toEqual({ shared: told, refused: [] });
      }),
    );
  }, 30_000);

  it('carries own devices and measurements of compared devices only', () => {
    const scenario = aScenario({ deviceIds: ['hp-t630'] });
    const measured = { deviceId: 'dell-wyse-3040', power: {}, note: '' };
    const link = encodeLink({
      scenario,
      ownDevices: [anOwnDevice()],
      measurements: [measured],
      setups: [],
    });
    expect(decode(link).shared).toEqual(ofScenario(asTold(scenario)));
  });
});

describe('decodeLink', () => {
  it('takes any subset, in any order, and the defaults for the rest', () => {
    expect(decode('')).toEqual({ shared: ofScenario(defaults), refused: [] });
    expect(decode('off=smart-plug&hours=0,5&currency=chf')).toEqual({
      shared: ofScenario({
        ...defaults,
        currency: 'CHF',
        habit: { ...defaults.habit, hoursPerPrint: hours(0.5) },
        switching: { ...defaults.switching, method: 'smart-plug' },
      }),
      refused: [],
    });
  });

  it('opens a link of the first release', () => {
    const link =
      'price=0.40&currency=EUR&prints=3&hours=5&overhead=20&off=soft-off&plug=1.0&devices=raspberry-pi-4b,hp-t630';
    const scenario = aScenario({ deviceIds: ['raspberry-pi-4b', 'hp-t630'], priceOrigin: 'own' });
    expect(decode(link)).toEqual({ shared: ofScenario(scenario), refused: [] });
  });

  it('drops a device named twice', () => {
    const { shared, refused } = decode('devices=hp-t630,raspberry-pi-4b,hp-t630');
    expect(shared.scenario.deviceIds).toEqual(['hp-t630', 'raspberry-pi-4b']);
    expect(refused).toEqual([]);
  });

  it('takes a habit of exactly a whole week', () => {
    const { shared, refused } = decode('prints=7&hours=23&overhead=60');
    expect(shared.scenario.habit).toEqual(aHabit({ prints: 7, hours: 23, overhead: 60 }));
    expect(refused).toEqual([]);
  });

  it('keeps the sound parts of a link when it refuses the others', () => {
    const { shared, refused } = decode('price=cheap&hours=4&plug=-1&devices=hp-t630,nope');
    expect(shared.scenario).toEqual({
      ...defaults,
      habit: { ...defaults.habit, hoursPerPrint: hours(4) },
      deviceIds: ['hp-t630'],
    });
    expect(refused.map(({ parameter, reason }) => [parameter, reason])).toEqual(
      expect.arrayContaining([
        ['price', 'not-a-number'],
        ['plug', 'out-of-range'],
        ['devices', 'unknown-device'],
      ]),
    );
    expect(refused).toHaveLength(3);
  });

  it('says which limits a figure broke', () => {
    expect(decode('overhead=1441').refused).toEqual([
      {
        parameter: 'overhead',
        value: '1441',
        reason: 'out-of-range',
        limits: { least: 0, most: 1440 },
      },
    ]);
  });

  it('refuses a habit that no week has room for, all three together', () => {
    expect(decode('prints=40&hours=5')).toEqual({
      shared: ofScenario(defaults),
      refused: [
        {
          parameter: 'prints, hours, overhead',
          value: '40, 5, 20',
          reason: 'week-too-short',
          limits: { least: 0, most: 168 },
        },
      ],
    });
  });

  it('falls back to the default devices and says so', () => {
    const { shared, refused } = decode('devices=a,b');
    expect(shared.scenario.deviceIds).toEqual(defaults.deviceIds);
    expect(refused.map(({ value, reason }) => [value, reason])).toEqual([
      ['a', 'unknown-device'],
      ['b', 'unknown-device'],
      ['a,b', 'none-left'],
    ]);
  });

  it('takes at most fifty devices, own ones and all', () => {
    const own = Array.from({ length: 52 }, (_, at) => `own=own-${at}~n~laptop~~~~`).join('&');
    const ids = Array.from({ length: 52 }, (_, at) => `own-${at}`).join(',');
    const { shared, refused } = decode(`${own}&devices=${ids}`);
    expect(shared.ownDevices).toHaveLength(50);
    expect(shared.scenario.deviceIds).toHaveLength(50);
    expect(refused.map(({ reason }) => reason)).toEqual([
      ...['too-many', 'too-many', 'unknown-device', 'unknown-device'],
    ]);
    const many = Array.from({ length: 60 }, (_, at) => `d${at}`).join(',');
    const all = decodeLink(`devices=${many}`, { defaults, isKnownDevice: () => true });
    expect(all.shared.scenario.deviceIds).toHaveLength(50);
    expect(all.refused.map(({ value, reason }) => [value, reason])[0]).toEqual(['d50', 'too-many']);
  });

  it('keeps the first of two and shows forty characters of what it refused', () => {
    const { shared, refused } = decode(`price=1&price=2&${'n'.repeat(60)}=${'v'.repeat(60)}`);
    expect(shared.scenario.price).toBe(1);
    expect(refused).toEqual([
      { parameter: 'price', value: '2', reason: 'duplicate' },
      { parameter: 'n'.repeat(40), value: 'v'.repeat(40), reason: 'unknown-parameter' },
    ]);
    expect(decode(`off=${'x'.repeat(39)}😀`).refused[0]?.value).toBe('x'.repeat(39));
  });

  it('does not list without end', () => {
    const { refused } = decode(Array.from({ length: 500 }, (_, at) => `x${at}=1`).join('&'));
    expect(refused).toHaveLength(51);
    expect(refused.at(-1)).toEqual({
      parameter: '',
      value: '',
      reason: 'too-many',
      limits: { least: 0, most: 50 },
    });
  });

  it('reads the supply loss', () => {
    expect(decode('loss=0.8&noload=0').shared.scenario.supplyLoss).toEqual({
      running: 0.8,
      withoutLoad: 0,
    });
    expect(decode('loss=11').shared.scenario.supplyLoss).toEqual({});
  });
});
