import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { watts } from '../../../../src/model/units';
import { scenario } from '../../../../src/state/scenario';
import { setups } from '../../../../src/state/user-state';
import {
  button,
  closeDevices,
  dialog,
  field,
  inDialog,
  openDevices,
  openDevicesIn,
  row,
} from '../devices-page';
import {
  addElse,
  addOn,
  choosePresence,
  ledWatts,
  openWithHosts,
  saveForm,
  startWith,
} from './setups-page';

afterEach(closeDevices);

describe('by one tap', () => {
  it('a Pi 4 with a USB camera is made, kept and compared', async () => {
    await openDevices();
    await button('New setup').click();
    await inDialog('Raspberry Pi 4 Model B + USB webcam').click();
    await saveForm();
    const [setup] = setups.value;
    expect(setup).toMatchObject({
      name: 'Raspberry Pi 4 Model B + USB webcam',
      hostId: 'raspberry-pi-4b',
      addOns: [{ deviceId: 'generic-usb-webcam', presence: 'with-host' }],
    });
    expect(setup).not.toHaveProperty('runsAnyway');
    expect(scenario.value.deviceIds.at(-1)).toBe(setup?.id);
    await expect.element(row(setup?.name ?? '')).toHaveTextContent('3.79 / 5.65 W');
    await button('Undo').click();
    expect(scenario.value.deviceIds).not.toContain(setup?.id);
    expect(setups.value).toHaveLength(1);
  });

  it('it is made in German too', async () => {
    await openDevicesIn('de-DE');
    await button('Neues Setup').click();
    await inDialog('Raspberry Pi 4 Model B + USB-Webcam').click();
    await inDialog('FDM-Drucker dazunehmen').click();
    await expect
      .element(addOn('FDM-Drucker').getByRole('radio', { name: 'Beim Drucken' }))
      .toBeChecked();
    await inDialog('Speichern').click();
    await expect.element(dialog()).not.toBeInTheDocument();
    await expect
      .element(row('Raspberry Pi 4 Model B + USB-Webcam + FDM-Drucker'))
      .toHaveTextContent('3,79 / 106 W');
    await expect.element(page.getByRole('heading', { name: 'Meine Setups 1' })).toBeVisible();
  });
});

