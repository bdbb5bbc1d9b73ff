import { decodeLink, type SharedComparison } from '../../../src/formats/share-link';
import { bandFaults } from '../../../src/model/band-faults';
import { fitsInWeek } from '../../../src/model/habit';
import { type Limits, limits, longestText, mostDevices, within } from '../../../src/model/limits';
import { offMethods } from '../../../src/model/off-method';
import type { MeasuredPower } from '../../../src/model/own-device';
import { conditions, ownershipModes } from '../../../src/model/ownership';
import { modeStates, type PowerProfile } from '../../../src/model/power';
import { isOrdered } from '../../../src/model/range';
import type { Scenario } from '../../../src/model/scenario';
import {
  type AddOn,
  isSetupId,
  mostAddOns,
  mostSetups,
  presences,
  type RunsAnyway,
} from '../../../src/model/setup';
import { type TariffChoice, tariffKinds } from '../../../src/model/tariff-choice';
import { isTimeZone } from '../../../src/model/time-zone';
import { pricePerKwh } from '../../../src/model/units';
import { aStatePower } from '../../fixtures/a-power';
import { aScenario } from '../../fixtures/a-scenario';

/** What stands where a link says nothing, or nothing that can be taken. */
export const defaults = aScenario({ deviceIds: ['hp-t630'] });
const currencies = new Set(Intl.supportedValuesOf('currency'));
const catalogue = ['raspberry-pi-4b', 'hp-t630'];
const accessories: ReadonlyMap<string, PowerProfile> = new Map([
  ['webcam', { printing: aStatePower(2) }],
  ['bulb', {}],
]);
/** Reads a link in an app of two devices, two accessories and one country. */
export const decode = (query: string) =>
  decodeLink(query, {
    defaults,
    isKnownDevice: (id) => catalogue.includes(id),
    findAddOn: (id) => accessories.get(id),
    findCountry: (code) =>
      code === 'DE' ? { code, currency: 'EUR', price: pricePerKwh(0.39) } : undefined,
  });

const withinAll = (power: MeasuredPower): boolean =>
  modeStates.every((state) => {
    const known = power[state];
    return !known || (isOrdered(known) && [known.low, known.high].every(isPower));
  });
const isPower = (value: number): boolean => within(value, limits.power);

const isQuarter = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;
const isDay = (text: string): boolean => new Date(text).toISOString().slice(0, 10) === text;
const isWholeNumber = (value: number, range: Limits): boolean =>
  Number.isInteger(value) && within(value, range);
const isShort = (text: string): boolean => text.length <= longestText;

/** What of a tariff that a link brought does not hold. */
const brokenTariff = ({ kind, bands, hourly, monthlyFee }: TariffChoice): [string, boolean][] => [
  ['tariff', tariffKinds.includes(kind)],
  ['whole bands', !bands || bandFaults(bands).length === 0],
  ['few bands', !bands || (bands.bands.length <= 12 && bands.rules.length <= 60)],
  ['band prices', !bands || bands.bands.every(({ price }) => within(price, limits.price))],
  ['band texts', !bands || bands.bands.every(({ id, name }) => id !== '' && isShort(id + name))],
  ['zone', !bands || isTimeZone(bands.timeZone)],
  [
    'rules',
    !bands || bands.rules.every(({ from, to }) => isQuarter(from, 0, 95) && isQuarter(to, 1, 96)),
  ],
  ['markup', within(hourly?.markup ?? 0, limits.markup)],
  ['levies', within(hourly?.levies ?? 0, limits.levies)],
  ['vat', within(hourly?.vat ?? 0, limits.vat)],
  ['fee', within(monthlyFee ?? 0, limits.monthlyFee)],
  ['series', !hourly?.series || (hourly.series.id !== '' && isShort(hourly.series.name))],
];

/** What of an add-on that a link brought cannot be computed. */
const isWhole = (
  { deviceId, name, presence, watts }: AddOn,
  measured: ReadonlyMap<string, MeasuredPower>,
): boolean => {
  const published = accessories.get(deviceId ?? '');
  const power = { ...published, ...measured.get(deviceId ?? '') };
  const own = watts ? [watts.idle, watts.printing] : [];
  return (
    presences.includes(presence) &&
    own.every(isPower) &&
    (deviceId === undefined ? name !== undefined : published !== undefined) &&
    (watts !== undefined || power.idle !== undefined || power.printing !== undefined) &&
    (name === undefined || (name !== '' && isShort(name)))
  );
};

const isCharged = (runsAnyway: RunsAnyway | undefined): boolean => {
  if (!runsAnyway) return true;
  if (runsAnyway.charged === 'share') return isWholeNumber(runsAnyway.otherJobs, limits.otherJobs);
  const { before = 0, waiting = 0, printing = 0 } = runsAnyway.readings ?? {};
  return [before, waiting, printing].every(isPower);
};

