import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
  address,
  followAddress,
  goTo,
  leaveDetail,
  readAddress,
  replaceQuery,
  screens,
  writeAddress,
} from '../../../src/state/address';

followAddress();

describe('readAddress', () => {
  it.each([
    ['', { screen: 'compare', detail: '', query: '' }],
    ['#', { screen: 'compare', detail: '', query: '' }],
    ['#/', { screen: 'compare', detail: '', query: '' }],
    ['#/devices', { screen: 'devices', detail: '', query: '' }],
    ['#devices', { screen: 'devices', detail: '', query: '' }],
    ['#/devices/hp-t630', { screen: 'devices', detail: 'hp-t630', query: '' }],
    [
      '#/compare?price=0.40&off=unplugged',
      { screen: 'compare', detail: '', query: 'price=0.40&off=unplugged' },
    ],
    ['#/devices/own-a%2Fb?price=1', { screen: 'devices', detail: 'own-a/b', query: 'price=1' }],
    ['#/compare?own=a?b', { screen: 'compare', detail: '', query: 'own=a?b' }],
    ['#/?price=1', { screen: 'compare', detail: '', query: 'price=1' }],
    ['#/nowhere', { screen: 'compare', detail: '', query: '', unknown: 'nowhere' }],
    ['#/Devices', { screen: 'compare', detail: '', query: '', unknown: 'Devices' }],
    ['#/toString', { screen: 'compare', detail: '', query: '', unknown: 'toString' }],
    ['#/devices/%E0%A4%A', { screen: 'devices', detail: '%E0%A4%A', query: '' }],
  ])('%j', (hash, expected) => {
    expect(readAddress(hash)).toEqual(expected);
  });

  it('makes a screen of whatever stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (hash) => {
        expect(screens).toContain(readAddress(hash).screen);
      }),
      { numRuns: 2000 },
    );
  });
});

it('what writeAddress writes is read back, whatever the detail', () => {
  const anyDetail = fc.string({ unit: 'grapheme' });
  const anyQuery = fc.webQueryParameters();
  fc.assert(
    fc.property(fc.constantFrom(...screens), anyDetail, anyQuery, (screen, detail, query) => {
      const read = readAddress(writeAddress(screen, detail, query));
      expect(read).toEqual({ screen, detail, query });
    }),
    { numRuns: 2000 },
  );
});

describe('the address bar', () => {
  afterEach(async () => {
    location.hash = '';
    await expect.poll(() => address.value).toMatchObject({ screen: 'compare', query: '' });
  });

  const at = (screen: string, detail: string, query = '') =>
    expect.poll(() => address.value).toEqual({ screen, detail, query });

  it('is followed', async () => {
    location.hash = '#/devices/hp-t630';
    await at('devices', 'hp-t630');
  });

  it('keeps a link from screen to screen', async () => {
    replaceQuery('price=1');
    expect(location.hash).toBe('#/compare?price=1');
    goTo('settings');
    await at('settings', '', 'price=1');
  });

  it('goes back from a detail to where it was opened', async () => {
    goTo('devices');
    await at('devices', '');
    goTo('devices', 'hp-t630');
    await at('devices', 'hp-t630');
    await leaveDetail();
    await at('devices', '');
    goTo('devices', 'hp-t640');
    await at('devices', 'hp-t640');
    // Two steps lead to where all began; a browser's list of entries is full at 50 and tells nothing.
    history.back();
    await at('devices', '');
    history.back();
    await at('compare', '');
  });

  it('leaves a detail that was opened by its address for its parent, in place', async () => {
    location.hash = '#/devices/hp-t630';
    await at('devices', 'hp-t630');
    await leaveDetail();
    await at('devices', '');
    expect(location.hash).toBe('#/devices');
    history.back();
    await at('compare', '');
  });
});
