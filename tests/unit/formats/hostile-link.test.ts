import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLink } from '../../../src/formats/share-link';
import { fitsInWeek } from '../../../src/model/habit';
import { limits, longestText, mostDevices, within } from '../../../src/model/limits';
import { offMethods } from '../../../src/model/off-method';
import type { MeasuredPower } from '../../../src/model/own-device';
import { modeStates } from '../../../src/model/power';
import { isOrdered } from '../../../src/model/range';
import { aScenario } from '../../fixtures/a-scenario';

const defaults = aScenario({ deviceIds: ['hp-t630'] });
const currencies = new Set(Intl.supportedValuesOf('currency'));
const catalogue = ['raspberry-pi-4b', 'hp-t630'];
const decode = (query: string) =>
  decodeLink(query, { defaults, isKnownDevice: (id) => catalogue.includes(id) });

const withinAll = (power: MeasuredPower): boolean =>
  modeStates.every((state) => {
    const known = power[state];
    return !known || (isOrdered(known) && [known.low, known.high].every(isPower));
  });
const isPower = (value: number): boolean => within(value, limits.power);

/** What of the things that the app relies on after any link whatsoever does not hold. */
const broken = (query: string): string[] => {
  const { shared, refused } = decode(query);
  const { scenario, ownDevices, measurements } = shared;
  const { habit, switching, supplyLoss, deviceIds } = scenario;
  const ids = [...catalogue, ...ownDevices.map(({ id }) => id)];
  const own = [...ownDevices, ...measurements];
  const promises: [string, boolean][] = [
    ['price', within(scenario.price, limits.price)],
    ['currency', currencies.has(scenario.currency)],
    ['prints', within(habit.printsPerWeek, limits.printsPerWeek)],
    ['hours', within(habit.hoursPerPrint, limits.hoursPerPrint)],
    ['overhead', within(habit.overheadPerPrint, limits.overheadPerPrint)],
    ['week', fitsInWeek(habit)],
    ['off', offMethods.includes(switching.method)],
    ['plug', within(switching.plug, limits.plug)],
    ['loss', within(supplyLoss.running ?? 0, limits.supplyLoss)],
    ['noload', within(supplyLoss.withoutLoad ?? 0, limits.supplyLoss)],
    ['some devices', deviceIds.length > 0 && deviceIds.length <= mostDevices],
    ['distinct devices', new Set(deviceIds).size === deviceIds.length],
    ['known devices', deviceIds.every((id) => ids.includes(id))],
    ['distinct own', new Set(ids).size === ids.length && ownDevices.length <= mostDevices],
    ['own names', ownDevices.every(({ name }) => name !== '' && name.length <= longestText)],
    ['known measured', measurements.every(({ deviceId }) => catalogue.includes(deviceId))],
    ['notes', own.every(({ note }) => note.length <= longestText)],
    ['figures', own.every(({ power }) => withinAll(power))],
    ['few refusals', refused.length <= 51],
    [
      'short',
      refused.every(({ parameter, value }) => parameter.length <= 40 && value.length <= 40),
    ],
  ];
  return promises.flatMap(([name, holds]) => (holds ? [] : [name]));
};