const brokenSetups = ({ setups, ownDevices, measurements }: SharedComparison) => {
  const hosts = [...catalogue, ...ownDevices.map(({ id }) => id)];
  const measured = new Map(measurements.map(({ deviceId, power }) => [deviceId, power]));
  const promises: [string, boolean][] = [
    ['few setups', setups.length <= mostSetups],
    ['distinct setups', new Set(setups.map(({ id }) => id)).size === setups.length],
    ['setup ids', setups.every(({ id }) => isSetupId(id))],
    ['setup names', setups.every(({ name }) => name !== '' && isShort(name))],
    ['known hosts', setups.every(({ hostId }) => hosts.includes(hostId))],
    ['few add-ons', setups.every(({ addOns }) => addOns.length <= mostAddOns)],
    ['add-ons', setups.every(({ addOns }) => addOns.every((one) => isWhole(one, measured)))],
    ['charged', setups.every(({ runsAnyway }) => isCharged(runsAnyway))],
  ];
  return promises;
};

const isMoney = (value: number | undefined): boolean =>
  value === undefined || within(value, limits.purchase);

/** What of owning the machines does not hold. */
const brokenOwnership = ({ ownership, deviceIds }: Scenario): [string, boolean][] => {
  if (!ownership) return [];
  const { purchases, years, priceRise, discountRate, mode, perPrintIds, pair } = ownership;
  const isCompared = (id: string): boolean => deviceIds.includes(id);
  return [
    ['purchases', purchases.every(({ id }) => isCompared(id))],
    ['distinct purchases', new Set(purchases.map(({ id }) => id)).size === purchases.length],
    ['conditions', purchases.every(({ condition }) => conditions.includes(condition))],
    ['prices', purchases.every(({ price }) => isMoney(price))],
    ['extras', purchases.every(({ extras = {} }) => Object.values(extras).every(isMoney))],
    ['years', isWholeNumber(years, limits.years)],
    ['rise', within(priceRise, limits.priceRise)],
    ['discount', within(discountRate, limits.discountRate)],
    ['mode', ownershipModes.includes(mode)],
    ['per print', perPrintIds.every(isCompared)],
    ['pair', !pair || (pair[0] !== pair[1] && pair.every(isCompared))],
  ];
};

/** What of the things that the app relies on after any link whatsoever does not hold. */
export const brokenPromises = (query: string): string[] => {
  const { shared, refused } = decode(query);
  const { scenario, ownDevices, measurements, setups } = shared;
  const { habit, switching, supplyLoss, deviceIds } = scenario;
  const own = [...ownDevices, ...measurements];
  const hosts = [...catalogue, ...ownDevices.map(({ id }) => id)];
  const ids = [...hosts, ...setups.map(({ id }) => id)];
  const promises: [string, boolean][] = [
    ['price', within(scenario.price, limits.price)],
    ['currency', currencies.has(scenario.currency)],
    ['prints', within(habit.printsPerWeek, limits.printsPerWeek)],
    ['hours', within(habit.hoursPerPrint, limits.hoursPerPrint)],
    ['overhead', within(habit.overheadPerPrint, limits.overheadPerPrint)],
    ['week', fitsInWeek(habit)],
    ['off', offMethods.includes(switching.method)],
    ['plug', within(switching.plug, limits.plug)],
    ['loss', within(supplyLoss.running ?? 0, limits.supplyLoss)],
    ['noload', within(supplyLoss.withoutLoad ?? 0, limits.supplyLoss)],
    ...brokenTariff(scenario.tariff),
    ['country', scenario.country === undefined || scenario.country === 'DE'],
    ['since', isDay(scenario.priceSince ?? '2026-01-01')],
    ['days', scenario.printTimes.days.length > 0],
    ['start', isQuarter(scenario.printTimes.start ?? 0, 0, 95)],
    ['co2', within(scenario.ownIntensity ?? 0, limits.intensity)],
    ['some devices', deviceIds.length > 0 && deviceIds.length <= mostDevices],
    ['distinct devices', new Set(deviceIds).size === deviceIds.length],
    ['known devices', deviceIds.every((id) => ids.includes(id))],
    ['distinct own', new Set(ids).size === ids.length && ownDevices.length <= mostDevices],
    ['own names', ownDevices.every(({ name }) => name !== '' && name.length <= longestText)],
    [
      'known measured',
      measurements.every(({ deviceId }) =>
        [...catalogue, ...accessories.keys()].includes(deviceId),
      ),
    ],
    ...brokenSetups(shared),
    ...brokenOwnership(scenario),
    ['notes', own.every(({ note }) => note.length <= longestText)],
    ['figures', own.every(({ power }) => withinAll(power))],
    ['few refusals', refused.length <= 51],
    [
      'short',
      refused.every(({ parameter, value }) => parameter.length <= 40 && value.length <= 40),
    ],
  ];
  return promises.flatMap(([name, holds]) => (holds ? [] : [name]));
};
