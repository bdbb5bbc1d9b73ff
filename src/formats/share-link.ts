import type { Category } from '../model/category';
import { limits } from '../model/limits';
import type { Measurement, OwnDevice } from '../model/own-device';
import { usualCondition } from '../model/ownership';
import type { PowerProfile } from '../model/power';
import type { Scenario } from '../model/scenario';
import type { Setup } from '../model/setup';
import { gramsPerKwh } from '../model/units';
import { readMeasurement, readOwnDevice, writeMeasurement, writeOwnDevice } from './link-device';
import { readDevices } from './link-devices';
import { readHabit, readPrintTimes, writePrintTimes } from './link-habit';
import { readOwnership, writeOwnership } from './link-ownership';
import { type LinkEntry, linkParameters } from './link-parameters';
import { type FindCountry, readPrice, writeOrigin } from './link-price';
import { RefusalList, type RefusedParameter } from './link-refusal';
import { readSetups, writeSetups } from './link-setup';
import { readSupplyLoss, readSwitching, writeSupplyLoss, writeSwitching } from './link-switching';
import { readTariff, writeTariff } from './link-tariff';
import { readQuantity, writeValue } from './link-value';
import { plainDecimal } from './plain-decimal';

export type { RefusedParameter } from './link-refusal';

/** What a link carries: the scenario, the setups in it, and the user's own figures for their devices. */
export interface SharedComparison {
  readonly scenario: Scenario;
  readonly ownDevices: readonly OwnDevice[];
  readonly measurements: readonly Measurement[];
  readonly setups: readonly Setup[];
}

/** What a link is read against. */
export interface LinkContext {
  /** Stands for every parameter that is absent or refused. */
  readonly defaults: Scenario;
  /** True for the ids this app can show without the link's help. */
  readonly isKnownDevice: (id: string) => boolean;
  /** The countries this app has figures of; without it every country is refused. */
  readonly findCountry?: FindCountry;
  /** What is published of a device that may stand beside a host; without it none is known. */
  readonly findAddOn?: (id: string) => PowerProfile | undefined;
  /** Of the catalogue's devices, for how a device is bought whose price is told without. */
  readonly categoryOf?: (id: string) => Category | undefined;
}

/**
 * A comparison as the query of a link, without `#` and `?` (docs/link.md). Setups travel along only
 * where they are compared, own devices and measurements only where their device is, by itself or in a
 * setup. Ids must be free of `,` and `~`; a lone surrogate in a name or note becomes U+FFFD.
 * @throws RangeError where a number is not finite
 */
export const encodeLink = ({
  scenario,
  ownDevices,
  measurements,
  setups,
}: SharedComparison): string => {
  const { habit, switching, supplyLoss, deviceIds } = scenario;
  const compared = setups.filter(({ id }) => deviceIds.includes(id));
  const beside = compared.flatMap(({ addOns }) => addOns.map(({ deviceId }) => deviceId));
  const travelling = new Set([...deviceIds, ...compared.map(({ hostId }) => hostId), ...beside]);
  const parameters: LinkEntry[] = [
    ['price', scenario.price],
    ['currency', scenario.currency],
    ['prints', habit.printsPerWeek],
    ['hours', habit.hoursPerPrint],
    ['overhead', habit.overheadPerPrint],
    ...writeSwitching(switching),
    ...writeSupplyLoss(supplyLoss),
    ...writeOrigin(scenario),
    ...writeTariff(scenario.tariff),
    ...writePrintTimes(scenario.printTimes),
    ['co2', scenario.ownIntensity],
    ...ownDevices
      .filter(({ id }) => travelling.has(id))
      .map((device) => ['own', writeOwnDevice(device)] as const),
    ...measurements
      .filter(({ deviceId }) => travelling.has(deviceId))
      .map((measurement) => ['measured', writeMeasurement(measurement)] as const),
    ...writeSetups(compared),
    ...writeOwnership(scenario),
    // Last, for messengers leave a closing punctuation mark out of a link, and no id ends in one.
    ['devices', deviceIds.join(',')],
  ];
  return parameters
    .flatMap(([name, value]) => {
      if (value === undefined) return [];
      return `${name}=${writeValue(typeof value === 'number' ? plainDecimal(value) : value)}`;
    })
    .join('&');
};

/**
 * Reads the query of a link. Never throws: what cannot be taken is refused piece by piece and its
 * default stands, so that the result can always be computed: its figures are within the limits, its
 * habit fits in a week, and where no device of the link is left the default ones are there.
 */
export const decodeLink = (
  query: string,
  {
    defaults,
    isKnownDevice,
    findCountry = () => undefined,
    findAddOn = () => undefined,
    categoryOf = () => undefined,
  }: LinkContext,
): { shared: SharedComparison; refused: readonly RefusedParameter[] } => {
  const refusals = new RefusalList();
  const parameters = linkParameters(query, refusals);
  const { single, all } = parameters;

  const price = readPrice(parameters, refusals, defaults, findCountry);
  const habit = readHabit(parameters, refusals, defaults.habit);
  const ownIntensity = single('co2', defaults.ownIntensity, (text) =>
    readQuantity(text, limits.intensity, gramsPerKwh),
  );

  const ownDevices = all('own', readOwnDevice, ({ id }) => id);
  const measurements = all(
    'measured',
    (text) => readMeasurement(text, (id) => isKnownDevice(id) || findAddOn(id) !== undefined),
    ({ deviceId }) => deviceId,
  );
  const isHost = (id: string): boolean => ownDevices.has(id) || isKnownDevice(id);
  const setups = readSetups(parameters, isHost, (id) => {
    const published = findAddOn(id);
    return published && { ...published, ...measurements.get(id)?.power };
  });
  const hostIds = new Map(setups.map(({ id, hostId }) => [id, hostId]));

  const { deviceIds, listed } = readDevices(
    parameters,
    refusals,
    defaults.deviceIds,
    (id) => hostIds.has(id) || isHost(id),
  );
  const usualConditionOf = (id: string) => {
    const hostId = hostIds.get(id) ?? id;
    return usualCondition(ownDevices.get(hostId)?.category ?? categoryOf(hostId));
  };
  const ownership = readOwnership(parameters, refusals, { listed, deviceIds, usualConditionOf });

  return {
    shared: {
      scenario: {
        ...defaults,
        ...price,
        ...(ownIntensity !== undefined && { ownIntensity }),
        tariff: readTariff(parameters, refusals, defaults.tariff),
        habit,
        printTimes: readPrintTimes(parameters, defaults.printTimes),
        switching: readSwitching(parameters, defaults.switching),
        supplyLoss: readSupplyLoss(parameters, defaults.supplyLoss),
        ...(ownership && { ownership }),
        deviceIds,
      },
      ownDevices: [...ownDevices.values()],
      measurements: [...measurements.values()],
      setups,
    },
    refused: refusals.refused,
  };
};
