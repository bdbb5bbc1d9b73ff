import { describe, expect, it } from 'vitest';
import { decodeLink, encodeLink } from '../../../src/formats/share-link';
import type { Setup } from '../../../src/model/setup';
import { watts } from '../../../src/model/units';
import { aStatePower } from '../../fixtures/a-power';
import { aScenario } from '../../fixtures/a-scenario';

const defaults = aScenario({ deviceIds: ['hp-t630'] });
const accessories = new Map([
  ['webcam', { printing: aStatePower(2) }],
  ['unmeasured', {}],
]);
const decode = (query: string) =>
  decodeLink(query, {
    defaults,
    isKnownDevice: (id) => id === 'hp-t630',
    findAddOn: (id) => accessories.get(id),
  });
const setupsIn = (query: string) => decode(query).shared.setups;
const reasonsIn = (query: string) => decode(query).refused.map(({ reason }) => reason);

const corner: Setup = {
  id: 'setup-corner',
  name: 'Corner ~ 50%',
  hostId: 'own-1',
  addOns: [
    { deviceId: 'webcam', presence: 'while-printing' },
    {
      deviceId: 'unmeasured',
      presence: 'with-host',
      watts: { idle: watts(3), printing: watts(9) },
    },
    { name: 'Lamp', presence: 'all-year', watts: { idle: watts(0), printing: watts(4.5) } },
  ],
  runsAnyway: {
    charged: 'increment',
    readings: { before: watts(30), waiting: watts(30.5), printing: watts(32) },
  },
};

