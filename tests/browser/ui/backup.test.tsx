import { afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { makeBackup } from '../../../src/state/backup';
import { saveMeasurement, saveOwnDevice } from '../../../src/state/change-devices';
import { changeScenario } from '../../../src/state/change-scenario';
import { saveSetup } from '../../../src/state/change-setups';
import { openStore, removeEverything } from '../../../src/state/store';
import { dismissToast } from '../../../src/state/toast';
import { ownDevices, setups } from '../../../src/state/user-state';
import { ToastLine } from '../../../src/ui/toast-line';
import { BackupSection } from '../../../src/ui/views/settings/backup-section';
import { DataSection } from '../../../src/ui/views/settings/data-section';
import { measurement, ownDevice, scenario, setup } from '../storage/user-data-fixtures';
import { button, close, open } from './compare-page';

const sheet = () => page.getByRole('dialog', { name: 'What this backup brings' });
const alert = () => page.getByRole('alert');
const fileField = () => page.getByLabelText('Restore a backup');
const give = (file: File): Promise<void> => userEvent.upload(fileField(), file);
const line = (what: string) =>
  sheet().getByText(what, { exact: true }).element().parentElement?.textContent;

const fill = (): void => {
  saveOwnDevice(ownDevice());
  saveMeasurement(measurement());
  saveSetup(setup());
  changeScenario(scenario());
};

const backup = async (): Promise<File> => {
  const made = await makeBackup(new Date(2026, 10, 23, 12));
  return typeof made === 'string' ? expect.fail(made) : made;
};

const show = (tag?: string): Promise<void> =>
  open(
    <>
      <DataSection />
      <BackupSection />
      <ToastLine />
    </>,
    {},
    tag,
  );

beforeAll(openStore);
beforeEach(async () => {
  await removeEverything();
  dismissToast();
});
afterEach(close);

describe('saving', () => {
  it('gives everything as a file named after its day, and says so', async () => {
    fill();
    await show();
    const given: HTMLAnchorElement[] = [];
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      given.push(this);
    });
    onTestFinished(() => click.mockRestore());
    await button('Save backup').click();
    await expect.element(page.getByText('The backup is saved.')).toBeVisible();
    expect(given[0]?.download).toMatch(/^kilowait-backup-\d{4}-\d{2}-\d{2}\.json$/);
    const text = await (await fetch(given[0]?.href ?? '')).text();
    expect(JSON.parse(text)).toMatchObject({
      app: 'kilowait',
      records: { setups: [{ key: 'setup-attic' }] },
    });
  });
});

