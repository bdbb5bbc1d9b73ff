import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { findDevice } from '../../../src/catalog/catalogue';
import { measurements, ownDevices } from '../../../src/state/user-state';
import { button, closeDevices, dialog, field, inDialog, openDevices, row } from './devices-page';

const pi = 'Raspberry Pi 4 Model B';

beforeEach(openDevices);
afterEach(closeDevices);

const measure = async (watts: string): Promise<void> => {
  await button(pi).click();
  await inDialog('I measured it').click();
  await field('Idle').fill(watts);
  await userEvent.keyboard('{Enter}');
  await expect.element(inDialog('Back to the cited figure')).toBeVisible();
};

describe('a figure of the user’s own', () => {
  it('counts, with the cited one beside it', async () => {
    await measure('3.1');
    expect(measurements.value).toEqual([
      {
        deviceId: 'raspberry-pi-4b',
        power: { idle: { low: 3.1, typical: 3.1, high: 3.1, side: 'wall' } },
        note: '',
      },
    ]);
    await expect.element(dialog().getByText('cited 2.79 W')).toBeVisible();
    await inDialog('Close').click();
    await expect.element(row(pi)).toHaveTextContent('measured by you');
    await expect.element(row(pi)).toHaveTextContent('3.1 / 4.65 W');
    await expect.element(row(pi)).toHaveTextContent('cited 2.79 / 4.65 W');
  });

  it('goes back to the cited one by one tap, and that can be undone in the sheet', async () => {
    await measure('3.1');
    await inDialog('Back to the cited figure').click();
    expect(measurements.value).toEqual([]);
    await inDialog('Undo').click();
    expect(measurements.value).toHaveLength(1);
    await expect.element(inDialog('Back to the cited figure')).toBeVisible();
  });

  it('must be at least one', async () => {
    await button(pi).click();
    await inDialog('I measured it').click();
    await inDialog('Save').click();
    await expect.element(field('Idle')).toHaveAccessibleDescription(/Type at least one figure/);
    expect(measurements.value).toEqual([]);
  });
});

describe('a figure below what plugs show', () => {
  const warning = () => dialog().getByText(/^Below 2\sW many plugs show nothing\.$/);

  it('has a warning beside the field, unless a meter behind the supply read it', async () => {
    await button(pi).click();
    await inDialog('I measured it').click();
    await field('Idle').fill('1.9');
    await expect.element(warning()).toBeVisible();
    await dialog().getByText('Behind the power supply').click();
    await expect.element(warning()).not.toBeInTheDocument();
    await dialog().getByText('At the wall').click();
    await field('Idle').fill('2');
    await expect.element(warning()).not.toBeInTheDocument();
  });

  it('has one in the table of its states, with the source', async () => {
    await measure('1.9');
    const idle = dialog().getByRole('row', { name: /^Idle/ });
    await expect.element(idle).toHaveTextContent(/Below 2\sW many plugs show nothing/);
    await expect
      .element(
        dialog()
          .getByRole('link', { name: /Tasmota/ })
          .first(),
      )
      .toHaveAttribute('href', 'https://github.com/arendst/Tasmota/pull/759');
  });
});

it('a catalogue device can be taken over with its ranges', async () => {
  await button(pi).click();
  await inDialog('Duplicate as my own').click();
  await expect.element(field('Name')).toHaveValue(`${pi} (copy)`);
  await field('Printing').fill('4.2');
  await inDialog('Save').click();
  await expect.element(dialog()).not.toBeInTheDocument();
  const cited = findDevice('raspberry-pi-4b');
  const [copy] = ownDevices.value;
  expect(copy?.power.idle).toEqual(cited?.power.idle);
  expect(copy?.power.off).toEqual(cited?.power.off);
  expect(copy?.power.printing).toMatchObject({ low: 4.2, typical: 4.2, high: 4.2 });
});
