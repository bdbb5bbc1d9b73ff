import { afterEach, beforeAll, expect, it, onTestFinished } from 'vitest';
import { saveOwnDevice } from '../../../../src/state/change-devices';
import { openStore, removeEverything } from '../../../../src/state/store';
import { setups } from '../../../../src/state/user-state';
import { openUserData } from '../../../../src/storage/user-data';
import { button, closeDevices, inDialog, row } from '../devices-page';
import { addElse, openWithHosts, saveForm, startWith, workshopPi } from './setups-page';

beforeAll(openStore);
afterEach(async () => {
  await removeEverything();
  closeDevices();
});

const kept = async () => {
  const data = await openUserData();
  onTestFinished(data.close);
  return (await data.load()).setups;
};

it('a setup is on the device as soon as it is saved, changed or deleted', async () => {
  await removeEverything();
  await openWithHosts();
  saveOwnDevice(workshopPi);
  await startWith('Workshop Pi');
  await addElse('LED strip', '1', '2');
  await saveForm();
  await expect.poll(kept).toEqual(setups.value);
  setups.value = [];
  await openStore();
  await expect.element(row('Workshop Pi + LED strip')).toHaveTextContent('4.4 / 6.9 W');
  await button('Workshop Pi + LED strip').click();
  await inDialog('Delete').click();
  await expect.poll(kept).toEqual([]);
});
