import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mostDevices } from '../../../src/model/limits';
import { hours, pricePerKwh } from '../../../src/model/units';
import { address, replaceQuery } from '../../../src/state/address';
import {
  changeCurrency,
  changeHabit,
  changeScenario,
  chooseHost,
  compareDevice,
  impossibleHabit,
  typePrice,
} from '../../../src/state/change-scenario';
import { keepShared } from '../../../src/state/keep-shared';
import { scenario } from '../../../src/state/scenario';
import {
  defaultScenario,
  followLink,
  isShared,
  leaveShared,
  refused,
} from '../../../src/state/shared';
import { ownScenario } from '../../../src/state/user-state';

const ids = (): readonly string[] => scenario.value.deviceIds;

const openLink = async (query: string): Promise<void> => {
  replaceQuery(query);
  await expect.poll(() => isShared.value).toBe(true);
};

beforeAll(followLink);

beforeEach(() => {
  leaveShared();
  impossibleHabit.value = undefined;
  ownScenario.value = { ...defaultScenario, deviceIds: ['hp-t630', 'raspberry-pi-4b'] };
});

describe('the price', () => {
  it('is the user’s own from the day it is typed', () => {
    typePrice(pricePerKwh(0.31));
    expect(scenario.value).toMatchObject({ price: 0.31, priceOrigin: 'own' });
    expect(scenario.value.priceSince).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('of a country is no average of it in another currency', () => {
    changeScenario({ country: 'DE', price: pricePerKwh(0.3869), priceOrigin: 'country' });
    changeCurrency('EUR');
    expect(scenario.value.priceOrigin).toBe('country');
    changeCurrency('GBP');
    expect(scenario.value).toMatchObject({ currency: 'GBP', price: 0.3869, priceOrigin: 'own' });
  });

  it('that is assumed stays an assumption in any currency', () => {
    changeCurrency('GBP');
    expect(scenario.value).toMatchObject({ currency: 'GBP', price: 0.4, priceOrigin: 'assumed' });
  });
});

describe('the choice of devices', () => {
  it('takes a device in at the end, or at a place, and only once', () => {
    compareDevice('hp-t640', true);
    expect(ids()).toEqual(['hp-t630', 'raspberry-pi-4b', 'hp-t640']);
    compareDevice('hp-t640', true, 0);
    expect(ids()).toEqual(['hp-t640', 'hp-t630', 'raspberry-pi-4b']);
  });

  it('takes a device out', () => {
    compareDevice('hp-t630', false);
    expect(ids()).toEqual(['raspberry-pi-4b']);
  });

  it('makes a device the host', () => {
    chooseHost('raspberry-pi-4b');
    expect(ids()).toEqual(['raspberry-pi-4b', 'hp-t630']);
  });

  it('stays as it is where no more fit', () => {
    const full = Array.from({ length: mostDevices }, (_, at) => `own-${at}`);
    changeScenario({ deviceIds: full });
    compareDevice('hp-t640', true);
    expect(ids()).toEqual(full);
    compareDevice('own-3', true, 0);
    expect(ids()).toHaveLength(mostDevices);
    expect(ids()[0]).toBe('own-3');
  });
});

describe('a habit that no week has', () => {
  it('waits, while the last possible one counts', () => {
    changeHabit({ printsPerWeek: 50 });
    expect(scenario.value.habit.printsPerWeek).toBe(3);
    expect(impossibleHabit.value).toMatchObject({ printsPerWeek: 50, hoursPerPrint: 5 });
  });

  it('comes into force once another part makes it possible', () => {
    changeHabit({ printsPerWeek: 50 });
    changeHabit({ hoursPerPrint: hours(1) });
    expect(scenario.value.habit).toMatchObject({ printsPerWeek: 50, hoursPerPrint: 1 });
    expect(impossibleHabit.value).toBeUndefined();
  });
});

describe("a link's comparison", () => {
  it('stands in for the own one and leaves it alone', async () => {
    await openLink('price=0.31&devices=hp-t640');
    expect(scenario.value.price).toBe(0.31);
    expect(ids()).toEqual(['hp-t640']);
    expect(ownScenario.value.price).toBe(0.4);
    leaveShared();
    expect(ids()).toEqual(['hp-t630', 'raspberry-pi-4b']);
    expect(address.value.query).toBe('');
  });

  it('takes changes into the address', async () => {
    await openLink('price=0.31&devices=hp-t640');
    changeScenario({ price: pricePerKwh(0.5) });
    expect(scenario.value.price).toBe(0.5);
    await expect.poll(() => new URLSearchParams(address.value.query).get('price')).toBe('0.5');
    expect(ownScenario.value.price).toBe(0.4);
  });

  it('becomes the own one when it is kept, until that is undone', async () => {
    await openLink('price=0.31&devices=hp-t640');
    const undo = keepShared();
    expect(isShared.value).toBe(false);
    expect(ownScenario.value).toMatchObject({ price: 0.31, deviceIds: ['hp-t640'] });
    undo();
    expect(ownScenario.value).toMatchObject({
      price: 0.4,
      deviceIds: ['hp-t630', 'raspberry-pi-4b'],
    });
  });

  it('refuses add-ons as hosts', async () => {
    await openLink('devices=usb-psu-conversion-loss,hp-t640');
    expect(ids()).toEqual(['hp-t640']);
    expect(refused.value).toMatchObject([
      { value: 'usb-psu-conversion-loss', reason: 'unknown-device' },
    ]);
  });
});
