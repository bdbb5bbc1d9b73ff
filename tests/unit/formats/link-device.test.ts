import { describe, expect, it } from 'vitest';
import { decodeLink, type SharedComparison } from '../../../src/formats/share-link';
import { aStatePower } from '../../fixtures/a-power';
import { aScenario } from '../../fixtures/a-scenario';

const defaults = aScenario({ deviceIds: ['hp-t630'] });
const nothing: SharedComparison = {
  scenario: defaults,
  ownDevices: [],
  measurements: [],
  setups: [],
};
const decode = (query: string) =>
  decodeLink(query, { defaults, isKnownDevice: (id) => id === 'hp-t630' });

describe('own devices and measurements in a link', () => {
  it.each([
    ['own=own-1~Box~laptop~1:2:3:dc~~~x', 'off', { ...aStatePower([1, 2, 3], 'dc') }],
    ['own=own-1~Box~laptop~~4~~', 'idle', aStatePower(4)],
    ['own=own-1~Box~laptop~~~5:mixed~', 'printing', aStatePower(5, 'mixed')],
  ] as const)('reads %s', (query, state, power) => {
    const { shared, refused } = decode(query);
    expect(refused).toEqual([]);
    expect(shared.ownDevices[0]?.power).toEqual({ [state]: power });
  });

  it('takes readings of different sides as they are', () => {
    const { shared } = decode('own=own-1~Box~sbc~2.5~2.25:dc~~');
    expect(shared.ownDevices).toHaveLength(1);
  });

  it.each([
    ['own=', 'malformed'],
    ['own=own-1', 'malformed'],
    ['own=own-1~Box~laptop~~~~~', 'malformed'],
    ['own=hp-t630~Box~laptop~~~~', 'malformed'],
    ['own=own-~Box~laptop~~~~', 'malformed'],
    ['own=own-a%20b~Box~laptop~~~~', 'malformed'],
    ['own=own-a,b~Box~laptop~~~~', 'malformed'],
    ['own=own-1~%20~laptop~~~~', 'malformed'],
    ['own=own-1~Box~__proto__~~~~', 'unknown-value'],
    ['own=own-1~Box~camera~~~~', 'unknown-value'],
    ['own=own-1~Box~laptop~NaN~~~', 'not-a-number'],
    ['own=own-1~Box~laptop~1:2~~~', 'malformed'],
    ['own=own-1~Box~laptop~1:2:3:4~~~', 'malformed'],
    ['own=own-1~Box~laptop~dc~~~', 'malformed'],
    ['own=own-1~Box~laptop~1:wet~~~', 'not-a-number'],
    ['own=own-1~Box~laptop~3:2:1~~~', 'out-of-order'],
    ['own=own-1~Box~laptop~5~4~~', 'out-of-order'],
    ['own=own-1~Box~laptop~5~~4~', 'out-of-order'],
    ['own=own-1~Box~laptop~~~5001~', 'out-of-range'],
    ['own=own-1~Box~laptop~~~-1~', 'out-of-range'],
    [`own=own-1~${'x'.repeat(121)}~laptop~~~~`, 'too-long'],
    [`own=own-1~Box~laptop~~~~${'x'.repeat(121)}`, 'too-long'],
    ['measured=own-1~~~~', 'unknown-device'],
    ['measured=nope~~1~~', 'unknown-device'],
    ['measured=hp-t630~~1~', 'malformed'],
  ])('refuses %s', (query, reason) => {
    const { shared, refused } = decode(query);
    expect(refused.map((one) => one.reason)).toEqual([reason]);
    expect(shared).toEqual(nothing);
  });

  it('keeps the first of two of the same device', () => {
    const { shared, refused } = decode(
      'own=own-1~First~laptop~~~~&own=own-1~Second~laptop~~~~&measured=hp-t630~~1~~&measured=hp-t630~~2~~',
    );
    expect(shared.ownDevices.map(({ name }) => name)).toEqual(['First']);
    expect(shared.measurements[0]?.power.idle?.typical).toBe(1);
    expect(refused.map(({ reason }) => reason)).toEqual(['duplicate', 'duplicate']);
  });
});
