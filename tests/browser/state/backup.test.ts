import { beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { anyTime } from '../../../src/model/print-times';
import { defaultSettings } from '../../../src/model/settings';
import { pricePerKwh } from '../../../src/model/units';
import { largestBackup, makeBackup, openBackup, restoreBackup } from '../../../src/state/backup';
import { saveMeasurement, saveOwnDevice } from '../../../src/state/change-devices';
import { changeScenario } from '../../../src/state/change-scenario';
import { saveSetup } from '../../../src/state/change-setups';
import { keepComparison, keptComparisons, openKept } from '../../../src/state/kept';
import { allSeries, openSeries } from '../../../src/state/price-series';
import { changeSettings, followSettings } from '../../../src/state/session';
import { openedUserData, openStore, removeEverything } from '../../../src/state/store';
import {
  measurements,
  ownDevices,
  ownScenario,
  settings,
  setups,
  untouchedScenario,
} from '../../../src/state/user-state';
import { openUserData, type UserData } from '../../../src/storage/user-data';
import { aPriceSeries, hourlyRows } from '../../fixtures/a-price-series';
import version1 from '../../fixtures/backups/version-1.json?raw';
import version2 from '../../fixtures/backups/version-2.json?raw';
import {
  measurement,
  ownDevice,
  ownership,
  reading,
  scenario,
  setup,
} from '../storage/user-data-fixtures';

const series = aPriceSeries();
const rows = hourlyRows(48);
const theirs = scenario({
  tariff: {
    kind: 'hourly',
    hourly: {
      series: { id: series.id, name: series.name },
      ...{ markup: pricePerKwh(0.02), levies: pricePerKwh(0.15) },
      vat: 19,
    },
  },
  ownership: ownership(),
  deviceIds: ['setup-attic', 'raspberry-pi-4b'],
});

/** Everything of the user's, as the screens show it. */
const shown = async () => ({
  ownDevices: ownDevices.value,
  measurements: measurements.value,
  setups: setups.value,
  scenario: ownScenario.value,
  settings: settings.value,
  series: allSeries.value,
  rows: await (await openSeries())?.readRows(series.id),
  kept: keptComparisons.value,
});

const fill = async (): Promise<void> => {
  saveOwnDevice(ownDevice());
  saveMeasurement(measurement());
  saveSetup(setup());
  changeScenario(theirs);
  changeSettings({ language: 'de', theme: 'dark', installHintDismissed: true });
  expect(await (await openSeries())?.save(series, rows)).toBeUndefined();
  allSeries.value = [series];
  expect(await keepComparison('Before')).toBeUndefined();
};

const saved = async (): Promise<File> => {
  const made = await makeBackup(new Date(2026, 10, 23, 12));
  return typeof made === 'string' ? expect.fail(made) : made;
};

const opened = async (file: File) => {
  const outcome = await openBackup(file);
  return outcome.kind === 'opened' ? outcome : expect.fail(JSON.stringify(outcome));
};

const restored = async (file: File, mode: 'merge' | 'replace') => {
  const undo = await restoreBackup(await opened(file), mode);
  return typeof undo === 'string' ? expect.fail(undo) : undo;
};

const aFile = (content: unknown, name = 'backup.json'): File =>
  new File([typeof content === 'string' ? content : JSON.stringify(content)], name);

const stored = (): UserData => openedUserData() ?? expect.fail('the store is not open');

beforeAll(async () => {
  await openStore();
  await followSettings();
  await Promise.all([openKept(), openSeries()]);
});

beforeEach(async () => {
  await removeEverything();
  await expect.poll(() => [allSeries.value, keptComparisons.value]).toEqual([[], []]);
});

describe('a backup', () => {
  it('has its day in its name', async () => {
    const { name, type } = await saved();
    expect([name, type]).toEqual(['kilowait-backup-2026-11-23.json', 'application/json']);
  });

  it('brings everything back into an empty app, at once and for good', async () => {
    await fill();
    const before = await shown();
    const file = await saved();
    await removeEverything();
    expect((await shown()).scenario).toEqual(untouchedScenario.value);
    await restored(file, 'merge');
    await expect.poll(shown).toEqual(before);
    expect(document.documentElement.dataset['theme']).toBe('dark');
    const after = await openUserData();
    onTestFinished(after.close);
    expect(await after.load()).toMatchObject({
      ownDevices: [ownDevice()],
      measurements: [measurement()],
      setups: [setup()],
      scenario: theirs,
      settings: { language: 'de', theme: 'dark', installHintDismissed: true },
    });
  });

  it('speaks the language that was chosen', async () => {
    changeSettings({ language: 'de' });
    const file = await saved();
    changeSettings({ language: 'en' });
    await expect.poll(() => document.documentElement.lang).toBe('en');
    await restored(file, 'merge');
    await expect.poll(() => document.documentElement.lang).toBe('de');
  });

  it('holds what was typed in the same moment', async () => {
    saveOwnDevice(ownDevice({ note: 'just typed' }));
    const file = await saved();
    await removeEverything();
    await restored(file, 'replace');
    expect(ownDevices.value).toEqual([ownDevice({ note: 'just typed' })]);
  });

  it('of an app that nobody changed restores that', async () => {
    const file = await saved();
    await fill();
    await restored(file, 'replace');
    await expect.poll(shown).toMatchObject({
      ownDevices: [],
      setups: [],
      scenario: untouchedScenario.value,
      settings: defaultSettings,
      series: [],
      kept: [],
    });
  });
});

describe('a backup of an earlier version', () => {
  it('1 comes back whole, with what that version did not know yet', async () => {
    const { kinds, damaged, version } = await opened(aFile(version1));
    expect([version, damaged]).toEqual([1, []]);
    expect(kinds.map(({ added }) => added)).toEqual([1, 1, 0, 0, 0]);
    await restored(aFile(version1), 'merge');
    const { profiles, measurements: figures, comparison } = JSON.parse(version1).records;
    expect(ownDevices.value).toEqual([profiles[0].value]);
    expect(measurements.value).toEqual([figures[0].value]);
    expect(ownScenario.value).toEqual({
      ...{ priceOrigin: 'own', tariff: { kind: 'flat' }, printTimes: anyTime },
      ...comparison[0].value,
    });
  });

  it('2 comes back whole, with its series and its kept comparison', async () => {
    const { kinds, damaged, version } = await opened(aFile(version2));
    expect([version, damaged]).toEqual([2, []]);
    expect(kinds.map(({ added }) => added)).toEqual([0, 1, 0, 1, 1]);
    await restored(aFile(version2), 'replace');
    const { comparison, series: listed, kept } = JSON.parse(version2).records;
    expect(ownScenario.value).toEqual(comparison[0].value);
    await expect.poll(() => allSeries.value.map(({ id }) => id)).toEqual([listed[0].key]);
    const stillThere = await (await openSeries())?.readRows(listed[0].key);
    expect(stillThere?.starts).toHaveLength(listed[0].value.rowCount);
    await expect.poll(() => keptComparisons.value).toEqual([kept[0].value]);
  });
});

describe('into an app with other things in it', () => {
  const mine = ownDevice({ id: 'own-mine', name: 'Mine' });
  const changed = ownDevice({ name: 'Attic laptop, repaired', power: { idle: reading(12) } });

  const fillOtherwise = async (): Promise<File> => {
    await fill();
    const file = await saved();
    await removeEverything();
    saveOwnDevice(changed);
    saveOwnDevice(mine);
    saveMeasurement(measurement());
    saveSetup(setup({ id: 'setup-mine', hostId: 'hp-t630' }));
    changeScenario(scenario({ deviceIds: ['own-mine'] }));
    await keepComparison('Mine');
    return file;
  };

  it('says what it would do, and does nothing yet', async () => {
    const file = await fillOtherwise();
    const before = await shown();
    const preview = await opened(file);
    expect(preview.kinds).toEqual([
      { kind: 'profiles', added: 0, changed: 1, same: 0, unreadable: 0, onlyHere: 1 },
      { kind: 'measurements', added: 0, changed: 0, same: 1, unreadable: 0, onlyHere: 0 },
      { kind: 'setups', added: 1, changed: 0, same: 0, unreadable: 0, onlyHere: 1 },
      { kind: 'series', added: 1, changed: 0, same: 0, unreadable: 0, onlyHere: 0 },
      { kind: 'kept', added: 1, changed: 0, same: 0, unreadable: 0, onlyHere: 1 },
    ]);
    expect(preview).toMatchObject({
      fileName: 'kilowait-backup-2026-11-23.json',
      madeAt: new Date(2026, 10, 23, 12).getTime(),
      version: 3,
      comparison: 'changed',
      settings: 'changed',
      damaged: [],
      isEmptyHere: false,
    });
    expect(await shown()).toEqual(before);
  });

  it('is added to it', async () => {
    const file = await fillOtherwise();
    await restored(file, 'merge');
    expect(ownDevices.value).toEqual([ownDevice(), mine]);
    expect(setups.value.map(({ id }) => id)).toEqual(['setup-attic', 'setup-mine']);
    expect(ownScenario.value).toEqual(theirs);
    expect(settings.value.language).toBe('de');
    await expect.poll(() => allSeries.value).toEqual([series]);
    expect(keptComparisons.value?.map(({ name }) => name)).toEqual(['Mine', 'Before']);
  });

  it('replaces it', async () => {
    const file = await fillOtherwise();
    await restored(file, 'replace');
    expect(ownDevices.value).toEqual([ownDevice()]);
    expect(setups.value).toEqual([setup()]);
    expect(ownScenario.value).toEqual(theirs);
    await expect.poll(() => keptComparisons.value?.map(({ name }) => name)).toEqual(['Before']);
  });

  it.each(['merge', 'replace'] as const)('is undone after %s', async (mode) => {
    const file = await fillOtherwise();
    const before = await shown();
    const undo = await restored(file, mode);
    expect(await undo()).toBeUndefined();
    await expect.poll(shown).toEqual(before);
  });

  it('changes nothing where it cannot be stored', async () => {
    const file = await fillOtherwise();
    const before = await shown();
    const preview = await opened(file);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await restoreBackup(preview, 'replace')).toBe('quota');
    put.mockRestore();
    expect(await shown()).toEqual(before);
    expect(stored().status.current).toBeUndefined();
  });

  it('leaves no choice once it is there', async () => {
    const file = await fillOtherwise();
    await restored(file, 'replace');
    const preview = await opened(file);
    expect(preview).toMatchObject({ isEmptyHere: true, comparison: 'same', settings: 'same' });
    for (const { added, changed: different, onlyHere } of preview.kinds)
      expect([added, different, onlyHere]).toEqual([0, 0, 0]);
  });
});

