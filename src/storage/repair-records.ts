import { defaultSettings } from '../model/settings';
import { repairEach } from './repair-each';
import { repairScenario } from './repair-scenario';
import { repairSettings } from './repair-settings';
import type { Repaired } from './salvage';
import type { KilowaitSchema, RecordKind } from './schema';
import type { AllRecords, LoadedData, Repair } from './stored-data';

/** What the user made, as against what was set. */
const madeKinds = ['profiles', 'measurements', 'setups'] as const;
type MadeKind = (typeof madeKinds)[number];

type Repairs = {
  readonly [Kind in MadeKind]: (input: unknown) => Repaired<KilowaitSchema[Kind]['value']>;
};

const fetchRepairs = async (): Promise<Repairs> => {
  const [{ repairOwnDevice, repairMeasurement }, { repairSetup }] = await Promise.all([
    import('./repair-device'),
    import('./repair-setup'),
  ]);
  return { profiles: repairOwnDevice, measurements: repairMeasurement, setups: repairSetup };
};

// Unchecked is better than gone: the comparison names them.
const unchecked = <T>(input: unknown): Repaired<T> => ({
  value: typeof input === 'object' && input !== null ? (input as T) : undefined,
  dropped: [],
});
const noRepairs: Repairs = { profiles: unchecked, measurements: unchecked, setups: unchecked };

/**
 * Repairs all records of the user's that are read at the start; never rejects. Few have made devices or
 * setups of their own; only for them are those repairs fetched.
 */
export const repairRecords = async (
  records: AllRecords,
  fetchMade: () => Promise<Repairs> = fetchRepairs,
): Promise<LoadedData> => {
  const repaired: Repair[] = [];
  const soundOf = <T>(
    kind: RecordKind,
    repair: (input: unknown) => Repaired<T> | Promise<Repaired<T>>,
  ): Promise<T[]> => repairEach(kind, records[kind], repair, (note) => repaired.push(note));
  const hasMade = madeKinds.some((kind) => records[kind].size > 0);
  const made = hasMade ? await fetchMade().catch(() => noRepairs) : noRepairs;
  return {
    ownDevices: await soundOf('profiles', made.profiles),
    measurements: await soundOf('measurements', made.measurements),
    setups: await soundOf('setups', made.setups),
    scenario: (await soundOf('comparison', repairScenario))[0],
    settings: (await soundOf('settings', repairSettings))[0] ?? defaultSettings,
    repaired,
  };
};