describe('restoring', () => {
  it('into an empty app asks for nothing but a yes, and can be undone', async () => {
    fill();
    const file = await backup();
    await removeEverything();
    await show();
    await give(file);
    await expect
      .element(sheet())
      .toHaveTextContent('“kilowait-backup-2026-11-23.json”, made on 23 November 2026.');
    expect(line('Setups')).toBe('Setups1 new');
    expect(line('Price series')).toBe('Price seriesnone');
    expect(line('The comparison with price and habit')).toMatch(/other than here$/);
    await expect.element(button('Replace everything here')).not.toBeInTheDocument();
    await sheet().getByRole('button', { name: 'Restore', exact: true }).click();
    await expect.element(sheet()).not.toBeInTheDocument();
    await expect.element(page.getByText('The backup is restored.')).toBeVisible();
    expect(setups.value).toEqual([setup()]);
    await button('Undo').click();
    await expect.poll(() => setups.value).toEqual([]);
  });

  it('into an app with other things asks how, and adds', async () => {
    fill();
    const file = await backup();
    saveOwnDevice(ownDevice({ name: 'Repaired' }));
    saveOwnDevice(ownDevice({ id: 'own-mine', name: 'Mine' }));
    await show();
    await give(file);
    await expect.element(sheet()).toBeVisible();
    expect(line('Devices of your own')).toBe('Devices of your own1 changed');
    expect(line('Setups')).toBe('Setups1 the same');
    await expect.element(sheet().getByText(/1 entry that is only here is deleted\./)).toBeVisible();
    await button('Add to what is here').click();
    await expect
      .poll(() => ownDevices.value.map(({ name }) => name))
      .toEqual(['Attic laptop', 'Mine']);
    await button('Undo').click();
    await expect.poll(() => ownDevices.value.map(({ name }) => name)).toEqual(['Repaired', 'Mine']);
  });

  it('can replace everything, or be left alone', async () => {
    fill();
    const file = await backup();
    saveOwnDevice(ownDevice({ id: 'own-mine', name: 'Mine' }));
    await show();
    await give(file);
    await expect.element(sheet()).toBeVisible();
    await button('Close').click();
    await expect.element(sheet()).not.toBeInTheDocument();
    expect(ownDevices.value).toHaveLength(2);
    await give(file);
    await button('Replace everything here').click();
    await expect.poll(() => ownDevices.value).toEqual([ownDevice()]);
  });

  it('names what is damaged', async () => {
    const records = {
      profiles: [{ key: 'own-toaster', value: { name: 'Toaster' } }],
      setups: [{ key: 'setup-attic', value: { ...setup(), runsAnyway: 7 } }],
    };
    await show();
    const text = JSON.stringify({ app: 'kilowait', kind: 'backup', version: 3, records });
    await give(new File([text], 'backup.json'));
    await expect.element(sheet()).toHaveTextContent('It does not say when it was made.');
    await expect
      .element(sheet().getByText('Damaged in the backup and left out: Toaster.'))
      .toBeVisible();
    await expect
      .element(sheet().getByText(/only a part of it comes back: Attic with camera\./))
      .toBeVisible();
    expect(line('Devices of your own')).toBe('Devices of your own1 unreadable');
  });

  it('says where there is no room, and changes nothing', async () => {
    fill();
    const file = await backup();
    await removeEverything();
    await show();
    await give(file);
    await expect.element(sheet()).toBeVisible();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    onTestFinished(() => put.mockRestore());
    await sheet().getByRole('button', { name: 'Restore', exact: true }).click();
    await expect
      .element(sheet().getByRole('alert'))
      .toHaveTextContent(/^Not restored: .*Nothing has changed\.$/);
    expect(setups.value).toEqual([]);
  });

  it.each([
    ['empty.json', '', /It is empty\./],
    ['prices.csv', 'time;price', /not JSON\./],
    ['other.json', '{"price": 1}', /It is no backup of Kilowait\./],
    ['half.json', '{"app":"kilowait","records":{', /ends in the middle/],
    ['new.json', '{"app":"kilowait","kind":"backup","version":99,"records":{}}', /A newer version/],
  ])('refuses %s with what is wrong, beside the field', async (name, text, said) => {
    fill();
    await show();
    await give(new File([text], name));
    await expect.element(alert()).toHaveTextContent(said);
    await expect.element(alert()).toHaveTextContent(`“${name}” is not restored.`);
    await expect.element(fileField()).toHaveAccessibleDescription(/Nothing has changed\./);
    await expect.element(sheet()).not.toBeInTheDocument();
    expect(setups.value).toEqual([setup()]);
  });
});

it('says what of the user’s is on this device', async () => {
  fill();
  await show();
  for (const text of [
    '1 device of your own.',
    '1 setup.',
    '0 price series.',
    '0 kept comparisons.',
  ])
    await expect.element(page.getByText(text)).toBeVisible();
});

it('speaks German', async () => {
  fill();
  const file = await backup();
  await removeEverything();
  await show('de-DE');
  await userEvent.upload(page.getByLabelText('Sicherung wiederherstellen'), file);
  const dialog = page.getByRole('dialog', { name: 'Was diese Sicherung bringt' });
  await expect.element(dialog).toHaveTextContent('gemacht am 23. November 2026.');
  await expect.element(dialog).toHaveTextContent('Setups1 neu');
  await dialog.getByRole('button', { name: 'Wiederherstellen' }).click();
  await expect.element(page.getByText('Die Sicherung ist wiederhergestellt.')).toBeVisible();
});
