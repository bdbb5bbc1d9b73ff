import type { MeasuringSide } from '../model/power';

/**
 * How a source came by its figures.
 *
 * - `wall-meter`: a meter in the mains, power supply included.
 * - `smart-plug`: a metering plug or power strip in the mains.
 * - `wall-meter-probable`: a meter whose position is not recorded, probably in the mains.
 * - `annual-energy`: idle derived from the maker's kWh per year, which is taken at the mains.
 * - `spec`: the maker's data sheet or documentation.
 * - `user-report`: an owner's figure without a word on the meter.
 * - `dc-meter`: current and voltage behind the power supply.
 * - `usb-meter`: a meter in the USB lead, so behind the power supply.
 * - `battery-gauge`: discharge as the battery reports it.
 * - `mixed-user-readings`: readings of many users, most in the mains, some on a bench supply.
 * - `usb-descriptor`: the current a USB device may ask for, an upper limit.
 * - `assumption`: a figure assumed in someone's cost sheet.
 * - `secondary`: a claim or quotation that could not be checked.
 */
export const methods = [
  'wall-meter',
  'smart-plug',
  'wall-meter-probable',
  'annual-energy',
  'spec',
  'user-report',
  'dc-meter',
  'usb-meter',
  'battery-gauge',
  'mixed-user-readings',
  'usb-descriptor',
  'assumption',
  'secondary',
] as const;

export type Method = (typeof methods)[number];

const sides: Partial<Record<Method, MeasuringSide>> = {
  'wall-meter': 'wall',
  'smart-plug': 'wall',
  'annual-energy': 'wall',
  'dc-meter': 'dc',
  'usb-meter': 'dc',
  'battery-gauge': 'dc',
};

/**
 * The side on which a figure backed by sources of these methods was taken: one known side wins over
 * unknown in favour of the wall only, because a dc reading beside an unknown one may understate.
 */
export const sideOf = (methodsOfState: readonly Method[]): MeasuringSide => {
  const votes = new Set(
    methodsOfState.filter((method) => method !== 'secondary').map((method) => sides[method]),
  );
  if (votes.has('dc')) return votes.size === 1 ? 'dc' : 'mixed';
  return votes.has('wall') ? 'wall' : 'unknown';
};
