import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import type { Setup } from '../../../../src/model/setup';
import { watts } from '../../../../src/model/units';
import { deleteOwnDevice } from '../../../../src/state/change-devices';
import { saveSetup } from '../../../../src/state/change-setups';
import { scenario } from '../../../../src/state/scenario';
import { shared } from '../../../../src/state/shared';
import { setups } from '../../../../src/state/user-state';
import { aScenario } from '../../../fixtures/a-scenario';
import { button, closeDevices, dialog, field, inDialog, row, visit } from '../devices-page';
import { addElse, cellarBox, ledWatts, openWithHosts, saveForm, workshopPi } from './setups-page';

const bench: Setup = {
  id: 'setup-bench',
  name: 'On the bench',
  hostId: workshopPi.id,
  addOns: [
    { name: 'LED strip', presence: 'all-year', watts: ledWatts },
    { deviceId: 'creality-ender-3', presence: 'while-printing' },
  ],
};

const quietBox: Setup = {
  id: 'setup-quiet',
  name: 'Quiet box',
  hostId: cellarBox.id,
  addOns: [],
  runsAnyway: { charged: 'increment', readings: { before: watts(30), printing: watts(30.4) } },
};

beforeEach(async () => {
  await openWithHosts({ deviceIds: ['raspberry-pi-4b', bench.id] });
  saveSetup(bench);
});
afterEach(closeDevices);

describe('the list', () => {
  it('shows a setup above the devices with what is in it', async () => {
    await expect
      .element(row('On the bench'))
      .toHaveTextContent('Workshop Pi + LED strip + Creality Ender-3');
    await expect.element(row('On the bench')).toHaveTextContent('4.4 / 87.2 W');
    const headings = page.getByRole('heading', { level: 2 });
    await expect.element(headings.nth(0)).toHaveTextContent('My setups 1');
    await expect.element(headings.nth(1)).toHaveTextContent('Mine 2');
  });

  it.each(['bench', 'workshop', 'led', 'ender 3'])('finds it by “%s”', async (text) => {
    await page.getByRole('searchbox', { name: 'Search devices' }).fill(text);
    await expect.element(button('On the bench')).toBeVisible();
    await expect.element(page.getByText(/^1 setup\./)).toBeVisible();
  });

  it('counts it among what is the user’s own, and under no kind', async () => {
    await page.getByRole('button', { name: 'Mine 3' }).click();
    await expect.element(button('On the bench')).toBeVisible();
    await page.getByRole('button', { name: /^Raspberry Pi \d+$/ }).click();
    await expect.element(button('On the bench')).not.toBeInTheDocument();
  });

  it('takes it out of the comparison by its tick', async () => {
    await page.getByRole('checkbox', { name: 'Compare On the bench' }).click();
    expect(scenario.value.deviceIds).toEqual(['raspberry-pi-4b']);
  });
});

describe('the sheet', () => {
  beforeEach(() => button('On the bench').click());

  it('has every part with its watts and its share of the cost', async () => {
    const parts = dialog().getByRole('row');
    await expect
      .element(parts.nth(1))
      .toHaveTextContent(/Workshop Pi3\.4 \/ 4\.9\sW.*€12\.38€4\.77/);
    await expect
      .element(parts.nth(2))
      .toHaveTextContent(/LED strip1 \/ 2\sW All year.*€3\.82€3\.82/);
    await expect.element(parts.nth(2)).toHaveTextContent(/Below 2\sW many plugs show nothing/);
    await expect.element(parts.nth(3)).toHaveTextContent(/Ender-30 \/ 80\.3\sW.*€25\.12€25\.12/);
    await expect.element(parts.nth(3)).not.toHaveTextContent('many plugs');
    await expect.element(parts.nth(4)).toHaveTextContent(/The whole setup.*€41\.32€33\.71/);
  });

  it('tells where the watts of each part come from', async () => {
    await dialog().getByText('Creality Ender-3').last().click();
    await expect.element(dialog().getByRole('link').last()).toBeVisible();
    await dialog().getByText('LED strip').last().click();
    await expect.element(dialog().getByText('These are your own watts.').last()).toBeVisible();
  });

  it('leads to a form that changes it, and back', async () => {
    await inDialog('Edit').click();
    await field('Name').fill('On the shelf');
    await inDialog('Remove LED strip').click();
    await inDialog('Save').click();
    await expect.element(page.getByRole('dialog', { name: 'On the shelf' })).toBeVisible();
    expect(setups.value).toEqual([{ ...bench, name: 'On the shelf', addOns: [bench.addOns[1]] }]);
    await inDialog('Undo').click();
    expect(setups.value).toEqual([bench]);
  });

  it('makes a copy under a name of its own', async () => {
    await inDialog('Duplicate').click();
    await expect.element(field('Name')).toHaveValue('On the bench (copy)');
    await addElse('Hub', '1', '1');
    await saveForm();
    expect(setups.value.map(({ name }) => name)).toEqual(['On the bench', 'On the bench (copy)']);
    expect(setups.value[0]).toEqual(bench);
    expect(setups.value[1]?.addOns).toHaveLength(3);
  });

  it('makes it the print server', async () => {
    await inDialog('Make this your print server').click();
    expect(scenario.value.deviceIds).toEqual([bench.id, 'raspberry-pi-4b']);
  });

  it('deletes it, and undoing brings it back to its place', async () => {
    await inDialog('Delete').click();
    await expect.element(button('On the bench')).not.toBeInTheDocument();
    expect(scenario.value.deviceIds).toEqual(['raspberry-pi-4b']);
    await button('Undo').click();
    await expect.element(button('On the bench')).toBeVisible();
    expect(scenario.value.deviceIds).toEqual(['raspberry-pi-4b', bench.id]);
  });
});