describe('setups in a link', () => {
  it('are written with their parts behind them, and with their host', () => {
    const link = encodeLink({
      scenario: aScenario({ deviceIds: ['setup-corner'] }),
      ownDevices: [{ id: 'own-1', name: 'NAS', category: 'nas', power: {}, note: '' }],
      measurements: [
        { deviceId: 'webcam', power: { idle: aStatePower(1) }, note: '' },
        { deviceId: 'hp-t630', power: {}, note: '' },
      ],
      setups: [corner, { ...corner, id: 'setup-elsewhere' }],
    });
    expect(link.replace(/^.*&plug=1/, '')).toBe(
      '&own=own-1~NAS~nas~~~~&measured=webcam~~1~~' +
        '&setup=setup-corner~Corner%20%257E%2050%2525~own-1~increment:30:32:30.5' +
        '&addon=setup-corner~webcam~while-printing~~~' +
        '&addon=setup-corner~unmeasured~with-host~3~9~' +
        '&addon=setup-corner~~all-year~0~4.5~Lamp' +
        '&devices=setup-corner',
    );
    expect(decode(link)).toMatchObject({ shared: { setups: [corner] }, refused: [] });
  });

  it('are compared like any device', () => {
    const { shared, refused } = decode('setup=setup-1~NAS~hp-t630~&devices=hp-t630,setup-1');
    expect(refused).toEqual([]);
    expect(shared.scenario.deviceIds).toEqual(['hp-t630', 'setup-1']);
    expect(shared.setups).toEqual([{ id: 'setup-1', name: 'NAS', hostId: 'hp-t630', addOns: [] }]);
  });

  it.each([
    ['increment', { charged: 'increment' }],
    ['increment:30:33', { charged: 'increment', readings: { before: 30, printing: 33 } }],
    ['share:3', { charged: 'share', otherJobs: 3 }],
  ] as const)('run anyway: %s', (runs, runsAnyway) => {
    expect(setupsIn(`setup=setup-1~NAS~hp-t630~${runs}`)[0]?.runsAnyway).toEqual(runsAnyway);
  });

  it.each([
    ['setup-1~NAS~hp-t630', 'malformed'],
    ['setup-1~NAS~hp-t630~~', 'malformed'],
    ['nas~NAS~hp-t630~', 'malformed'],
    ['setup-~NAS~hp-t630~', 'malformed'],
    ['setup-1~%20~hp-t630~', 'malformed'],
    [`setup-1~${'x'.repeat(121)}~hp-t630~`, 'too-long'],
    ['setup-1~NAS~nope~', 'unknown-device'],
    ['setup-1~NAS~webcam~', 'unknown-device'],
    ['setup-1~NAS~setup-1~', 'unknown-device'],
    ['setup-1~NAS~own-gone~', 'unknown-device'],
    ['setup-1~NAS~hp-t630~always', 'unknown-value'],
    ['setup-1~NAS~hp-t630~increment:30', 'malformed'],
    ['setup-1~NAS~hp-t630~increment:30:31:32:33', 'malformed'],
    ['setup-1~NAS~hp-t630~increment:30:x', 'not-a-number'],
    ['setup-1~NAS~hp-t630~increment:30:5001', 'out-of-range'],
    ['setup-1~NAS~hp-t630~share', 'not-a-number'],
    ['setup-1~NAS~hp-t630~share:0', 'out-of-range'],
    ['setup-1~NAS~hp-t630~share:100', 'out-of-range'],
    ['setup-1~NAS~hp-t630~share:2.5', 'malformed'],
    ['setup-1~NAS~hp-t630~share:2:3', 'malformed'],
  ])('are refused: %s', (text, reason) => {
    expect(reasonsIn(`setup=${text}`)).toEqual([reason]);
    expect(setupsIn(`setup=${text}`)).toEqual([]);
  });

  it.each([
    ['setup-1~webcam~with-host~~', 'malformed'],
    ['setup-1~webcam~sometimes~~~', 'unknown-value'],
    ['setup-1~nope~with-host~1~2~Thing', 'unknown-device'],
    ['setup-2~webcam~with-host~~~', 'unknown-device'],
    ['setup-1~webcam~with-host~1~~', 'malformed'],
    ['setup-1~webcam~with-host~~2~', 'malformed'],
    ['setup-1~webcam~with-host~1~x~', 'not-a-number'],
    ['setup-1~webcam~with-host~-1~2~', 'out-of-range'],
    ['setup-1~webcam~with-host~~~%20', 'malformed'],
    ['setup-1~~with-host~1~2~', 'malformed'],
    ['setup-1~~with-host~~~Lamp', 'malformed'],
    ['setup-1~unmeasured~with-host~~~', 'malformed'],
  ])('are left without a part that is refused: %s', (text, reason) => {
    const query = `addon=setup-1~webcam~all-year~~~&setup=setup-1~NAS~hp-t630~&addon=${text}`;
    expect(reasonsIn(query)).toEqual([reason]);
    expect(setupsIn(query)[0]?.addOns).toEqual([{ deviceId: 'webcam', presence: 'all-year' }]);
  });

  it('have a part that nobody published where the sender measured it', () => {
    const query =
      'measured=unmeasured~~4~~&setup=setup-1~NAS~hp-t630~&addon=setup-1~unmeasured~all-year~~~';
    expect(reasonsIn(query)).toEqual([]);
    expect(setupsIn(query)[0]?.addOns).toHaveLength(1);
  });

  it('may have two of the same part, and twelve at most', () => {
    const twins = 'addon=setup-1~webcam~all-year~~~&'.repeat(13);
    const query = `setup=setup-1~NAS~hp-t630~&${twins}`;
    expect(setupsIn(query)[0]?.addOns).toHaveLength(12);
    expect(decode(query).refused).toMatchObject([{ reason: 'too-many', limits: { most: 12 } }]);
  });

  it('are at most a hundred, each once', () => {
    const all = Array.from({ length: 102 }, (_, at) => `setup=setup-${at}~x~hp-t630~`).join('&');
    expect(setupsIn(all)).toHaveLength(100);
    expect(reasonsIn(all)).toEqual(['too-many', 'too-many']);
    const twice = 'setup=setup-1~One~hp-t630~&setup=setup-1~Two~hp-t630~';
    expect(setupsIn(twice).map(({ name }) => name)).toEqual(['One']);
    expect(reasonsIn(twice)).toEqual(['duplicate']);
  });
});