describe('a hostile link', () => {
  it.each([
    ...['NaN', 'Infinity', '-Infinity', '1e3', '1e400', '1e-400', '0x1F', '0b1', '0o7', '1_0'],
    ...['', '%20', '%00', '%', '%zz', '%E0%A4%A', '%FF', '1%', '1,234', '1.234,5', '+1', '１'],
    ...['null', 'undefined', 'true', '{}', '[]', '<script>', "'", '1;2', '1 2', '1%0A', '.'],
  ])('is not a number: price=%s', (value) => {
    const { shared, refused } = decode(`price=${value}`);
    expect(shared.scenario).toEqual(defaults);
    expect(refused.map(({ parameter, reason }) => [parameter, reason])).toEqual([
      ['price', 'not-a-number'],
    ]);
  });

  it.each([
    ['price', ['-1', '1000000000', '9'.repeat(400)]],
    ['prints', ['-0.001', '1000.001']],
    ['hours', ['-1', '168.1']],
    ['overhead', ['-1', '1441']],
    ['plug', ['-1', '101']],
    ['loss', ['-1', '10.01']],
    ['noload', ['-1', '10.01']],
  ] as const)('is out of range: %s', (name, values) => {
    for (const value of values) {
      const { shared, refused } = decode(`${name}=${value}`);
      expect(shared.scenario).toEqual(defaults);
      expect(refused.map(({ reason }) => reason)).toEqual(['out-of-range']);
    }
  });

  it('has no negative zero', () => {
    expect(Object.is(decode('price=-0').shared.scenario.price, 0)).toBe(true);
  });

  it.each(['EURO', 'EU', 'ZZZ', '€', 'constructor', 'EUß', '', '__proto__', 'e\u0131r'])(
    'names no currency: %s',
    (value) => {
      const { shared, refused } = decode(`currency=${encodeURIComponent(value)}`);
      expect(shared.scenario.currency).toBe('EUR');
      expect(refused.map(({ reason }) => reason)).toEqual(['unknown-value']);
    },
  );

  it.each(['Soft-off', 'off', '', '__proto__', 'toString', 'soft-off,unplugged'])(
    'names no way of switching off: %s',
    (value) => {
      expect(decode(`off=${value}`).refused.map(({ reason }) => reason)).toEqual(['unknown-value']);
    },
  );

  it.each(['__proto__', 'constructor', 'toString', 'prototype', 'hasOwnProperty', 'PRICE', ''])(
    'names no parameter: %s',
    (name) => {
      const { shared, refused } = decode(`${name}=1`);
      expect(shared.scenario).toEqual(defaults);
      expect(refused).toEqual([{ parameter: name, value: '1', reason: 'unknown-parameter' }]);
    },
  );

  it.each([
    '__proto__',
    'constructor',
    '<img src=x>',
    '../..',
    'hp-t630\u0000',
    'own-1',
    'HP-T630',
  ])('names no device: %s', (id) => {
    const { shared, refused } = decode(`devices=${encodeURIComponent(id)}`);
    expect(shared.scenario.deviceIds).toEqual(defaults.deviceIds);
    expect(refused.map(({ reason }) => reason)).toEqual(['unknown-device', 'none-left']);
  });

  it.each(['devices=', 'devices', 'devices=,', 'devices=,,,'])('lists no device: %s', (query) => {
    const { shared, refused } = decode(query);
    expect(shared.scenario.deviceIds).toEqual(defaults.deviceIds);
    expect(refused.map(({ reason }) => reason)).toEqual(['malformed']);
  });

  it('leaves no trace on the prototypes', () => {
    decode('__proto__=1&own=own-1~__proto__~laptop~1~~~&constructor.prototype.x=1');
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('x' in {}).toBe(false);
  });

  it('is refused whole where it is too long', () => {
    expect(decode(`price=1&x=${'a'.repeat(200_000)}`)).toEqual({
      shared: { scenario: defaults, ownDevices: [], measurements: [] },
      refused: [
        {
          parameter: '',
          value: `price=1&x=${'a'.repeat(30)}`,
          reason: 'too-long',
          limits: { least: 0, most: 200_000 },
        },
      ],
    });
  });

  it.each([
    `price=${'1'.repeat(199_000)}`,
    `price=${'1,'.repeat(99_000)}`,
    `devices=${'a,'.repeat(99_000)}`,
    `devices=${Array.from({ length: 30_000 }, (_, at) => at.toString(36)).join(',')}`,
    `own=own-1~x~laptop~${'1:'.repeat(99_000)}~~~`,
    `own=${'~'.repeat(199_000)}`,
    `own=own-1~${'%25'.repeat(66_000)}~laptop~~~~`,
    'own=&'.repeat(39_000),
    '&'.repeat(199_000),
    '='.repeat(199_000),
    '%'.repeat(199_000),
    'x&'.repeat(99_000),
  ])('is over in a moment, however long (%#)', (query) => {
    const start = performance.now();
    expect(broken(query)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('cannot break the comparison, however it was mangled', () => {
    const names = ['price', 'currency', 'prints', 'hours', 'overhead', 'off', 'plug', 'loss'];
    const values = ['0.4', '1e400', '-1', 'EUR', 'soft-off', '168', '1000', 'hp-t630', '', '5,5'];
    const own = ['own-1~Box~laptop~1~2:3:4:dc~5~note', 'own-2~a%257Eb~sbc~~~~', 'hp-t630~1~2~3~'];
    const marks = [
      '~',
      ':',
      ',',
      '%',
      '%25',
      '%7E',
      '&',
      '=',
      '+',
      '-',
      '.',
      '0',
      '9',
      'e',
      '\u0000',
    ];
    const pair = fc
      .tuple(
        fc.constantFrom(...names, 'noload', 'devices', 'own', 'measured', '__proto__'),
        fc.oneof(fc.constantFrom(...values, ...own), fc.string({ unit: 'binary' })),
      )
      .map((parts) => parts.join('='));
    const mutation = fc.tuple(fc.nat(400), fc.nat(6), fc.constantFrom(...marks));
    const link = fc
      .tuple(fc.array(pair, { maxLength: 14 }), fc.array(mutation, { maxLength: 8 }))
      .map(([pairs, mutations]) =>
        mutations.reduce(
          (query, [at, length, mark]) => query.slice(0, at) + mark + query.slice(at + length),
          pairs.join('&'),
        ),
      );
    const holds = fc.property(link, (query) => {
      expect(broken(query)).toEqual([]);
    });
    fc.assert(holds, { numRuns: 3000 });
  }, 30_000);
});
