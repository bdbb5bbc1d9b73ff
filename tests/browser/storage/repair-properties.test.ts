import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostCategories } from '../../../src/model/category';
import { limits, longestText, mostDevices, within } from '../../../src/model/limits';
import { offMethods } from '../../../src/model/off-method';
import { isOwnId, type MeasuredPower } from '../../../src/model/own-device';
import { modeStates } from '../../../src/model/power';
import { isOrdered } from '../../../src/model/range';
import { defaultSettings, languageChoices, themeChoices } from '../../../src/model/settings';
import { repairMeasurement, repairOwnDevice } from '../../../src/storage/repair-device';
import { repairScenario } from '../../../src/storage/repair-scenario';
import { repairSettings } from '../../../src/storage/repair-settings';
import { anyValue, damaged, measurement, ownDevice, scenario } from './user-data-fixtures';

const check = (sound: object, holds: (input: unknown) => void | Promise<void>): Promise<void> =>
  fc.assert(
    fc.asyncProperty(fc.oneof(anyValue, damaged(sound)), async (input) => holds(input)),
    { numRuns: 500 },
  );

const expectWithinLimits = (power: MeasuredPower): void => {
  for (const [state, figure] of Object.entries(power)) {
    expect(modeStates).toContain(state);
    expect(isOrdered(figure)).toBe(true);
    expect(within(figure.low, limits.power) && within(figure.high, limits.power)).toBe(true);
  }
};

describe('whatever is stored, repair does not throw and', () => {
  it('a device of the user’s own is sound or refused', async () => {
    await check(ownDevice(), (input) => {
      const { value } = repairOwnDevice(input);
      if (!value) return;
      expect(isOwnId(value.id)).toBe(true);
      expect(hostCategories).toContain(value.category);
      expect(value.name.length).toBeLessThanOrEqual(longestText);
      expect(value.note.length).toBeLessThanOrEqual(longestText);
      expectWithinLimits(value.power);
      expect(repairOwnDevice(value)).toEqual({ value, dropped: [] });
    });
  });

  it('a measurement is sound or refused', async () => {
    await check(measurement(), (input) => {
      const { value } = repairMeasurement(input);
      if (!value) return;
      expect(value.deviceId).toMatch(/^[a-z0-9-]+$/);
      expectWithinLimits(value.power);
      expect(repairMeasurement(value)).toEqual({ value, dropped: [] });
    });
  });

  it('a comparison is within the limits or refused', async () => {
    await check(scenario(), async (input) => {
      const { value } = await repairScenario(input);
      if (!value) return;
      expect(within(value.price, limits.price)).toBe(true);
      expect(value.currency).toMatch(/^[A-Z]{3}$/);
      expect(within(value.habit.printsPerWeek, limits.printsPerWeek)).toBe(true);
      expect(within(value.habit.hoursPerPrint, limits.hoursPerPrint)).toBe(true);
      expect(within(value.habit.overheadPerPrint, limits.overheadPerPrint)).toBe(true);
      expect(offMethods).toContain(value.switching.method);
      expect(within(value.switching.plug, limits.plug)).toBe(true);
      for (const loss of Object.values(value.supplyLoss) as number[])
        expect(within(loss, limits.supplyLoss)).toBe(true);
      expect(value.deviceIds.length).toBeLessThanOrEqual(mostDevices);
      expect(await repairScenario(value)).toEqual({ value, dropped: [] });
    });
  });

  it('settings are always there', async () => {
    await check(defaultSettings, (input) => {
      const { value } = repairSettings(input);
      expect(languageChoices).toContain(value?.language);
      expect(themeChoices).toContain(value?.theme);
      expect(value?.installHintDismissed).toBeTypeOf('boolean');
    });
  });
});
