import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { defaultSettings } from '../../../src/model/settings';
import type { StoredData } from '../../../src/storage/stored-data';
import type { UserData } from '../../../src/storage/user-data';
import { freshName, measurement, open, ownDevice, scenario, setup } from './user-data-fixtures';

const heardBy = (data: UserData): Partial<StoredData>[] => {
  const heard: Partial<StoredData>[] = [];
  data.subscribe((part) => heard.push(part));
  return heard;
};

const twoTabs = async (): Promise<[UserData, UserData]> => {
  const name = freshName();
  return [await open({ name }), await open({ name })];
};

describe('two tabs', () => {
  it('see what the other one changes, kind by kind', async () => {
    const [first, second] = await twoTabs();
    const heard = heardBy(second);
    const heardByItself = heardBy(first);
    const settings = { ...defaultSettings, theme: 'dark' } as const;
    const changes: readonly [() => Promise<unknown>, Partial<StoredData>][] = [
      [() => first.saveDevice(ownDevice()), { ownDevices: [ownDevice()] }],
      [() => first.saveMeasurement(measurement()), { measurements: [measurement()] }],
      [() => first.saveSetup(setup()), { setups: [setup()] }],
      [() => first.saveScenario(scenario()), { scenario: scenario() }],
      [() => first.saveSettings(settings), { settings }],
      [() => first.deleteDevice(ownDevice().id), { ownDevices: [] }],
      [() => first.deleteSetup(setup().id), { setups: [] }],
    ];
    for (const [change, told] of changes) {
      await change();
      await expect.poll(() => heard.at(-1)).toEqual(told);
    }
    expect(heard).toHaveLength(changes.length);
    expect(heardByItself).toEqual([]);
  });

  it('hear of quick changes in their order, the last state last', async () => {
    const [first, second] = await twoTabs();
    const heard = heardBy(second);
    await Promise.all(
      Array.from({ length: 12 }, (_, number) =>
        first.saveDevice(ownDevice({ name: `Laptop ${number}` })),
      ),
    );
    await first.deleteDevice(ownDevice().id);
    await expect.poll(() => heard.at(-1)).toEqual({ ownDevices: [] });
  });

  it('do not overwrite each other’s records', async () => {
    const [first, second] = await twoTabs();
    const ids = Array.from({ length: 10 }, (_, number) => `own-${number}`);
    await Promise.all(
      ids.map((id, number) => (number % 2 ? first : second).saveDevice(ownDevice({ id }))),
    );
    await Promise.all([first.deleteDevice('own-0'), second.deleteDevice('own-1')]);
    for (const tab of [first, second])
      expect((await tab.load()).ownDevices.map(({ id }) => id)).toEqual(ids.slice(2));
  });

  it('are emptied together', async () => {
    const [first, second] = await twoTabs();
    await first.saveDevice(ownDevice());
    await second.saveScenario(scenario());
    const heard = heardBy(second);
    await first.deleteEverything();
    await expect
      .poll(() => Object.assign({}, ...heard))
      .toEqual({
        ownDevices: [],
        measurements: [],
        setups: [],
        scenario: undefined,
        settings: defaultSettings,
      });
  });

  it('stop hearing when they unsubscribe', async () => {
    const [first, second] = await twoTabs();
    const heard: unknown[] = [];
    const later: unknown[] = [];
    const stop = second.subscribe((part) => heard.push(part));
    second.subscribe((part) => later.push(part));
    stop();
    await first.saveDevice(ownDevice());
    await expect.poll(() => later).toHaveLength(1);
    expect(heard).toEqual([]);
  });

  it('ignore what a tab of another build says', async () => {
    const name = freshName();
    const data = await open({ name });
    const heard = heardBy(data);
    const channel = new BroadcastChannel(name);
    onTestFinished(() => channel.close());
    for (const message of ['spools', '__proto__', { kind: 'profiles' }, null, 'settings'])
      channel.postMessage(message);
    await expect.poll(() => heard).toEqual([{ settings: defaultSettings }]);
  });

  it('are not needed', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    onTestFinished(() => {
      vi.unstubAllGlobals();
    });
    const data = await open({ name: freshName() });
    expect(await data.saveDevice(ownDevice())).toBeUndefined();
  });
});