const backupOf = (records: object, version = 3) =>
  aFile({ app: 'kilowait', kind: 'backup', version, records });

const record = (key: string, value: unknown) => ({ key, value });

describe('what is damaged in a backup', () => {
  it('is named, and not restored', async () => {
    const file = backupOf({
      profiles: [
        record('own-attic-laptop', ownDevice()),
        record('own-toaster', { ...ownDevice({ id: 'own-toaster' }), category: 'toaster' }),
        record('own-long', ownDevice({ id: 'own-long', name: 'Long', note: 'n'.repeat(500) })),
      ],
      measurements: [record('hp-t630', { power: 7 })],
      series: [
        record(series.id, { ...series, week: 7 }),
        record('series-2', { ...series, id: 'x' }),
      ],
      comparison: [record('current', 7)],
      settings: [record('current', 'dark')],
      spools: [record('pla', {})],
    });
    const preview = await opened(file);
    expect(preview).toMatchObject({ comparison: 'unreadable', settings: 'unreadable' });
    expect(preview.kinds.map(({ added, unreadable }) => [added, unreadable])).toEqual([
      [2, 1],
      [0, 1],
      [0, 0],
      [0, 2],
      [0, 0],
    ]);
    expect(preview.damaged).toEqual([
      { name: 'Attic laptop', refused: true },
      { name: 'Long', refused: false },
      { name: 'hp-t630', refused: true },
      { name: 'SMARD 2025', refused: true },
      { name: 'SMARD 2025', refused: true },
    ]);
    changeSettings({ theme: 'light' });
    await restored(file, 'merge');
    expect(ownDevices.value.map(({ id }) => id)).toEqual(['own-attic-laptop', 'own-long']);
    expect(settings.value.theme).toBe('light');
    expect(measurements.value).toEqual([]);
  });

  it('in a series is all of it where its rows are damaged', async () => {
    await fill();
    const text = await (await saved()).text();
    const cut = JSON.parse(text);
    cut.records.seriesRows[0].value.ends.f64 = 'AAAA';
    const preview = await opened(aFile(cut));
    expect(preview.kinds[3]).toMatchObject({
      kind: 'series',
      added: 0,
      unreadable: 1,
      onlyHere: 1,
    });
  });
});

