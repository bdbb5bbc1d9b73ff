import { expect } from 'vitest';
import { page } from 'vitest/browser';
import type { OwnDevice } from '../../../../src/model/own-device';
import type { Scenario } from '../../../../src/model/scenario';
import { watts } from '../../../../src/model/units';
import { ownDevices, ownScenario } from '../../../../src/state/user-state';
import { aStatePower } from '../../../fixtures/a-power';
import { aScenario } from '../../../fixtures/a-scenario';
import { button, dialog, inDialog, openDevices } from '../devices-page';

/** The method's worked example: 1.0 W off, 3.4 W idle, 4.9 W printing. */
export const workshopPi: OwnDevice = {
  id: 'own-workshop-pi',
  name: 'Workshop Pi',
  category: 'raspberry-pi',
  power: { off: aStatePower(1), idle: aStatePower(3.4), printing: aStatePower(4.9) },
  note: '',
};

/** A box that draws 30 W waiting and 34 W while it prints. */
export const cellarBox: OwnDevice = {
  id: 'own-cellar-box',
  name: 'Cellar box',
  category: 'nas',
  power: { off: aStatePower(1), idle: aStatePower(30), printing: aStatePower(34) },
  note: '',
};

/** The devices screen with two hosts of the user's own, at 0.40 €/kWh and 3 prints of 5 h a week. */
export const openWithHosts = async (scenario: Partial<Scenario> = {}): Promise<void> => {
  await openDevices();
  ownDevices.value = [workshopPi, cellarBox];
  ownScenario.value = aScenario(scenario);
};

/** Opens the form and chooses a host by its name. */
export const startWith = async (host: string): Promise<void> => {
  await button('New setup').click();
  await page.getByRole('searchbox', { name: 'Search hosts' }).fill(host);
  await dialog().getByRole('button', { name: host }).click();
};

/** One add-on's part of the form. */
export const addOn = (name: string) => dialog().getByRole('group', { name, exact: true });

/** Adds something of the user's own, by its name and watts. */
export const addElse = async (name: string, idle: string, printing: string): Promise<void> => {
  await inDialog('Add Something else').click();
  await addOn('Something else').getByRole('textbox', { name: 'What it is' }).fill(name);
  await addOn(name).getByRole('textbox', { name: 'Idle' }).fill(idle);
  await addOn(name).getByRole('textbox', { name: 'Printing' }).fill(printing);
};

/** Chooses when an add-on is on. */
export const choosePresence = (name: string, presence: string): Promise<void> =>
  addOn(name).getByText(presence, { exact: true }).click();

/** Saves the form and waits until it is gone. */
export const saveForm = async (): Promise<void> => {
  await inDialog('Save').click();
  await expect.element(dialog()).not.toBeInTheDocument();
};

/** 1 W waiting, 2 W printing. */
export const ledWatts = { idle: watts(1), printing: watts(2) };
