import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenPromises, decode, defaults } from './broken-promises';

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
    ['markup', ['-10001', '100001']],
    ['levies', ['-10001', '100001']],
    ['vat', ['-0.1', '-19', '100.1']],
    ['fee', ['-1', '100001']],
    ['co2', ['-1', '5001']],
    ['buy', ['-1', '100000001', '1:-1', '::100000001']],
    ['years', ['0', '-1', '31', '0.5']],
    ['rise', ['-20.1', '50.1']],
    ['discount', ['-0.1', '50.1']],
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
    ...['country=XX', 'country=', 'country=DEU', 'country=__', 'country=constructor'],
    ...['country=d%C4%B1', 'tariff=Flat', 'tariff=', 'tariff=__proto__', 'holidays=DE'],
    ...['mode=Always-on', 'mode=__proto__', 'mode=', 'modes=on', 'bought=stolen', 'bought=0'],
    ...['setup=setup-1~NAS~hp-t630~free', 'setup=setup-1~NAS~hp-t630~__proto__'],
    ...['clock=summer', 'zone=', 'zone=Mars/Olympus', 'zone=%2B01:00', 'zone=../..', 'zone=+2'],
  ])('names nothing that the app knows: %s', (query) => {
    const { shared, refused } = decode(query);
    expect(shared.scenario).toEqual(defaults);
    expect(refused.map(({ reason }) => reason)).toEqual(['unknown-value']);
  });

  it.each([
    ...['2026-02-30', '2026-13-01', '2026-1-1', '26-01-01', '2026-01-01T00:00', 'today', ''],
    ...['+020260-01-01', '０', '2026-00-00', '-000001-01'].map(encodeURIComponent),
  ])('is no day: since=%s', (day) => {
    const { shared, refused } = decode(`price=0.4&since=${day}`);
    expect(shared.scenario.priceSince).toBeUndefined();
    expect(refused.map(({ reason }) => reason)).toEqual(['malformed']);
  });

  it.each([
    ...['days=', 'days=0', 'days=8', 'days=1-8', 'days=5-1', 'days=1,1', 'days=1-3,2', 'days=1,'],
    ...['days=-1', 'days=1.5', 'days=1--3', 'days=01x', 'days=Mo', 'days=1,2,3,4,5,6,7,1'],
    ...['start=24:00', 'start=25:00', 'start=8:00', 'start=08:10', 'start=0800', 'start=-1:00'],
    ...['start=', 'start=08:00:00', 'start=NaN', 'start=99:45'],
  ])('tells no time of prints: %s', (query) => {
    const { shared, refused } = decode(query);
    expect(shared.scenario).toEqual(defaults);
    expect(refused.map(({ reason }) => reason)).toEqual(['malformed']);
  });

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
    decode('setup=setup-1~__proto__~hp-t630~&addon=__proto__~~all-year~1~2~x&devices=setup-1');
    decode('buy=1&bought=__proto__&pair=__proto__,constructor&devices=__proto__');
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('x' in {}).toBe(false);
  });

  it('is refused whole where it is too long', () => {
    expect(decode(`price=1&x=${'a'.repeat(200_000)}`)).toEqual({
      shared: { scenario: defaults, ownDevices: [], measurements: [], setups: [] },
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
    'band=&'.repeat(30_000),
    'rule=&'.repeat(30_000),
    `rule=a~${'1,'.repeat(99_000)}~1~00:00-24:00`,
    `tariff=bands&band=a~a~1&${'rule=a~1-12~1-7~00:00-24:00&'.repeat(7000)}`,
    `tariff=bands&${Array.from({ length: 4000 }, (_, at) => `band=${at}~~1&rule=${at}~1-12~1-7~00:00-24:00`).join('&')}`,
    `zone=${'Europe/'.repeat(28_000)}`,
    'setup=&'.repeat(28_000),
    'addon=&'.repeat(28_000),
    `setup=setup-1~x~hp-t630~&${'addon=setup-1~~all-year~1~2~x&'.repeat(6000)}`,
    `${Array.from({ length: 4000 }, (_, at) => `setup=setup-${at}~x~hp-t630~increment:1:2`).join('&')}`,
    `setup=setup-1~x~hp-t630~increment${':1'.repeat(99_000)}`,
    `buy=${'1,'.repeat(99_000)}`,
    `buy=${'x,'.repeat(30_000)}&devices=${'hp-t630,'.repeat(15_000)}`,
    `modes=${'x,'.repeat(15_000)}x&devices=${'a,'.repeat(15_000)}a`,
    `buy=${':'.repeat(199_000)}`,
    `pair=${','.repeat(199_000)}`,
    '&'.repeat(199_000),
    '='.repeat(199_000),
    '%'.repeat(199_000),
    'x&'.repeat(99_000),
  ])('is over in a moment, however long (%#)', (query) => {
    const start = performance.now();
    expect(brokenPromises(query)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('cannot break the comparison, however it was mangled', () => {
    const names = ['price', 'currency', 'prints', 'hours', 'overhead', 'off', 'plug', 'loss'];
    const later = ['country', 'since', 'tariff', 'band', 'rule', 'holidays', 'clock', 'zone'];
    const latest = ['series', 'markup', 'levies', 'vat', 'fee', 'days', 'start', 'co2'];
    const tariffs = ['bands', 'hourly', 'a~A~0.3', 'b~~1', 'a~1-12~1-7~00:00-24:00', 'DE', '1-5'];
    const times = ['b~1-12~6-7~22:00-06:00', '2026-01-31', '18:00', 'IT', 'standard', 'UTC'];
    const values = ['0.4', '1e400', '-1', 'EUR', 'soft-off', '168', '1000', 'hp-t630', '', '5,5'];
    const own = ['own-1~Box~laptop~1~2:3:4:dc~5~note', 'own-2~a%257Eb~sbc~~~~', 'hp-t630~1~2~3~'];
    const owning = [
      '75,45',
      '0',
      '75:8:7:5',
      'used,owned',
      'always-on',
      'mixed',
      'setup-1,hp-t630',
    ];
    const setups = [
      ...['setup-1~NAS~hp-t630~increment:30:34:31', 'setup-1~~hp-t630~share:3', 'setup-2~x~own-1~'],
      ...['setup-1~webcam~with-host~~~', 'setup-1~~all-year~2~3~Hub', 'setup-2~bulb~all-year~~~'],
    ];
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
        fc.constantFrom(
          ...names,
          ...later,
          ...latest,
          ...['buy', 'bought', 'years', 'rise', 'discount', 'mode', 'modes', 'pair'],
          ...['setup', 'addon', 'setup', 'addon'],
          'noload',
          'devices',
          'own',
          'measured',
          '__proto__',
        ),
        fc.oneof(
          fc.constantFrom(...values, ...own, ...tariffs, ...times, ...owning, ...setups),
          fc.string({ unit: 'binary' }),
        ),
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
      expect(brokenPromises(query)).toEqual([]);
    });
    fc.assert(holds, { numRuns: 3000 });
  }, 30_000);
});
