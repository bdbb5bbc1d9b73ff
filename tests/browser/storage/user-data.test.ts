import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/model/settings';
import {
  freshName,
  measurement,
  open,
  ownDevice,
  reading,
  scenario,
  setup,
} from './user-data-fixtures';

describe('user data', () => {
  it('are the defaults at first', async () => {
    const data = await open({ name: freshName() });
    expect(data.status.current).toBeUndefined();
    expect(await data.load()).toEqual({
      ownDevices: [],
      measurements: [],
      setups: [],
      scenario: undefined,
      settings: defaultSettings,
      repaired: [],
    });
  });

  it('come back after the page was closed', async () => {
    const name = freshName();
    const settings = { ...defaultSettings, language: 'de', installHintDismissed: true } as const;
    const before = await open({ name });
    expect(await before.saveDevice(ownDevice())).toBeUndefined();
    expect(await before.saveMeasurement(measurement())).toBeUndefined();
    expect(await before.saveSetup(setup())).toBeUndefined();
    expect(await before.saveScenario(scenario())).toBeUndefined();
    expect(await before.saveSettings(settings)).toBeUndefined();
    before.close();
    const after = await open({ name });
    expect(await after.load()).toEqual({
      ownDevices: [ownDevice()],
      measurements: [measurement()],
      setups: [setup()],
      scenario: scenario(),
      settings,
      repaired: [],
    });
  });

  it('keep the latest edit of a record', async () => {
    const name = freshName();
    const before = await open({ name });
    const edits = [1, 2, 3, 4, 5].map((value) =>
      before.saveDevice(ownDevice({ power: { idle: reading(value) } })),
    );
    expect(await Promise.all(edits)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    before.close();
    const { ownDevices } = await (await open({ name })).load();
    expect(ownDevices).toEqual([ownDevice({ power: { idle: reading(5) } })]);
  });

  it('are loaded with an edit that is still being written', async () => {
    const data = await open({ name: freshName() });
    const saved = data.saveDevice(ownDevice());
    expect((await data.load()).ownDevices).toEqual([ownDevice()]);
    const deleted = data.deleteDevice(ownDevice().id);
    expect((await data.load()).ownDevices).toEqual([]);
    expect(await Promise.all([saved, deleted])).toEqual([undefined, undefined]);
  });

  it('lose the deleted record only', async () => {
    const name = freshName();
    const data = await open({ name });
    await data.saveDevice(ownDevice());
    await data.saveDevice(ownDevice({ id: 'own-other' }));
    await data.saveMeasurement(measurement());
    await data.saveSetup(setup());
    await data.saveSetup(setup({ id: 'setup-other' }));
    await data.deleteDevice(ownDevice().id);
    await data.deleteMeasurement(measurement().deviceId);
    await data.deleteSetup(setup().id);
    data.close();
    const { ownDevices, measurements, setups } = await (await open({ name })).load();
    expect(ownDevices.map((device) => device.id)).toEqual(['own-other']);
    expect(measurements).toEqual([]);
    expect(setups).toEqual([setup({ id: 'setup-other' })]);
  });

  it('can be deleted all, whatever is still being written, and go on', async () => {
    const name = freshName();
    const data = await open({ name });
    await data.saveScenario(scenario());
    await data.saveSetup(setup());
    void data.saveDevice(ownDevice({ id: 'own-early' }));
    const deleted = data.deleteEverything();
    const saved = data.saveDevice(ownDevice({ id: 'own-late' }));
    expect(await Promise.all([deleted, saved])).toEqual([undefined, undefined]);
    data.close();
    const after = await (await open({ name })).load();
    expect(after.scenario).toBeUndefined();
    expect(after.setups).toEqual([]);
    expect(after.ownDevices.map((device) => device.id)).toEqual(['own-late']);
  });

  it('say that nothing is kept after they were closed', async () => {
    const data = await open({ name: freshName() });
    data.close();
    expect(await data.saveDevice(ownDevice())).toBe('unavailable');
  });
});
