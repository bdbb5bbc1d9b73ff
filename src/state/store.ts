import type { Scenario } from '../model/scenario';
import type { Settings } from '../model/settings';
import { askToPersist } from '../storage/persistence';
import type { StoredData } from '../storage/stored-data';
import { openUserData, type UserData } from '../storage/user-data';
import {
  measurements,
  ownDevices,
  ownScenario,
  repairedRecords,
  settings,
  setups,
  storageTrouble,
  untouchedScenario,
} from './user-state';

let userData: UserData | undefined;

/** The opened storage, for what is kept apart from the state; `undefined` before `openStore`. */
export const openedUserData = (): UserData | undefined => userData;

const take = (fresh: Partial<StoredData>): void => {
  if (fresh.ownDevices) ownDevices.value = fresh.ownDevices;
  if (fresh.measurements) measurements.value = fresh.measurements;
  if (fresh.setups) setups.value = fresh.setups;
  if (fresh.settings) settings.value = fresh.settings;
  if ('scenario' in fresh) ownScenario.value = fresh.scenario ?? untouchedScenario.peek();
};

// An answer with the usual assumptions beats a blank page while a browser's database hangs.
const patience = 1500;

/**
 * Opens the storage and fills the state from it. Never rejects: where nothing can be stored, the
 * state keeps its defaults and `storageTrouble` says why.
 */
export const openStore = async (): Promise<void> => {
  const opened = await openUserData({ timeLimit: patience });
  userData = opened;
  const follow = () => {
    storageTrouble.value = opened.status.current;
  };
  opened.status.subscribe(follow);
  opened.subscribe(take);
  const { repaired, ...stored } = await opened.load();
  repairedRecords.value = repaired.length;
  take(stored);
  follow();
};

let askedToPersist = false;

/**
 * Asks the browser, once, not to clear what is stored; it agrees more readily when somebody has made
 * something worth keeping.
 */
export const keepForGood = (): void => {
  if (askedToPersist) return;
  askedToPersist = true;
  askToPersist();
};

// After a deletion from outside, what the page still shows is all there is: the next edit stores it.
const storeAll = async (data: UserData): Promise<void> => {
  await Promise.all([
    ...ownDevices.peek().map(data.saveDevice),
    ...measurements.peek().map(data.saveMeasurement),
    ...setups.peek().map(data.saveSetup),
    data.saveScenario(ownScenario.peek()),
    data.saveSettings(settings.peek()),
  ]);
  take(await data.load());
};

/** Has something written, if there is a storage. */
export const store = (write: (data: UserData) => unknown): void => {
  if (!userData) return;
  if (userData.status.current === 'deleted-underneath') storeAll(userData);
  else write(userData);
};

/** Stores the user's own comparison. */
export const storeScenario = (scenario: Scenario): void => {
  store((data) => data.saveScenario(scenario));
  keepForGood();
};

/** Stores what the user set about the app. */
export const storeSettings = (next: Settings): void => {
  store((data) => data.saveSettings(next));
};

/** Removes everything of the user's from this device. */
export const removeEverything = async (): Promise<void> => {
  await userData?.deleteEverything();
  if (userData) take(await userData.load());
};