describe('a file that is no such backup', () => {
  const whole = JSON.stringify({ app: 'kilowait', kind: 'backup', version: 3, records: {} });

  it.each([
    ['an empty one', '', 'empty'],
    ['a blank one', ' \n', 'empty'],
    ['a table', 'price;time', 'not-json'],
    ['other JSON', '{"price": 4}', 'not-a-backup'],
    ['half a backup', whole.slice(0, -3), 'cut-short'],
    ['a backup of a newer version', whole.replace('3', '4'), 'newer-version'],
    ['more than 50 MB', ' '.repeat(largestBackup + 1), 'too-large'],
  ])('such as %s is refused', async (_what, text, reason) => {
    await fill();
    const before = await shown();
    expect(await openBackup(aFile(text))).toEqual({ kind: 'refused', reason });
    expect(await shown()).toEqual(before);
  });

  it('is refused where the browser cannot read it', async () => {
    const file = aFile('{}');
    vi.spyOn(file, 'text').mockRejectedValue(new DOMException('gone', 'NotFoundError'));
    expect(await openBackup(file)).toEqual({ kind: 'refused', reason: 'unreadable' });
  });
});

it('follows a restoring in another tab', async () => {
  await fill();
  const before = await shown();
  const file = await saved();
  const other = await openUserData();
  onTestFinished(other.close);
  const heard: Record<string, unknown> = {};
  other.subscribe((part) => Object.assign(heard, part));
  await removeEverything();
  await restored(file, 'merge');
  await expect
    .poll(() => heard)
    .toMatchObject({ setups: before.setups, scenario: before.scenario, settings: before.settings });
});

it('saves what a deletion from outside left on the screen', async () => {
  await fill();
  const before = await shown();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('kilowait').onsuccess = resolve;
  });
  await expect.poll(() => stored().status.current).toBe('deleted-underneath');
  const file = await saved();
  await removeEverything();
  await restored(file, 'merge');
  const { series: _, rows: __, kept: ___, ...kept } = before;
  expect(await shown()).toMatchObject(kept);
});
