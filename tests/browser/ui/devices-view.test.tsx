import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { scenario } from '../../../src/state/scenario';
import { button, closeDevices, dialog, openDevices, row, visit } from './devices-page';

const searchFor = (text: string) =>
  page.getByRole('searchbox', { name: 'Search devices' }).fill(text);

beforeEach(openDevices);
afterEach(closeDevices);

describe('the list', () => {
  it('leaves what the search matches and says how many', async () => {
    await searchFor('t 630');
    await expect.element(button('HP t630')).toBeVisible();
    await expect.element(button('Raspberry Pi 4 Model B')).not.toBeInTheDocument();
    await searchFor('pi4');
    await expect.element(button('Raspberry Pi 4 Model B')).toBeVisible();
    await expect.element(page.getByRole('heading', { name: /^Raspberry Pi \d/ })).toBeVisible();
  });

  it('offers to add what it does not have, under the name searched for', async () => {
    await searchFor('Frobnicator 9');
    await expect.element(page.getByText('Nothing here is called that.')).toBeVisible();
    await button('Add it yourself').click();
    await expect
      .element(dialog().getByRole('textbox', { name: 'Name', exact: true }))
      .toHaveValue('Frobnicator 9');
  });

  it('narrows to one kind', async () => {
    const chip = page.getByRole('button', { name: /^Laptops/ });
    await chip.click();
    await expect.element(chip).toHaveAttribute('aria-pressed', 'true');
    await expect.element(button('HP t630')).not.toBeInTheDocument();
  });

  it('says what is unknown, and marks what is estimated', async () => {
    await expect.element(row('Google Nest Cam (indoor, wired)')).toHaveTextContent('not known');
    await expect.element(row('Dell Wyse 3020')).toHaveTextContent('est.');
    await expect
      .element(row('Dell Wyse 3020'))
      .toHaveTextContent('no published reading; estimated from its kind');
  });

  it('takes a device into the comparison and out again', async () => {
    const tick = page.getByRole('checkbox', { name: 'Compare Raspberry Pi 400' });
    await tick.click();
    expect(scenario.value.deviceIds).toContain('raspberry-pi-400');
    await tick.click();
    expect(scenario.value.deviceIds).not.toContain('raspberry-pi-400');
  });
});

describe('the address', () => {
  it('opens a device, and closing leads back to its row', async () => {
    await button('HP t630').click();
    await expect.element(page.getByRole('dialog', { name: 'HP t630' })).toBeVisible();
    expect(location.hash).toBe('#/devices/hp-t630');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => location.hash).toBe('#/devices');
    await expect.element(button('HP t630')).toHaveFocus();
  });

  it('closes a device by the back button', async () => {
    await button('HP t630').click();
    await expect.element(dialog()).toBeVisible();
    history.back();
    await expect.element(dialog()).not.toBeInTheDocument();
    await expect.element(button('HP t630')).toHaveFocus();
  });

  it('says so where it names a device that is not there', async () => {
    await visit('#/devices/no-such-thing');
    await expect.element(page.getByText('There is no device “no-such-thing” here.')).toBeVisible();
    await expect.element(button('HP t630')).toBeVisible();
  });

  it('lets a link to one device be closed in place', async () => {
    await visit('#/devices/hp-t630');
    await dialog().getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => location.hash).toBe('#/devices');
    await expect.element(dialog()).not.toBeInTheDocument();
  });
});
