import { presets } from 'virtual:kilowait/band-presets';
import type { BandRule, BandTariff, HolidayCalendar, MeterClock } from '../model/bands';
import type { PricePerKwh } from '../model/units';

interface Words {
  readonly en: string;
  readonly de: string;
}

/** The hours of a tariff that many have, with their source; prices are the user's own. */
export interface BandPreset {
  readonly id: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly name: Words;
  readonly bands: readonly { readonly id: string; readonly name: Words }[];
  readonly rules: readonly BandRule[];
  readonly holidays?: HolidayCalendar;
  readonly clock: MeterClock;
  /** IANA name. */
  readonly timeZone: string;
  /** What to check on the bill, and what is not certain. */
  readonly note: Words;
  readonly source: { readonly title: string; readonly url: string };
}

/** Every preset, those of a country one after the other. */
export const bandPresets: readonly BandPreset[] = presets;

/** The preset with this id, if there is one. */
export const findBandPreset = (id: string): BandPreset | undefined =>
  bandPresets.find((preset) => preset.id === id);

/** A tariff with the preset's hours, the same price in every band until the user types theirs. */
export const presetTariff = (
  { id, bands, rules, holidays, clock, timeZone }: BandPreset,
  language: keyof Words,
  price: PricePerKwh,
): BandTariff => ({
  bands: bands.map((band) => ({ id: band.id, name: band.name[language], price })),
  rules,
  ...(holidays && { holidays }),
  clock,
  timeZone,
  preset: id,
});
