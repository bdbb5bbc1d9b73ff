import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { watts } from '../../../../src/model/units';
import { setups } from '../../../../src/state/user-state';
import { closeDevices, dialog, field, inDialog } from '../devices-page';
import { addOn, openWithHosts, saveForm, startWith } from './setups-page';

const reading = {
  before: 'Before: without print server',
  waiting: 'With print server, waiting',
  printing: 'With print server, printing',
} as const;

const read = async (name: keyof typeof reading, text: string): Promise<void> => {
  await field(reading[name]).fill(text);
  await userEvent.tab();
};

beforeEach(async () => {
  await openWithHosts();
  await startWith('Cellar box');
  await dialog().getByRole('checkbox', { name: 'It would run anyway' }).click();
});
afterEach(closeDevices);

describe('a host that runs anyway', () => {
  it('is charged what printing adds by its own figures', async () => {
    await expect.element(dialog()).toHaveTextContent(/printing adds 4\sW: 34\sW.*less 30\sW/);
    // P · 4 W / 1000 = 782.142857 h · 4 W / 1000 = 3.128571 kWh, at 0.40 €.
    await expect.element(dialog()).toHaveTextContent('€1.25 a year, as it runs anyway');
    await saveForm();
    expect(setups.value[0]?.runsAnyway).toEqual({ charged: 'increment' });
  });

  it('is charged by the readings of the user', async () => {
    await read('before', '28,5');
    await read('printing', '31.5');
    await expect.element(dialog()).toHaveTextContent(/printing adds 3\sW\. Waiting is taken/);
    await read('waiting', '30');
    await expect.element(dialog()).toHaveTextContent(/adds 3\sW and waiting adds 1\.5\sW/);
    await saveForm();
    expect(setups.value[0]?.runsAnyway).toEqual({
      charged: 'increment',
      readings: { before: watts(28.5), waiting: watts(30), printing: watts(31.5) },
    });
  });

  it('refuses readings that a print server would lower, and says what to do', async () => {
    await read('before', '30');
    await read('printing', '29');
    await expect
      .element(field(reading.printing))
      .toHaveAccessibleDescription(/Less than the 30\sW before.*read both again/);
    await inDialog('Save').click();
    await expect.element(field(reading.printing)).toHaveFocus();
    expect(setups.value).toEqual([]);
    await read('printing', '33');
    await read('waiting', '34');
    await expect
      .element(field(reading.printing))
      .toHaveAccessibleDescription(/Less than the 34\sW while waiting/);
    await read('waiting', '');
    await saveForm();
  });

  it('needs the first and the last reading, or none', async () => {
    await read('before', '30');
    await inDialog('Save').click();
    await expect.element(field(reading.printing)).toHaveFocus();
    await expect
      .element(field(reading.printing))
      .toHaveAccessibleDescription(/this reading too, or none/);
    await read('before', '');
    await saveForm();
    expect(setups.value[0]?.runsAnyway).toEqual({ charged: 'increment' });
  });

  it('says where a plug cannot tell, with bounds in place of cents', async () => {
    await read('before', '30');
    await read('printing', '30.4');
    await expect
      .element(dialog().getByText(/no difference below 1\sW.*from nothing to 1\sW/))
      .toBeVisible();
    // P · 1 W / 1000 at 0.40 € is the most that it can be.
    await expect.element(dialog()).toHaveTextContent('€0.00–€0.31 a year: no plug tells it closer');
    await inDialog('Use its published figures instead').click();
    await expect.element(field(reading.before)).toHaveValue('');
    await expect.element(dialog()).toHaveTextContent('€1.25 a year, as it runs anyway');
    await saveForm();
  });

  it('is charged a share, which is a choice', async () => {
    await dialog().getByText('A share of it all').click();
    await expect.element(dialog()).toHaveTextContent('A choice, not a measurement.');
    await field('Other jobs that this machine does').fill('3');
    await expect.element(dialog()).toHaveTextContent('Printing is charged 25% of all it draws.');
    await saveForm();
    expect(setups.value[0]?.runsAnyway).toEqual({ charged: 'share', otherJobs: 3 });
  });

  it('takes in what else printing changes, by one tap', async () => {
    await inDialog('Add 2 disks kept awake').click();
    await expect.element(inDialog('Add 2 disks kept awake')).not.toBeInTheDocument();
    await inDialog('Add container').click();
    await expect
      .element(addOn('2 disks kept awake').getByRole('radio', { name: 'Only while printing' }))
      .toBeChecked();
    await saveForm();
    expect(setups.value[0]?.addOns.map(({ deviceId }) => deviceId)).toEqual([
      'nas-two-disks-kept-awake',
      'incremental-container-on-running-server',
    ]);
  });
});
