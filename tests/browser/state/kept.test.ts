import type { CDPSession } from 'playwright';
import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { cdp } from 'vitest/browser';
import { hours, pricePerKwh, watts } from '../../../src/model/units';
import { changeScenario } from '../../../src/state/change-scenario';
import { compared, year } from '../../../src/state/comparison';
import {
  assumeAgain,
  keepComparison,
  keptComparisons,
  openKept,
  removeKept,
} from '../../../src/state/kept';
import { scenario } from '../../../src/state/scenario';
import { defaultScenario } from '../../../src/state/shared';
import { openStore } from '../../../src/state/store';
import { measurements, ownScenario } from '../../../src/state/user-state';
import { openKeptComparisons } from '../../../src/storage/kept-comparisons';
import { openUserData } from '../../../src/storage/user-data';
import { ownership } from '../storage/user-data-fixtures';

const names = () => keptComparisons.value?.map(({ name }) => name);

const firstKept = () => {
  const [first] = keptComparisons.value ?? [];
  if (!first) throw new Error('nothing is kept');
  return first;
};

beforeAll(async () => {
  await openStore();
  await openKept();
});

beforeEach(async () => {
  for (const kept of keptComparisons.value ?? []) await removeKept(kept);
  measurements.value = [];
  ownScenario.value = { ...defaultScenario, deviceIds: ['raspberry-pi-4b', 'hp-t630'] };
});

describe('a kept comparison', () => {
  it('stays as it was, whatever changes', async () => {
    const before = { scenario: scenario.value, year: year.value, devices: compared.value };
    expect(await keepComparison('Before')).toBeUndefined();
    const idle = { low: watts(9), typical: watts(9), high: watts(9), side: 'wall' } as const;
    measurements.value = [{ deviceId: 'raspberry-pi-4b', power: { idle }, note: '' }];
    changeScenario({ price: pricePerKwh(0.9), deviceIds: ['raspberry-pi-5'] });
    const kept = firstKept();
    expect(kept).toMatchObject({ name: 'Before', scenario: before.scenario, year: before.year });
    expect(kept.devices.map(({ year: use }) => use)).toEqual(
      before.devices.map(({ year: use }) => use),
    );
    expect(kept.devices.map(({ power }) => power)).toEqual(
      before.devices.map(({ power }) => power),
    );
  });

  it('is deleted, and comes back as it was', async () => {
    await keepComparison('One');
    const kept = firstKept();
    const undo = await removeKept(kept);
    expect(names()).toEqual([]);
    undo();
    await expect.poll(names).toEqual(['One']);
    expect(firstKept()).toEqual(kept);
  });

  it('lends its assumptions again, but for devices that are gone', async () => {
    changeScenario({ price: pricePerKwh(0.31), ownIntensity: undefined });
    await keepComparison('Cheap');
    const kept = firstKept();
    const habit = { ...defaultScenario.habit, hoursPerPrint: hours(9) };
    changeScenario({ price: pricePerKwh(0.5), priceSince: '2026-11-01', habit });
    const later = scenario.value;
    const undo = assumeAgain({
      ...kept,
      scenario: { ...kept.scenario, deviceIds: ['own-gone', 'hp-t630'] },
    });
    expect(scenario.value).toMatchObject({
      price: 0.31,
      priceSince: undefined,
      habit: defaultScenario.habit,
      deviceIds: ['hp-t630'],
    });
    undo();
    expect(scenario.value).toMatchObject(later);
  });

  it('leaves what the machines cost as it is today where nothing was said of it then', async () => {
    await keepComparison('Before prices');
    const before = firstKept();
    changeScenario({ ownership: ownership() });
    await keepComparison('With prices');
    const later = firstKept();
    assumeAgain(before);
    expect(scenario.value.ownership).toEqual(ownership());
    changeScenario({ ownership: undefined });
    const undo = assumeAgain(later);
    expect(scenario.value.ownership).toEqual(ownership());
    undo();
    expect(scenario.value.ownership).toBeUndefined();
  });
});

it('follows what another tab keeps and deletes', async () => {
  await keepComparison('Here');
  const other = await openUserData();
  onTestFinished(other.close);
  const store = openKeptComparisons(other);
  await store.save({ ...firstKept(), id: 'there', name: 'There', keptAt: Date.now() + 1000 });
  await expect.poll(names).toEqual(['There', 'Here']);
  await store.remove('there');
  await expect.poll(names).toEqual(['Here']);
});

it('changes nothing where the disk is full', async () => {
  const { origin } = location;
  const protocol = cdp() as CDPSession;
  onTestFinished(async () => {
    await protocol.send('Storage.overrideQuotaForOrigin', { origin });
  });
  // Chromium remembers the space left for a while, except after clearing.
  await protocol.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await protocol.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 2_000_000 });
  expect(await keepComparison('Before')).toBeUndefined();
  expect(await keepComparison('x'.repeat(5_000_000))).toBe('quota');
  expect(names()).toEqual(['Before']);
  expect(await keepComparison('After')).toBeUndefined();
  expect(names()).toEqual(['After', 'Before']);
});
