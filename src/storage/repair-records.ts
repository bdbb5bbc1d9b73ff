import { defaultSettings } from '../model/settings';
import { repairMeasurement, repairOwnDevice } from './repair-device';
import { repairEach } from './repair-each';
import { repairScenario } from './repair-scenario';
import { repairSettings } from './repair-settings';
import type { Repaired } from './salvage';
import type { RecordKind } from './schema';
import type { AllRecords, LoadedData, Repair } from './stored-data';

/** Repairs all records of the user's that are read at the start; never rejects. */
export const repairRecords = async (records: AllRecords): Promise<LoadedData> => {
  const repaired: Repair[] = [];
  const soundOf = <T>(
    kind: RecordKind,
    repair: (input: unknown) => Repaired<T> | Promise<Repaired<T>>,
  ): Promise<T[]> => repairEach(kind, records[kind], repair, (note) => repaired.push(note));
  return {
    ownDevices: await soundOf('profiles', repairOwnDevice),
    measurements: await soundOf('measurements', repairMeasurement),
    scenario: (await soundOf('comparison', repairScenario))[0],
    settings: (await soundOf('settings', repairSettings))[0] ?? defaultSettings,
    repaired,
  };
};
