import type { BandRule, BandTariff } from '../../../src/model/bands';
import { months, weekdays } from '../../../src/model/calendar';
import { pricePerKwh } from '../../../src/model/units';

/** A rule of the day band for the whole day and year, with overrides. */
export const aBandRule = (overrides: Partial<BandRule> = {}): BandRule => ({
  band: 'day',
  months,
  days: weekdays,
  from: 0,
  to: 96,
  ...overrides,
});

/** A tariff with a day from 06:00 to 22:00 and a night over midnight, with overrides. */
export const aBandTariff = (overrides: Partial<BandTariff> = {}): BandTariff => ({
  bands: [
    { id: 'day', name: 'Day', price: pricePerKwh(0.4) },
    { id: 'night', name: 'Night', price: pricePerKwh(0.2) },
  ],
  rules: [aBandRule({ from: 24, to: 88 }), aBandRule({ band: 'night', from: 88, to: 24 })],
  clock: 'local',
  timeZone: 'Europe/Berlin',
  ...overrides,
});