it('a setup whose host is gone stays, says so and takes another', async () => {
  deleteOwnDevice(workshopPi);
  await expect.element(row('On the bench')).toHaveTextContent('Its host is gone.');
  await expect.element(row('On the bench')).toHaveTextContent('not known');
  await button('On the bench').click();
  await expect.element(dialog()).toHaveTextContent('The host of this setup was deleted');
  await inDialog('Edit').click();
  await dialog()
    .getByRole('button', { name: /^Cellar box/ })
    .click();
  await inDialog('Save').click();
  await expect.element(dialog().getByRole('rowheader', { name: /^Cellar box/ })).toBeVisible();
  expect(setups.value[0]?.hostId).toBe('own-cellar-box');
});

it('of a box where no plug can tell, the sheet shows bounds', async () => {
  saveSetup(quietBox);
  await button('Quiet box').click();
  const host = dialog().getByRole('row').nth(1);
  await expect.element(host).toHaveTextContent(/0 \/ 0–1\sW what printing adds to the host/);
  const heads = dialog().getByRole('columnheader').elements();
  expect(heads.map(({ textContent }) => textContent)).toEqual(['Part idle / printing', 'A year']);
  expect(
    host
      .getByRole('cell')
      .elements()
      .map(({ textContent }) => textContent),
  ).toEqual(['€0.00–€0.31']);
  await page.viewport(320, 640);
  const table = dialog().getByRole('table').element();
  expect(table.scrollWidth).toBeLessThanOrEqual(table.parentElement?.clientWidth ?? 0);
});

it('a setup that a link brought can be copied, but not changed', async () => {
  const link = { scenario: aScenario({ deviceIds: [quietBox.id] }), setups: [quietBox] };
  shared.value = { ...link, ownDevices: [cellarBox], measurements: [] };
  onTestFinished(() => {
    shared.value = undefined;
  });
  await expect.element(row('Quiet box')).toHaveTextContent('from the link');
  await expect.element(row('On the bench')).not.toHaveTextContent('from the link');
  await visit(`#/devices/${quietBox.id}.edit`);
  await expect.element(inDialog('Duplicate')).toBeVisible();
  await expect.element(inDialog('Edit')).not.toBeInTheDocument();
  await expect.element(inDialog('Delete')).not.toBeInTheDocument();
});

it('what a link says of a setup or a device of the user’s can be copied, but not changed', async () => {
  const linked = { ...bench, name: 'On their bench', addOns: [] };
  const ownDevices = [{ ...workshopPi, note: 'theirs' }];
  const scenario = aScenario({ deviceIds: [bench.id] });
  shared.value = { scenario, setups: [linked], ownDevices, measurements: [] };
  onTestFinished(() => {
    shared.value = undefined;
  });
  await expect.element(row('On their bench')).toHaveTextContent('from the link');
  for (const id of [bench.id, workshopPi.id]) {
    await visit(`#/devices/${id}`);
    await expect.element(inDialog('Duplicate')).toBeVisible();
    await expect.element(inDialog('Edit')).not.toBeInTheDocument();
    await expect.element(inDialog('Delete')).not.toBeInTheDocument();
  }
  shared.value = { scenario, setups: [bench], ownDevices: [workshopPi], measurements: [] };
  await expect.element(inDialog('Edit')).toBeVisible();
});

it('begins with a host from the host’s own sheet', async () => {
  await visit('#/devices/hp-t630');
  await inDialog('Make a setup with it').click();
  await inDialog('Add USB webcam').click();
  await inDialog('Save').click();
  await expect.poll(() => setups.value.at(-1)?.name).toBe('HP t630 + USB webcam');
});
