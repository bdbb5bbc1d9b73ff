import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { scenario } from '../../../src/state/scenario';
import { ownDevices } from '../../../src/state/user-state';
import { button, closeDevices, dialog, field, inDialog, openDevices, row } from './devices-page';

beforeEach(openDevices);
afterEach(closeDevices);

const addWorkshopPi = async (): Promise<void> => {
  await button('Add device').click();
  await field('Name').fill('Workshop Pi');
  await field('Idle').fill('3,1');
  await field('Printing').fill('5.2');
  await inDialog('Save').click();
  await expect.element(dialog()).not.toBeInTheDocument();
};

describe('a new device', () => {
  it('is kept, compared and listed first', async () => {
    await addWorkshopPi();
    const [device] = ownDevices.value;
    expect(device).toMatchObject({ name: 'Workshop Pi', category: 'raspberry-pi' });
    expect(device?.power).toEqual({
      idle: { low: 3.1, typical: 3.1, high: 3.1, side: 'wall' },
      printing: { low: 5.2, typical: 5.2, high: 5.2, side: 'wall' },
    });
    expect(scenario.value.deviceIds.at(-1)).toBe(device?.id);
    await expect.element(row('Workshop Pi')).toHaveTextContent('yours');
    await expect.element(row('Workshop Pi')).toHaveTextContent('3.1 / 5.2 W');
    await button('Undo').click();
    expect(scenario.value.deviceIds).not.toContain(device?.id);
    expect(ownDevices.value).toHaveLength(1);
  });

  it('needs a name', async () => {
    await button('Add device').click();
    await field('Idle').fill('3');
    await inDialog('Save').click();
    await expect.element(field('Name')).toHaveAccessibleDescription(/Give it a name/);
    await expect.element(field('Name')).toHaveFocus();
    expect(ownDevices.value).toEqual([]);
    await inDialog('Close').click();
    await button('Add device').click();
    await inDialog('Start over').click();
  });

  it('is not saved with figures that contradict each other or cannot be read', async () => {
    await button('Add device').click();
    await field('Name').fill('Odd one');
    await field('Off').fill('4');
    await field('Idle').fill('3');
    await userEvent.keyboard('{Enter}');
    await expect.element(field('Idle')).toHaveAccessibleDescription(/Less than 4\sW in “Off”/);
    await field('Idle').fill('five');
    await inDialog('Save').click();
    await expect.element(field('Idle')).toHaveFocus();
    expect(ownDevices.value).toEqual([]);
    await field('Idle').fill('5');
    await inDialog('Save').click();
    await expect.poll(() => ownDevices.value.length).toBe(1);
  });

  it('survives closing the sheet before it is saved', async () => {
    await button('Add device').click();
    await field('Name').fill('Half typed');
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog()).not.toBeInTheDocument();
    await button('Add device').click();
    await expect.element(field('Name')).toHaveValue('Half typed');
    await inDialog('Start over').click();
    await expect.element(field('Name')).toHaveValue('');
  });
});

describe('a device of the user’s own', () => {
  beforeEach(async () => {
    await addWorkshopPi();
    await button('Workshop Pi').click();
  });

  it('can be changed', async () => {
    await inDialog('Edit').click();
    await field('Name').fill('Garage Pi');
    await field('Off').fill('0');
    await inDialog('Save').click();
    await expect.element(page.getByRole('dialog', { name: 'Garage Pi' })).toBeVisible();
    expect(ownDevices.value).toHaveLength(1);
    expect(ownDevices.value[0]?.power.off?.typical).toBe(0);
  });

  it('can be deleted and brought back to its place', async () => {
    const ids = scenario.value.deviceIds;
    await inDialog('Delete').click();
    await expect.element(dialog()).not.toBeInTheDocument();
    await expect.element(button('Workshop Pi')).not.toBeInTheDocument();
    expect(scenario.value.deviceIds).toHaveLength(ids.length - 1);
    await button('Undo').click();
    await expect.element(button('Workshop Pi')).toBeVisible();
    expect(scenario.value.deviceIds).toEqual(ids);
  });

  it('becomes the print server', async () => {
    await inDialog('Make this your print server').click();
    expect(scenario.value.deviceIds[0]).toBe(ownDevices.value[0]?.id);
    await expect.element(dialog().getByText('This is your print server.')).toBeVisible();
  });
});