describe('a new setup', () => {
  beforeEach(() => openWithHosts());

  it('costs what its parts cost, at every keystroke', async () => {
    await startWith('Workshop Pi');
    const costs = (text: string) => dialog().getByText(text, { exact: true });
    await expect.element(costs('€12.38')).toBeVisible();
    await expect.element(costs('€4.77')).toBeVisible();
    await addElse('LED strip', '1', '2');
    await choosePresence('LED strip', 'All year');
    await expect.element(costs('€16.20')).toBeVisible();
    await expect.element(costs('€8.59')).toBeVisible();
    await choosePresence('LED strip', 'Only while printing');
    await expect.element(costs('€13.01')).toBeVisible();
    await expect.element(costs('€5.40')).toBeVisible();
    await saveForm();
    expect(setups.value[0]?.addOns).toEqual([
      { name: 'LED strip', presence: 'while-printing', watts: ledWatts },
    ]);
  });

  it('keeps the keyboard where it was when a control goes', async () => {
    await startWith('Workshop Pi');
    inDialog('Change host').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(dialog().getByRole('searchbox', { name: 'Search hosts' })).toHaveFocus();
    await userEvent.keyboard('cellar{Enter}');
    await expect.element(inDialog('Change host')).toHaveFocus();
    await saveForm();
  });

  it('needs a host, and leads there', async () => {
    await button('New setup').click();
    await inDialog('Save').click();
    const search = dialog().getByRole('searchbox', { name: 'Search hosts' });
    await expect.element(search).toHaveFocus();
    await expect.element(search).toHaveAccessibleDescription(/Choose a host/);
    await search.fill('cellar');
    await userEvent.keyboard('{Enter}');
    await saveForm();
    expect(setups.value[0]?.hostId).toBe('own-cellar-box');
  });

  it('asks for the watts that nobody has published, and never takes them for zero', async () => {
    await startWith('Workshop Pi');
    await inDialog('Choose from all').click();
    await dialog().getByRole('searchbox', { name: 'Search by name' }).fill('anycubic kobra');
    await userEvent.keyboard('{Enter}');
    const printer = addOn('Anycubic Kobra');
    await expect.element(printer).toHaveTextContent('Nobody has published a reading of it.');
    await expect.element(dialog()).toHaveTextContent('once no figure is missing');
    await inDialog('Save').click();
    const printing = printer.getByRole('textbox', { name: 'Printing' });
    await expect.element(printing).toHaveFocus();
    await expect.element(printing).toHaveAccessibleDescription(/at least one/);
    expect(setups.value).toEqual([]);
    await printing.fill('90');
    await choosePresence('Anycubic Kobra', 'All year');
    await printer.getByRole('textbox', { name: 'Idle' }).fill('8');
    await saveForm();
    expect(setups.value[0]?.addOns).toEqual([
      {
        deviceId: 'anycubic-kobra',
        presence: 'all-year',
        watts: { idle: watts(8), printing: watts(90) },
      },
    ]);
  });

  it('needs a name for what the catalogue does not have', async () => {
    await startWith('Workshop Pi');
    await inDialog('Add Something else').click();
    await addOn('Something else').getByRole('textbox', { name: 'Printing' }).fill('3');
    await inDialog('Save').click();
    await expect.element(field('What it is')).toHaveFocus();
    await expect.element(field('What it is')).toHaveAccessibleDescription(/Name it/);
    await field('What it is').fill('Chamber fan');
    await saveForm();
    expect(setups.value[0]?.addOns[0]?.watts).toEqual({ idle: watts(3), printing: watts(3) });
  });

  it('is called after its parts until somebody types a name, which no other may have', async () => {
    await startWith('Workshop Pi');
    await inDialog('Add ESP32-CAM').click();
    await expect.element(field('Name')).toHaveValue('Workshop Pi + ESP32-CAM');
    await saveForm();
    await startWith('Workshop Pi');
    await inDialog('Add ESP32-CAM').click();
    await expect.element(field('Name')).toHaveValue('Workshop Pi + ESP32-CAM 2');
    await field('Name').fill('workshop pi + esp32-cam ');
    await expect.element(field('Name')).toHaveAccessibleDescription(/Another setup is called that/);
    await inDialog('Save').click();
    await expect.element(field('Name')).toHaveFocus();
    expect(setups.value).toHaveLength(1);
    await field('Name').fill('Bench');
    await inDialog('Add USB webcam').click();
    await expect.element(field('Name')).toHaveValue('Bench');
    await saveForm();
    expect(setups.value.map(({ name }) => name)).toEqual(['Workshop Pi + ESP32-CAM', 'Bench']);
  });

  it('lets go of a part and takes it back', async () => {
    await startWith('Workshop Pi');
    await addElse('LED strip', '1', '2');
    await inDialog('Add USB webcam').click();
    await inDialog('Remove LED strip').click();
    await expect.element(addOn('LED strip')).not.toBeInTheDocument();
    await expect.element(inDialog('Undo')).toHaveFocus();
    await inDialog('Undo').click();
    await saveForm();
    expect(setups.value[0]?.addOns.map(({ name, deviceId }) => name ?? deviceId)).toEqual([
      'LED strip',
      'generic-usb-webcam',
    ]);
  });

  it('survives closing the sheet before it is saved', async () => {
    await startWith('Cellar box');
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog()).not.toBeInTheDocument();
    await expect.element(button('New setup')).toHaveFocus();
    await button('New setup').click();
    await expect.element(field('Name')).toHaveValue('Cellar box');
    await inDialog('Start over').click();
    await expect.element(field('Name')).toHaveValue('');
  });
});

it('a plug that does the switching already is said to count twice', async () => {
  await openWithHosts({ switching: { method: 'smart-plug', plug: watts(0.5) } });
  await startWith('Workshop Pi');
  await expect.element(dialog().getByText(/it counts twice/)).not.toBeInTheDocument();
  await inDialog('Choose from all').click();
  await dialog().getByRole('searchbox', { name: 'Search by name' }).fill('nous a1t');
  await userEvent.keyboard('{Enter}');
  await expect.element(dialog().getByText(/whose 0\.5\sW are counted already/)).toBeVisible();
  await saveForm();
});
