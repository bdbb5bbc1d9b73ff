import { computed } from '@preact/signals';
import { firstDevices } from '../catalog/first-devices';
import { citedSupplyLoss } from '../catalog/supply-loss';
import { type HostCategory, isHostCategory } from '../model/category';
import { compareModes, type DeviceYear } from '../model/comparison';
import { type CategoryEstimate, estimateCategory, type Sample } from '../model/estimate';
import { exactly } from '../model/range';
import { type ResolvedPower, resolvePower } from '../model/resolve-power';
import type { SupplyLoss } from '../model/supply-loss';
import { flatYear, type TariffYear } from '../model/tariff';
import type { TariffKind } from '../model/tariff-choice';
import { type Device, deviceOf } from './devices';
import { scenario } from './scenario';
import { setupReader } from './setup-reader';
import type { ReadSetup } from './setups';
import { tariffReader } from './tariff-reader';

/** One device of the comparison with everything computed for it. */
export interface ComparedDevice {
  readonly device: Device;
  readonly power: ResolvedPower;
  readonly year: DeviceYear;
  /** Present for a setup: its parts. */
  readonly setup?: ReadSetup;
}

/** The cited loss of a small USB supply, before any figure of the user’s own. */
export const citedLoss: SupplyLoss = citedSupplyLoss();

// Apart, so that a new price or habit does not work out every device's power again.
const ownLoss = computed(() => scenario.value.supplyLoss);

/** The loss of a small USB supply: the user's figures where typed, else the cited ones. */
export const supplyLoss = computed<SupplyLoss>(() => {
  const { running, withoutLoad } = ownLoss.value;
  return {
    off: withoutLoad === undefined ? citedLoss.off : exactly(withoutLoad),
    idle: running === undefined ? citedLoss.idle : exactly(running),
    printing: running === undefined ? citedLoss.printing : exactly(running),
  };
});

const samples: readonly Sample[] = firstDevices.flatMap(({ category, power }) =>
  isHostCategory(category) ? [{ category, power }] : [],
);

// A category's estimate is asked for often and changes only with the supply's loss.
const estimates = computed(() => {
  const loss = supplyLoss.value;
  const kept = new Map<HostCategory, CategoryEstimate>();
  return (category: HostCategory): CategoryEstimate => {
    const estimate = kept.get(category) ?? estimateCategory(samples, category, loss);
    kept.set(category, estimate);
    return estimate;
  };
});

/** A host's power at the wall in every state; `undefined` for a device that hosts nothing. */
export const hostPowerOf = (device: Device): ResolvedPower | undefined =>
  isHostCategory(device.category)
    ? resolvePower(device.power, estimates.value(device.category), supplyLoss.value)
    : undefined;

const loadOf = (device: Device): Pick<ComparedDevice, 'power' | 'setup'> | undefined => {
  if (device.setup) {
    const setup = setupReader.value?.(device);
    return setup && { power: setup.power, setup };
  }
  const power = hostPowerOf(device);
  return power && { power };
};

/** The power of a host or a setup; `undefined` for what hosts nothing or is not known. */
export const powerOf = (device: Device): ResolvedPower | undefined => loadOf(device)?.power;

const tariffYear = computed(() =>
  scenario.value.tariff.kind === 'flat' ? undefined : tariffReader.value?.(scenario.value),
);

/** The tariff that the figures stand on: the flat price where the chosen one's prices are missing. */
export const tariffInForce = computed<TariffKind>(() =>
  tariffYear.value ? scenario.value.tariff.kind : 'flat',
);

/** What the tariff and the habit make of a year; devices are computed against it. */
export const year = computed<TariffYear>(() => {
  const { price, habit, tariff } = scenario.value;
  return tariffYear.value ?? flatYear(price, habit, tariff.monthlyFee);
});

const devices = computed(() =>
  scenario.value.deviceIds.flatMap((id) => {
    const device = deviceOf(id);
    const load = device && loadOf(device);
    return load ? [{ device, ...load }] : [];
  }),
);

/** The compared devices in the user's order; the first is the host that the answer is about. */
export const compared = computed<readonly ComparedDevice[]>(() =>
  devices.value.map((entry) => ({
    ...entry,
    year: compareModes(entry.power, scenario.value.switching, year.value),
  })),
);

/** The host that the answer is about; `undefined` where nothing is compared. */
export const host = computed(() => compared.value[0]);
