import { beforeAll, beforeEach, expect, it, onTestFinished } from 'vitest';
import { defaultSettings } from '../../../src/model/settings';
import { saveMeasurement, saveOwnDevice } from '../../../src/state/change-devices';
import { changeScenario } from '../../../src/state/change-scenario';
import { deleteSetup, saveSetup } from '../../../src/state/change-setups';
import { deleteEverything } from '../../../src/state/delete-everything';
import { keepComparison, keptComparisons, openKept } from '../../../src/state/kept';
import { allSeries, openSeries } from '../../../src/state/price-series';
import { openedUserData, openStore, removeEverything } from '../../../src/state/store';
import {
  measurements,
  ownDevices,
  ownScenario,
  settings,
  setups,
  storageTrouble,
} from '../../../src/state/user-state';
import { openUserData } from '../../../src/storage/user-data';
import { aPriceSeries, hourlyRows } from '../../fixtures/a-price-series';
import { measurement, ownDevice, ownership, scenario, setup } from '../storage/user-data-fixtures';

const theirs = scenario({ ownership: ownership(), deviceIds: ['setup-attic', 'raspberry-pi-4b'] });

const fill = (): void => {
  saveOwnDevice(ownDevice());
  saveMeasurement(measurement());
  saveSetup(setup());
  changeScenario(theirs);
};

const loaded = async () => {
  const data = await openUserData();
  onTestFinished(data.close);
  return data.load();
};

const all = {
  ownDevices: [ownDevice()],
  measurements: [measurement()],
  setups: [setup()],
  scenario: theirs,
};

beforeAll(async () => {
  await openStore();
  await Promise.all([openKept(), openSeries()]);
});

beforeEach(removeEverything);

it('keeps setups, and what the machines cost', async () => {
  fill();
  await expect.poll(loaded).toMatchObject(all);
});

it('forgets a deleted setup, and takes it back to its place', async () => {
  fill();
  const undo = deleteSetup(setup());
  expect(ownScenario.value.deviceIds).toEqual(['raspberry-pi-4b']);
  await expect.poll(async () => (await loaded()).setups).toEqual([]);
  undo();
  expect(ownScenario.value).toEqual(theirs);
  await expect.poll(loaded).toMatchObject(all);
});

it('deletes everything, and brings everything back', async () => {
  fill();
  await (await openSeries())?.save(aPriceSeries(), hourlyRows(48));
  allSeries.value = [aPriceSeries()];
  await keepComparison('Before');
  const undo = await deleteEverything();
  expect([ownDevices.value, measurements.value, setups.value]).toEqual([[], [], []]);
  expect(settings.value).toEqual(defaultSettings);
  expect(await loaded()).toMatchObject({ ownDevices: [], setups: [], scenario: undefined });
  undo();
  expect(setups.value).toEqual([setup()]);
  expect(ownScenario.value).toEqual(theirs);
  await expect.poll(loaded).toMatchObject(all);
  await expect.poll(() => keptComparisons.value?.map(({ name }) => name)).toEqual(['Before']);
});

it('stores all that is on the screen with the next edit after a deletion from outside', async () => {
  fill();
  await openedUserData()?.load();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('kilowait').onsuccess = resolve;
  });
  await expect.poll(() => storageTrouble.value).toBe('deleted-underneath');
  changeScenario({ price: theirs.price });
  await expect.poll(loaded).toMatchObject(all);
  await expect.poll(() => storageTrouble.value).toBeUndefined();
  expect(setups.value).toEqual([setup()]);
});
