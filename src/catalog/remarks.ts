/**
 * What several devices have in common and a reader of their figures should know; the words are in i18n.
 *
 * - `annual-energy`: idle is derived from the maker's kWh per year; typical error about ±40 %.
 * - `annual-energy-display`: the same for a laptop, so idle mixes display on and display off.
 * - `relay`: a smart plug: idle is with its relay off, printing with its relay on, only the plug itself.
 * - `battery-side`: read while running on battery, so the loss of charger and power supply is missing.
 * - `display-on`: idle was read with the built-in display lit; a closed lid draws less.
 * - `origin-unknown-table`: from a table or list that names no origin for its figures.
 * - `second-hand`: quoted by a third party; the original page was not seen.
 * - `heat-up-peak`: printing is the average with PLA, peak a short heat-up on 220 V.
 * - `long-term-average`: an average over days or a year of use, not pure idle.
 * - `adds-to-host`: what it adds to the draw of the machine it is part of or plugged into.
 * - `add-disks`: without disks; each disk comes on top.
 * - `infrared-peak`: peak is with the infrared light on, so at night.
 */
export const remarks = [
  'annual-energy',
  'annual-energy-display',
  'relay',
  'battery-side',
  'display-on',
  'origin-unknown-table',
  'second-hand',
  'heat-up-peak',
  'long-term-average',
  'adds-to-host',
  'add-disks',
  'infrared-peak',
] as const;

export type Remark = (typeof remarks)[number];
