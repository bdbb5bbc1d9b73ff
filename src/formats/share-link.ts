import { limits, mostDevices } from '../model/limits';
import { offMethods } from '../model/off-method';
import type { Measurement, OwnDevice } from '../model/own-device';
import type { Scenario } from '../model/scenario';
import { gramsPerKwh, watts } from '../model/units';
import { readMeasurement, readOwnDevice, writeMeasurement, writeOwnDevice } from './link-device';
import { readHabit, readPrintTimes, writePrintTimes } from './link-habit';
import { type LinkEntry, linkParameters } from './link-parameters';
import { type FindCountry, readPrice, writeOrigin } from './link-price';
import { Refusal, RefusalList, type RefusedParameter } from './link-refusal';
import { readTariff, writeTariff } from './link-tariff';
import { readQuantity, readWord, writeValue } from './link-value';
import { plainDecimal } from './plain-decimal';

export type { RefusedParameter } from './link-refusal';

/** What a link carries: the scenario, and the user's own figures for the devices in it. */
export interface SharedComparison {
  readonly scenario: Scenario;
  readonly ownDevices: readonly OwnDevice[];
  readonly measurements: readonly Measurement[];
}

/** What a link is read against. */
export interface LinkContext {
  /** Stands for every parameter that is absent or refused. */
  readonly defaults: Scenario;
  /** True for the ids this app can show without the link's help. */
  readonly isKnownDevice: (id: string) => boolean;
  /** The countries this app has figures of; without it every country is refused. */
  readonly findCountry?: FindCountry;
}

/**
 * A comparison as the query of a link, without `#` and `?` (docs/link.md). Own devices and
 * measurements travel along only where their device is compared. Ids must be free of `,` and `~`; a
 * lone surrogate in a name or note becomes U+FFFD.
 * @throws RangeError where a number is not finite
 */
export const encodeLink = ({ scenario, ownDevices, measurements }: SharedComparison): string => {
  const { habit, switching, supplyLoss, deviceIds } = scenario;
  const parameters: LinkEntry[] = [
    ['price', scenario.price],
    ['currency', scenario.currency],
    ['prints', habit.printsPerWeek],
    ['hours', habit.hoursPerPrint],
    ['overhead', habit.overheadPerPrint],
    ['off', switching.method],
    ['plug', switching.plug],
    ['loss', supplyLoss.running],
    ['noload', supplyLoss.withoutLoad],
    ...writeOrigin(scenario),
    ...writeTariff(scenario.tariff),
    ...writePrintTimes(scenario.printTimes),
    ['co2', scenario.ownIntensity],
    ...ownDevices
      .filter(({ id }) => deviceIds.includes(id))
      .map((device) => ['own', writeOwnDevice(device)] as const),
    ...measurements
      .filter(({ deviceId }) => deviceIds.includes(deviceId))
      .map((measurement) => ['measured', writeMeasurement(measurement)] as const),
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
  { defaults, isKnownDevice, findCountry = () => undefined }: LinkContext,
): { shared: SharedComparison; refused: readonly RefusedParameter[] } => {
  const refusals = new RefusalList();
  const parameters = linkParameters(query, refusals);
  const { single, all } = parameters;
  const { switching, supplyLoss } = defaults;

  const price = readPrice(parameters, refusals, defaults, findCountry);
  const habit = readHabit(parameters, refusals, defaults.habit);
  const running = single('loss', supplyLoss.running, (text) =>
    readQuantity(text, limits.supplyLoss, watts),
  );
  const withoutLoad = single('noload', supplyLoss.withoutLoad, (text) =>
    readQuantity(text, limits.supplyLoss, watts),
  );

  const ownIntensity = single('co2', defaults.ownIntensity, (text) =>
    readQuantity(text, limits.intensity, gramsPerKwh),
  );

  const ownDevices = all('own', readOwnDevice, ({ id }) => id);
  const measurements = all(
    'measured',
    (text) => readMeasurement(text, isKnownDevice),
    ({ deviceId }) => deviceId,
  );

  const readDevices = (text: string): string[] => {
    const ids = [...new Set(text.split(',').filter((id) => id !== ''))];
    if (ids.length === 0) throw new Refusal('malformed');
    const known = ids.filter((id) => ownDevices.has(id) || isKnownDevice(id));
    for (const id of ids) {
      if (!known.includes(id)) refusals.add('devices', id, 'unknown-device');
    }
    if (known.length === 0) throw new Refusal('none-left');
    for (const id of known.slice(mostDevices)) {
      refusals.add('devices', id, 'too-many', { least: 1, most: mostDevices });
    }
    return known.slice(0, mostDevices);
  };

  return {
    shared: {
      scenario: {
        ...defaults,
        ...price,
        ...(ownIntensity !== undefined && { ownIntensity }),
        tariff: readTariff(parameters, refusals, defaults.tariff),
        habit,
        printTimes: readPrintTimes(parameters, defaults.printTimes),
        switching: {
          method: single('off', switching.method, (text) => readWord(text, offMethods)),
          plug: single('plug', switching.plug, (text) => readQuantity(text, limits.plug, watts)),
        },
        supplyLoss: {
          ...(running !== undefined && { running }),
          ...(withoutLoad !== undefined && { withoutLoad }),
        },
        deviceIds: single('devices', defaults.deviceIds, readDevices),
      },
      ownDevices: [...ownDevices.values()],
      measurements: [...measurements.values()],
    },
    refused: refusals.refused,
  };
};
